// The offices that serve each place, made of what the build wrote.
import { provinceOf } from "./regions.js";

export class Offices {
  /** @param {import("../data").OfficesData} data */
  constructor(data) {
    this.data = data;
    this.contacts = data.contacts;
  }

  /** Places of contacts in the order to try them: those that serve the town or its province. @param {string} code */
  servedBy(code) {
    return this.data.offices[code] ?? this.data.offices[provinceOf(code)] ?? [];
  }

  /** Whether one of them serves this very town. @param {string} code */
  hasOwn(code) {
    return code in this.data.offices;
  }

  /** Why it is not certain that a contact serves a place; "" where it is. @param {string} code @param {number} key */
  doubt(code, key) {
    const doubts = this.data.unsure.filter(({ contact }) => contact === key);
    return doubts.find((one) => [code, provinceOf(code)].includes(one.code))?.text ?? "";
  }
}
