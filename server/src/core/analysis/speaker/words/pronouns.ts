import type { Gender, Part } from "../mention.ts";

export interface Pronoun {
  readonly gender: Gender;
  readonly plural: boolean;
  /** Where the form alone tells its part in the sentence. */
  readonly part: Part | null;
}

const he = (part: Part | null): Pronoun => ({ gender: "m", plural: false, part });
const she = (part: Part | null): Pronoun => ({ gender: "f", plural: false, part });
const they = (part: Part | null): Pronoun => ({ gender: null, plural: true, part });
const it = (part: Part | null): Pronoun => ({ gender: null, plural: false, part });

/** The third person pronouns that stand for a source; "her" counts as owner, the more frequent of its two parts in news. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["he", he("subject")],
  ["him", he("object")],
  ["his", he("owner")],
  ["himself", he("object")],
  ["she", she("subject")],
  ["her", she("owner")],
  ["hers", she("owner")],
  ["herself", she("object")],
  ["they", they("subject")],
  ["them", they("object")],
  ["their", they("owner")],
  ["themselves", they("object")],
  ["it", it(null)],
  ["its", it("owner")],
  ["itself", it("object")],
]);

/** Relative pronouns: they stand for what comes before them. */
export const RELATIVES: ReadonlySet<string> = new Set(["who", "whom", "whose", "which", "that"]);
export const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "me", "my", "we", "us", "our"]);
export const SECOND_PERSON: ReadonlySet<string> = new Set(["you", "your"]);

/** Whose something is, before it. */
export const OWNERS = new Set(["my", "your", "his", "her", "its", "our", "their", "whose"]);
