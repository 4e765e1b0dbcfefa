// Made from the models of Python, not to be edited. Write it anew: python3 -m generator.web.scripts.typescript (with the Python of .venv)

/** One button for the good answers of a screen. */
export interface AllGood {
  label: string;
  answers: Record<string, string>;
}

/** The highest fee in a country for `jobs` (none = every one), as a sentence. */
export interface Ceiling {
  country: string;
  jobs: string[];
  text: string;
}

/** What the checker asks and decides by. `inputs` are shared by all tables; `roles`: national contacts, in turn. What is alike stands close together, here and in ResultData: gzip looks back 32 kB, and this order is 1 to 3 percent lighter than others. */
export interface CheckerData {
  contacts: Contact[];
  person: Person;
  site: Words;
  missions: Record<string, number[]>;
  roles: Record<string, number[]>;
  excusing: Trigger[];
  ceilings: Ceiling[];
  screens: Screen[];
  questions: Record<string, Question>;
  inputs: Input[];
  findings: Finding[];
  triggers: Trigger[];
  counts: Trigger[];
  paths: Record<string, Path>;
  ids: Ids;
  asOf: string;
}

/** What somebody back home can still ask for; `ask`: roles with their numbers, `sources`: places of the sources. */
export interface Claim {
  title: string;
  act: string;
  ask: string[];
  sources: number[];
}

/** One company. `alike`: places of the names to tell apart; `told`: place of what is said when it is looked up. */
export interface Company {
  name: string;
  licenceNo?: string;
  told?: number;
  alike?: number[];
  status?: string;
  answer?: string;
  decisions?: Decision[];
  slug?: string;
  unlisted?: boolean;
}

/** The look-up of companies. `usual_status` and `usual_answer` hold for a company that has none of its own. `sure`: how sure the list is by "", and each decision by its source and its day. `checker`: the answers that lead to the checker's question, without the last one; `revoked`: the answer of a company whose licence was taken away; `months`: their short names. */
export interface CompanyData {
  asOf: string;
  usualStatus: string;
  usualAnswer: string;
  note: string;
  limits: Limits;
  told: Told[];
  companies: Company[];
  shared: Shared[];
  twins: Twin[];
  twinWarning: string;
  similar: Told;
  none: Told;
  unsure: Told;
  looks: Record<string, Look>;
  sure: Record<string, string>;
  revoked: string;
  checker: string;
  months: string[];
  runtime: Runtime | null;
}

/** A company's name and the last part of its page's address. */
export interface CompanyPage {
  name: string;
  slug: string;
}

/** Whom to call or to go to; `what` and all that follows as in Office. */
export interface Contact {
  name: string;
  role: string;
  lines: Line[];
  what?: string;
  hours?: string;
  fallback?: string;
  address?: string;
  email?: string;
  web?: string;
  sure?: string;
  called?: string[];
}

/** A published decision about a company. */
export interface Decision {
  kind: string;
  source: string;
  note?: string;
  number?: string;
  date?: string;
  sourceDate?: string;
}

/** What findings of one family share. `ask`: roles to ask; `contested`: a sentence where sources disagree; `weaker_than`: families on the same matter beside which it is not told. What ends in `abroad` is told to who is there, where it is another thing. `first`: the first thing to do before departure, where it is not that of the verdict. */
export interface Family {
  title: string;
  why: string;
  act: string;
  ask: string[];
  contested?: string;
  weakerThan?: string[];
  titleAbroad?: string;
  whyAbroad?: string;
  actAbroad?: string;
  first?: string;
}

/** What one rule decides. `since`: the first day; `unsaid`: while it holds, this finding is not told of. */
export interface Finding {
  rank: number;
  table: Table;
  since?: string;
  unsaid?: Table;
}

/** The ids that the script has to tell apart, so that it names none itself. `told`: what a report says, in order; `offer`: what an offer is called by; `own`: what only the reader can answer; `several`: where more than one answer may be ticked; `sea`: destinations that are no country. */
export interface Ids {
  stage: string;
  abroad: string;
  home: string;
  place: string;
  elsewhere: string;
  sea: string[];
  work: string;
  company: string;
  cost: string;
  aboveCeiling: string;
  signs: string;
  unknown: string;
  noSign: string;
  notPmi: string[];
  told: string[];
  offer: string[];
  own: string[];
  several: string[];
}

/** A question ("question", or "question:sign"), and of each class its answers with spaces between, "*" for all else. No answer is of the first class, and so is not knowing, unless another names it. `cuts`: lowest ages of ranges. */
export interface Input {
  name: string;
  classes: string[];
  cuts?: number[];
}

/** A line of the visitor's checklist, with where to `get` it. It stands there where `needed` holds, ticked where `have` does; without `have` nobody asks for it. */
export interface Item {
  name: string;
  get: string;
  needed: Table;
  have?: Table;
  cost?: string;
}

/** Numbers of checker.company that the script compares by. */
export interface Limits {
  longest: number;
  most: number;
  licenceDigits: number;
  fewestDigits: number;
  fewestLetters: number;
  short: number;
  part: number;
  start: number;
  alike: number;
  words: number;
}

/** A number to call; `chat`: WhatsApp. */
export interface Line {
  shown: string;
  label?: string;
  chat?: boolean;
}

/** How an answer is shown: a colour, and a few words above the name; `unlisted`: above one that is known otherwise. A company on the list has the list's own words. */
export interface Look {
  colour: string;
  head: string;
  unlisted: string;
}

/** How a finding is told. Its id is family, country and `part`, those it has; `title`: where it is its own. `family` and `country`: steps from those of the finding before, among the families, and among the places that can be answered, of which the first is 1 and none is 0. They go up one by one, so they weigh nearly nothing. */
export interface Naming {
  family: number;
  sources: number[];
  country?: number;
  part?: string;
  title?: string;
}

/** An office, where on the site it stands, and its lines. */
export interface NumberOwner {
  name: string;
  path: string;
  lines: Line[];
}

/** All published numbers; `age`: the day the oldest of them was copied, as people read it. */
export interface NumbersData {
  age: string;
  owners: NumberOwner[];
}

/** What is told of a contact beside its name and numbers. `called`: other names that sentences give it; `sure`: the mark, the word and the day of how sure it is. */
export interface Office {
  what: string;
  hours?: string;
  fallback?: string;
  address?: string;
  email?: string;
  web?: string;
  sure?: string;
  called?: string[];
}

/** Whom each place is served by. `offices`: places of contacts, in the order to try them, by the code of a province and of each town that has its own; `nation`: who is there for everybody; `age`: how old the numbers are, as the oldest of them; `wrong`: as Words. */
export interface OfficesData {
  age: string;
  contacts: Contact[];
  nation: number[];
  offices: Record<string, number[]>;
  unsure: UnsureOffice[];
  wrong?: string;
}

/** One answer to choose. `good`: it speaks for the offer; `main`: a destination that is shown at once. Of a sign also its weight at each stage, in the order of the stages (0: it is not looked for there); `grave`: by itself a danger at some stage. */
export interface Option {
  id: string;
  label: string;
  hint?: string;
  good?: boolean;
  main?: boolean;
  weights?: number[];
  grave?: boolean;
}

/** The screens that come first at a stage; `ends`: the result follows at once. */
export interface Path {
  screens: string[];
  ends?: boolean;
}

/** How sentences to "Anda" are turned into sentences about somebody else: patterns, and sentences by themselves. */
export interface Person {
  alone: string;
  asks: string;
  goer: string;
  retold: Retold[];
}

/** The search among destinations. `places`: a destination's names; `same` and `ignore` as in SearchData. */
export interface PlacesData {
  places: Record<string, string>;
  same: string[][];
  ignore: string[];
}

/** A province: its code, name and page, and its towns: the rest of the code, "*" for a city, the name. */
export interface ProvincePlaces {
  code: string;
  name: string;
  page: string;
  towns: string[];
}

/** What is asked. */
export interface Question {
  text: string;
  short: string;
  kind: string;
  options: Option[];
  help?: string;
  textAbroad?: string;
  helpAbroad?: string;
}

/** All places by name. `pages`: towns with a page of their own; `kits`: those of them with sheets of their own; `also`, `short`: other names, and short forms of words. */
export interface RegionsData {
  provinces: ProvincePlaces[];
  pages: Record<string, string>;
  kits: string[];
  also: Record<string, string[]>;
  short?: Record<string, string>;
}

/** A sentence, and the fact that a report makes of it, if it makes one. */
export interface Reported {
  own: string;
  fact?: string;
}

/** The check of a workbook: the form that `checker.browser.call("residents", …)` reads it by. */
export interface ResidentsData {
  runtime: Runtime | null;
  form: Record<string, unknown> | null;
}

/** What a result tells. `naming` and `offices`: the rest of CheckerData's findings and contacts, in their order; `find_out`: how to find the answer to a question; `inputs`: those of the tables here; `sources`: by the places that findings and claims name; `sure`: how sure each finding is, then each claim, as the place among `certainties`. */
export interface ResultData {
  sources: Source[];
  naming: Naming[];
  reported: Reported[];
  checklist: Item[];
  situations: Situation[];
  findOut: Record<string, string>;
  inputs: Input[];
  claims: Claim[];
  families: Record<string, Family>;
  offices: Office[];
  certainties: string[];
  sure: number[];
  verdicts: Record<string, Verdict>;
  runtime: Runtime | null;
}

/** A sentence, and what it becomes for the family and for an official; what is not said is turned by rule. */
export interface Retold {
  own: string;
  family?: string;
  official?: string;
}

/** The files of the worker's start message, with addresses from the site's root; sizes in bytes by file. The pieces of one that came apart stand in one address, the names of all but the first after commas. */
export interface Runtime {
  glue: string;
  asm: string;
  wasm: string;
  stdlib: string;
  wheel: string;
  rules: string;
  lock: string;
  bytes: Record<string, number>;
  raw: Record<string, number>;
}

/** Questions that stand together. */
export interface Screen {
  id: string;
  title: string;
  questions: string[];
  allGood?: AllGood;
}

/** The site's search. `places`: a destination's names; `same`: words of one meaning; `ignore`: that say nothing. */
export interface SearchData {
  entries: SearchEntry[];
  places: Record<string, string>;
  same: string[][];
  ignore: string[];
  standings: Standing[];
}

/** One result. `words`: read but not shown; `place`: whose names count too; `boost`: 1 unless it is told. */
export interface SearchEntry {
  title: string;
  path: string;
  line?: string;
  words?: string;
  place?: string;
  boost?: number;
}

/** Companies that one name or number finds together, and the place of what is said of them. */
export interface Shared {
  places: number[];
  told: number;
}

/** What somebody does who has gone a step too far: at the verdicts of these `ranks`, where `when` holds. With `claimed`, only while those answers are given and do not count. */
export interface Situation {
  title: string;
  text: string;
  ranks: number[];
  when: Table;
  abroad?: string;
  claimed?: Table;
}

/** What stands beside a finding. Where it leads follows from the label (see `stem`) and the `end`, else `address` says it. Without an end it leads to a law. An address starts at the site's root. */
export interface Source {
  label: string;
  end?: string;
  address?: string;
}

/** Companies of which the list and the decisions say the same. */
export interface Standing {
  status: string;
  companies: CompanyPage[];
}

/** A decision table: numbers of its inputs, and a cell for each combination of their classes. */
export interface Table {
  inputs: number[];
  cells: string;
}

/** What is said of a company, or of a name that is none's: `answer` for the checker's question, advice and warning. Before the warning stands one of each Twin. */
export interface Told {
  answer: string;
  advice: string;
  warning: string;
}

/** A question, and the table of what makes it worth asking, or its answer count. */
export interface Trigger {
  question: string;
  table: Table;
}

/** Places of a revoked company and of one that is not, though its name is easily taken for the other's. Where a similar name leads to one of the two, the other is warned of. */
export interface Twin {
  revoked: number;
  other: number;
}

/** Why it is not certain that the contact (its place) serves the place with this code. */
export interface UnsureOffice {
  code: string;
  contact: number;
  text: string;
}

/** How a verdict is told: with another name for what is not PMI placement; `small`: the word that officials use. `lines`: by stage, in place of `line`. */
export interface Verdict {
  name: string;
  otherName: string;
  line: string;
  lines: Record<string, string>;
  steps: string[];
  stepsAbroad: string[];
  small?: string;
}

/** The site's name, that it is no official one, how old its facts may be, and the checker's address if known. `wrong`: the address of a message about a mistake, up to its text, with a hole for the id of a fact; empty where the site has no contact. */
export interface Words {
  name: string;
  notOfficial: string;
  freshness: string;
  checker?: string;
  wrong?: string;
}
