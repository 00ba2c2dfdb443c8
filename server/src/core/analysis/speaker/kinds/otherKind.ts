import { OFFICE_FIELDS } from "../../../lexicon/officeFields.ts";
import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { wordSet } from "../../../lexicon/words.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { classifyNoun, isPersonNoun } from "../words/nouns.ts";
import { isPress } from "./bodies.ts";

/** What tells one body from the next of its sort, beside the fields of `OFFICE_FIELDS`. Own compilation. */
const KINDS = wordSet(`
  ambulance appeal appeals appellate blood border central charity church coroner's council county crown diocesan district driving emergency
  family grammar law lower magistrates mountain parish port post press primary probation rescue reserve secondary secret toll trial
  village weather witness
`);

/** "The **state** university", "the **federal** court" are others than the one before, where a state agency may be that. */
const OF_STATE = new Set(["university", "college", "school", "bank", "court"]);

/** What a body has, rather than is. */
const HAD = new Set(["website", "site", "office", "board", "division", "unit", "foundation", "department", "page"]);
const HAD_BY_ANY = /^(?:website|site|page)$/u;
/** What an outlet's website is called as well: "the news website". */
const WHOSE_NEWS = /^(?:the|an?|this|that|news|gossip|financial|sports|local|tech|technology)$/u;
const ALL_HAVE = /(?:countr(?:y|ies)|nation|world|state|city|town|region|kingdom|industry|sector|government)['’]s? /u;

/**
 * "The **fire** service" is no Environment Agency, "the **mayor's** office" no Met Office: where a body's name says what sort of body it
 * is, a description that says another thing of that sort is of another. Of a name that says nothing it may be.
 */
export function isOtherKind({ roleWords, text }: Mention, noun: string, { keys, roleWords: told }: Entity): boolean {
  if (roleWords.length < 2) return false;
  if (HAD.has(noun) && /['’]s? /u.test(text) && !ALL_HAVE.test(text)) return true;
  const known = (word: string) => told.has(word) || keys.some((key) => key === word || isSameStem(key, word));
  // "The **event** website": of the event.
  if (HAD_BY_ANY.test(noun) && !roleWords.slice(0, -1).some((word) => WHOSE_NEWS.test(word) || known(word)))
    return true;
  // "The **van** maker" is no Kolm Motors of which nothing else is told.
  if (MAKES.test(noun) && keys.some((key) => WHAT.test(key)) && !known(roleWords.at(-2)!)) return true;
  if (!keys.some((key) => ORGANISATION_NOUNS.has(key))) return false;
  return roleWords.some((word, i) => i + 1 < roleWords.length && isTelling(word, noun, keys) && !known(word));
}

/** Bodies that are for others of a sort, and none of that sort: no charity, school or company. Own compilation. */
const FOR_OTHERS =
  /^(?:association|board|commission|commissioner|committee|confederation|congress|council|federation|forum|hospital|inspectorate|institute|ombudsman|regulator|service|tribunal|union)$/;

/** "The **Charity** Commission" is no charity, "Kolm **University** Hospital" no university; the Bank of England is a bank. */
export function isForOthers(noun: string, keys: readonly string[]): boolean {
  const at = keys.indexOf(noun);
  const last = keys.at(-1)!;
  if (at < 0 || last === noun || !FOR_OTHERS.test(last)) return false;
  return !keys.slice(at + 1).some((key) => /^(?:of|for|and|&)$/.test(key));
}
const MAKES = /^(?:maker|manufacturer)$/u;
/** What a firm makes, in its name. */
const WHAT =
  /^(?:motors?|cars?|airlines?|airways|banks?|foods?|pharma(?:ceuticals?)?|energy|software|brewer(?:y|ies)|steel|records|pictures)$/u;

function isTelling(word: string, noun: string, keys: readonly string[]): boolean {
  if (word === "news" || word === "media" || word === "press") return !isPress(keys);
  if (word === "state" || word === "federal") return OF_STATE.has(noun);
  if (OFFICE_FIELDS.has(word) || KINDS.has(word)) return true;
  const owner = word.endsWith("'s") ? word.slice(0, -2) : word;
  return isPersonNoun(owner) || classifyNoun(owner)?.sort === "group";
}

/** "Environmental" and "environment", "ports" and "port". */
const isSameStem = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return length > 3 && one.slice(0, Math.max(4, length - 1)) === other.slice(0, Math.max(4, length - 1));
};
