// How much of the download has come.

/** @typedef {import("../data").Runtime} Runtime */
/** @typedef {"glue" | "asm" | "wasm" | "stdlib" | "wheel" | "rules"} Role */

/** Adds up what has arrived, in compressed bytes, and tells the page at most every 64 kB. */
export class Progress {
  static STEP = 65536;

  /** @param {Runtime} files */
  constructor({ bytes, raw }) {
    this.bytes = bytes;
    this.raw = raw;
    /** @type {Record<string, number>} */
    this.seen = {};
    this.told = -Progress.STEP;
    this.total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
  }

  /** @param {Role} role @param {number} count */
  add(role, count) {
    this.seen[role] = Math.min((this.seen[role] ?? 0) + count, this.raw[role]);
    this.tell();
  }

  /** @param {Role} role */
  whole(role) {
    this.seen[role] = this.raw[role];
    this.tell();
  }

  tell() {
    // the browser hands out decompressed bytes, so the share of a file stands for the share of its download
    /** @param {string} role */
    const share = (role) => (this.raw[role] ? (this.bytes[role] * (this.seen[role] ?? 0)) / this.raw[role] : 0);
    const loaded = Math.round(Object.keys(this.bytes).reduce((sum, role) => sum + share(role), 0));
    if (loaded < this.total && loaded - this.told < Progress.STEP) return;
    if (loaded <= this.told) return;
    this.told = loaded;
    self.postMessage({ type: "progress", loaded, total: this.total });
  }
}
