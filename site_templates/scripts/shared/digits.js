// Digits as phones and chats write them: Arabic, full-width, bold, in the boxes of an emoji.

const BOX = /[\uFE0F\u20E3]/g;
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** `text` with digits of other scripts as 0 to 9. @param {string} text */
export const latin = (text) =>
  text
    .normalize("NFKC")
    .replace(BOX, "")
    .replace(ARABIC, (one) => String(one.charCodeAt(0) & 15));
