// The folder that somebody chose, as the editor's program sees it. What it saves goes through `mend`: the program
// itself knows neither comments nor order. Nothing can be deleted this way.

/** @typedef {(path: string, before: string, given: string) => string} Mend */

const STEM = "data";

/** A folder inside the chosen one. */
export class Folder {
  /** @param {FileSystemDirectoryHandle} handle @param {Mend} mend @param {string} [path] from the project's folder */
  constructor(handle, mend, path = "") {
    this.kind = "directory";
    this.name = handle.name;
    this.handle = handle;
    this.mend = mend;
    this.path = path;
  }

  /** Whether it holds facts. */
  async holdsFacts() {
    try {
      await (await this.handle.getDirectoryHandle(STEM)).getFileHandle("site.yml");
      return true;
    } catch {
      return false;
    }
  }

  /** Only the facts: nothing else of the project is read. */
  async *entries() {
    for await (const [name, handle] of this.handle.entries()) {
      if (this.path || name === STEM) yield [name, this.wrapped(name, handle)];
    }
  }

  /** @param {string} name @param {FileSystemHandle} handle */
  wrapped(name, handle) {
    const path = this.path ? `${this.path}/${name}` : name;
    if (handle.kind === "file") return new File_(this, name);
    return new Folder(/** @type {FileSystemDirectoryHandle} */ (handle), this.mend, path);
  }

  /** @param {string} name @param {FileSystemGetDirectoryOptions} [options] */
  async getDirectoryHandle(name, options) {
    return this.wrapped(name, await this.handle.getDirectoryHandle(name, options));
  }

  /**
   * A new file comes to be when it is first written.
   * @param {string} name
   * @param {FileSystemGetFileOptions} [options]
   */
  async getFileHandle(name, options) {
    if (!options?.create) await this.handle.getFileHandle(name);
    return new File_(this, name);
  }
}

/** A file in it. */
class File_ {
  /** @param {Folder} folder @param {string} name */
  constructor(folder, name) {
    this.kind = "file";
    this.folder = folder;
    this.name = name;
    /** What was given to a file that is to be moved to its place. @type {string | undefined} */
    this.given = undefined;
  }

  async getFile() {
    return (await this.folder.handle.getFileHandle(this.name)).getFile();
  }

  async createWritable() {
    return { write: (/** @type {string} */ given) => this.write(given), close: async () => {} };
  }

  /** @param {string} given what the program's form holds, as JSON */
  async write(given) {
    if (this.name.startsWith(".")) this.given = given;
    else await this.save(given);
  }

  /**
   * The program writes to a hidden file first; that one is never made.
   * @param {Folder} folder
   * @param {string} name
   */
  async move(folder, name) {
    [this.folder, this.name] = [folder, name];
    if (this.given !== undefined) await this.save(this.given);
    this.given = undefined;
  }

  /** The browser puts the whole text in place at once, or leaves the file as it was. @param {string} given */
  async save(given) {
    let before = "";
    try {
      before = await (await this.getFile()).text();
    } catch {
      // a new file
    }
    const text = this.folder.mend(`${this.folder.path}/${this.name}`, before, given);
    if (text === before) return;
    const target = await this.folder.handle.getFileHandle(this.name, { create: true });
    const stream = await target.createWritable();
    await stream.write(text);
    await stream.close();
  }
}
