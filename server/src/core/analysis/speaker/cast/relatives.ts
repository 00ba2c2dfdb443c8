import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import { wordSet } from "../../../lexicon/words.ts";
import { type Entity, leaningOf, opposes } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { OWNERS } from "../words/pronouns.ts";
import type { Record } from "./record.ts";

/** Somebody who has been named as another's wife, mother or lawyer, and what the text said with it: "her **elder** brother". */
interface Relative {
  readonly entity: Entity;
  readonly told: readonly string[];
}

/** By whose they are and what: "3 mother". Null where that may be several. */
export type Relatives = Map<string, Relative | null>;

const PARTNERS = wordSet("partner fiancé fiancée fiance fiancee");
const SPOUSES = wordSet("husband wife spouse widow widower");
const MOTHERS = wordSet("mum mom");

/** Kin by what they are to somebody, however the text puts it. */
const kindOf = (noun: string): string =>
  SPOUSES.has(noun) ? "spouse" : MOTHERS.has(noun) ? "mother" : noun === "dad" ? "father" : noun;

const isRelational = (noun: string): boolean => RELATIONAL_NOUNS.has(noun) || PARTNERS.has(noun);

/** Words that part one such from another: "her **first** husband", "his **other** brother". */
const APART = wordSet("first second third fourth then former future other another new next late ex");

/** Takes down who is called "her husband, Tom", and that she is his wife. */
export function rememberRelative(
  relatives: Relatives,
  owner: Entity,
  noun: string,
  roleWords: readonly string[],
  one: Entity,
): void {
  if (!isRelational(noun) || !one.named || one === owner || one.plural || owner.sort === "organisation") return;
  const told = toldIn(roleWords, owner);
  if (told.some((word) => word !== "late" && APART.has(word))) return;
  note(relatives, owner, kindOf(noun), { entity: one, told });
  if (kindOf(noun) === "spouse" && owner.named) note(relatives, one, "spouse", { entity: owner, told: [] });
}

function note(relatives: Relatives, { index }: Entity, kind: string, relative: Relative): void {
  const key = `${index} ${kind}`;
  const known = relatives.get(key);
  relatives.set(key, known === undefined || known?.entity === relative.entity ? relative : null);
}

/** "**Her husband** said so": the one whom the text has named as hers, where nothing is said that it did not say of him. */
export function relativeOf(
  relatives: Relatives,
  owner: Entity,
  { keys, roleWords, gender }: Mention,
): Entity | undefined {
  const found = isRelational(keys[0]!) ? relatives.get(`${owner.index} ${kindOf(keys[0]!)}`) : undefined;
  if (!found || (gender !== null && opposes(leaningOf(found.entity), gender))) return undefined;
  return toldIn(roleWords, owner).every((word) => found.told.includes(word)) ? found.entity : undefined;
}

/** What is said beside whose somebody is and what. */
const toldIn = (roleWords: readonly string[], { keys }: Entity): readonly string[] =>
  roleWords
    .slice(0, -1)
    .filter((word) => !OWNERS.has(word) && !/^(?:mrs?|ms|miss|dr)\.?$/.test(word) && !keys.includes(word));

/** How many mentions back an office is looked for. */
const REACH = 120;

/** "Ana Hale is **the deacon's** wife": whoever is deacon, where the text has named one. */
export function ownerByOffice(records: readonly Record[], { keys, roleWords }: Mention): Entity | undefined {
  if (!SPOUSES.has(keys[0]!)) return undefined;
  const office = roleWords.at(-2)?.replace(/'s$/, "");
  if (office === undefined || office === roleWords.at(-2)) return undefined;
  let only: Entity | undefined;
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const { entity } = records[i]!;
    if (entity === only || !entity.named || entity.sort !== "person" || !entity.held.has(office)) continue;
    if (only) return undefined;
    only = entity;
  }
  return only;
}
