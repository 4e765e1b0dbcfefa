// A text as its sentences.

/** A point inside a number or an address ends no sentence. @param {string} text */
export const sentencesOf = (text) => text.replace(/([.?!:]) (?=[A-Z])/g, "$1\n").split("\n");
