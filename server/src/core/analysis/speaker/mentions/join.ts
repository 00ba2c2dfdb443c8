import { GIVEN_NAMES } from "../../../lexicon/givenNames.ts";
import { FIRM_ROLES, RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import { SHORT_TITLES } from "../../../lexicon/personTitles.ts";
import type { ParagraphFacts } from "../../paragraph.ts";
import { partyOf } from "../kinds/offices.ts";
import type { Mention } from "../mention.ts";
import { OWNERS } from "../words/pronouns.ts";
import { isOnlyRelation, isRelation, lowerOwner } from "../words/relations.ts";
import { asShown, type Word } from "../words/words.ts";
import type { Draft } from "./draft.ts";

/** Ties a description to the name that it is of, which takes over what it tells. */
export function join(
  { text }: ParagraphFacts,
  words: readonly Word[],
  name: Draft,
  description: Draft,
  index: number,
): void {
  description.same = index;
  const opener = words[description.first]!.lower;
  // "His campaign manager" is a role without him, "her niece" is none without her.
  const noun = description.keys[0]!;
  const kin = isRelation(noun) || (RELATIONAL_NOUNS.has(noun) && description.gender !== null);
  const one = words[description.first + 1]?.lower === "of";
  const bare = (!one && /^(?:the|a|an|its|their|another|one)$/u.test(opener)) || (!kin && OWNERS.has(opener));
  const from = description.first + (bare ? 1 : 0);
  const end = words[Math.max(description.reach, description.last) - 1]!.end;
  const short = name.role?.split(" ").every((word) => isHonorific(word.toLowerCase()));
  // "Gov. Ann Ruiz, a Republican": the office says more than the party.
  const party = isOffice(name) && partyOf([description.keys[0]!]) !== undefined;
  const says = name.role === null || (short && !party) || (isOnlyRelation(name.role) && !isRelation(noun));
  if (says) name.role = lowerOwner(asShown(text.slice(words[from]!.start, end)));
  name.roleWords = [...name.roleWords, ...description.roleWords];
  name.seats = [...name.seats, ...description.seats];
  name.gender ??= description.gender;
  if (name.age < 0) name.age = description.age;
  if (name.sort === "unknown" && description.sort === "person") name.sort = "person";
  if (name.sort !== "organisation" && description.sort === "organisation") name.sort = "organisation";
}

/** "The governor, Chief Ann Ruiz": what she is called as much as what she is. */
const isHonorific = (word: string): boolean => SHORT_TITLES.has(word) || word === "chief";

const isOffice = ({ role }: Mention): boolean =>
  /(?:^| )(?:gov|sen|rep|del|judge|justice|sheriff|lt)\b/i.test(role ?? "");

/** "**Lanxi Copper**, a Norland firm,": two words that nothing but their capitals shows to be somebody's name. */
const isPerhapsBody = ({ keys, role, gender }: Mention, { determiner, plural }: Mention): boolean =>
  (determiner === "indefinite" || determiner === "owned") &&
  !plural &&
  role === null &&
  gender === null &&
  keys.length > 1 &&
  !GIVEN_NAMES.has(keys[0]!);

/** True where a name and a description may be of one. */
export function sameSort(name: Mention, description: Mention): boolean {
  if (name.sort === "person")
    return description.sort === "person" || (description.sort === "organisation" && isPerhapsBody(name, description));
  if (name.sort === "unknown") return description.sort === "person" || description.sort === "organisation";
  if (name.sort !== "organisation") return false;
  // "The auditor, Hale & Finch": a firm, whatever the noun.
  return (
    description.sort === "organisation" || (FIRM_ROLES.has(description.keys[0]!) && description.determiner !== "bare")
  );
}

/** Of the mentions that begin with a word, the description. */
export function longest(drafts: readonly Draft[], from: number, first: number): number | undefined {
  for (let i = from; i < drafts.length && drafts[i]!.first === first; i++) if (drafts[i]!.form === "nominal") return i;
  return undefined;
}
