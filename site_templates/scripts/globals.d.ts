// What a script finds beside the browser's own names.

/** The page's data, packed (see shared/unpack.js); the build writes it in front of the bundle. */
declare const CARRIED: any;

interface Window {
  /** The reader of advertisements, which a script of its own brings when somebody pastes a text. */
  bacaIklan?: (text: string) => import("./advert/signs.js").Reading;
  /** The look-up of companies, which a script of its own brings when the checker asks for it. */
  cariPT?: (
    node: HTMLElement,
    pages: string,
    choose: (answer: string) => void,
    engine: () => { ask: (name: string, payload: unknown) => Promise<any> } | false,
  ) => void;
  /** The search among destinations, which a script of its own brings when the checker asks for it. */
  cariNegara?: (typed: string) => string[];
  /** What the checker's page lends the script of results. */
  pemeriksa?: import("./checker/shared_with_results.js").Lent;
  /** Results, which a script of its own brings with the first answer. */
  hasilPeriksa?: import("./result/main.js").Results;
  /** All places, which a script of its own brings when the field for one is touched. */
  wilayah?: import("./region/main.js").Wilayah;
  /** Their offices, which a script of its own brings when a place is chosen. */
  dinas?: import("./region/offices_main.js").Dinas;
}
