import { OFFICE_FIELDS } from "../../../lexicon/officeFields.ts";
import { wordSet } from "../../../lexicon/words.ts";
import { isPersonNoun } from "../words/nouns.ts";
import type { Word } from "../words/words.ts";

/** What offices are held of that no ministry is called after: "chief of staff", "head of policy". Own compilation. */
const CHARGES = wordSet(`
  state staff policy operations marketing programs programmes programming sales product products content news surgery medicine people
  campaigns fundraising advocacy admissions curriculum design engagement outreach partnerships compliance privacy growth
`);

/**
 * The first word of the office that ends before word `at`, "former" and the like left out: "**secretary of state** Ann Ruiz", "**director
 * of public affairs** Tom Brill", where "an author of children's books" holds none; -1 where there is none.
 */
export function startOfOffice(words: readonly Word[], at: number): number {
  const last = words[at - 1];
  if (!last || last.possessive || !isField(last)) return -1;
  let of = at - 2;
  while (at - of < LONGEST && words[of] && words[of]!.lower !== "of" && isField(words[of]!)) of--;
  const office = words[of - 1];
  if (words[of]?.lower !== "of" || office?.sentence !== last.sentence || office.quotation !== last.quotation) return -1;
  if (office.capital !== last.capital && !office.initial) return -1;
  return isPersonNoun(office.lower) && !office.possessive ? of - 1 : -1;
}

/** Words of a field at most, and one. */
const LONGEST = 5;

const isField = ({ lower }: Word): boolean => OFFICE_FIELDS.has(lower) || CHARGES.has(lower);
