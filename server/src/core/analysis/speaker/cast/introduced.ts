import { UNNAMED_NOUNS } from "../../../lexicon/groupNouns.ts";
import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import { wordSet } from "../../../lexicon/words.ts";
import type { Entity } from "../entity.ts";
import { isSameOffice } from "../kinds/offices.ts";
import type { Gender, Mention, ParagraphMentions } from "../mention.ts";
import type { Word } from "../words/words.ts";
import type { Cast } from "./cast.ts";

const SAYS = wordSet(`
  said says told tells claimed claims warned warns revealed recalled described called urged vowed spoke insisted admitted
  complained added explained
`);

/** Of whom a court's report tells so is hardly who was told of before him. */
const TRIED =
  /^(?:deni(?:es|ed)|denying|pleads?|pleaded|pled|charged?|accused|arrested|jailed|sentenced|convicted|trial|guilty|suspect(?:ed)?|kill(?:s|ed)|murder(?:ed)?|stabbed|shot|attacked|assault(?:ed)?|raped|robbed|injured|hurt|died|dead|died)$/u;

/** Words behind a name in which it must come out that the paragraph takes somebody up: "Ana Ruiz, 34, of Norwell, **said**". */
const NEAR = 12;

/**
 * "**A nurse** told a tribunal that the ward was unsafe. ¶ Ana Ruiz, 34, said it had been so for a year": whoever speaks in the opening
 * without a name, where nobody else does, is who the paragraph after it begins with, if that tells of no other work. No one is where
 * either tells of a crime or of somebody who was hurt: then the name may be the other's.
 */
export function introducedNext(
  facts: readonly ParagraphMentions[],
  opening: number,
  cast: Cast,
): ReadonlyMap<Mention, Entity> {
  const leads = new Map<Mention, Entity>();
  const [before, next] = [facts[opening - 1], facts[opening]!];
  const name = next.mentions.find(({ first, form }) => first === 0 && form === "name");
  if (!before || !name || name.keys.length < 2 || name.sort !== "person" || !takesUp(next.words, name)) return leads;
  const entity = cast.byName.get(name.name);
  const lead = before.mentions.find((m) => isSomebody(m) && m.determiner === "indefinite" && m.first === 0);
  if (!entity || !lead || !isSame(lead, name) || !speaks(before.words, lead)) return leads;
  if (before.mentions.some((m) => m !== lead && isSomebody(m))) return leads;
  if (genders(before).size + genders(next).size > 0 && new Set([...genders(before), ...genders(next)]).size > 1)
    return leads;
  for (let i = 0; i < opening; i++)
    for (const m of facts[i]!.mentions)
      if (m === lead || (m.form === "nominal" && !m.plural && m.part === "subject" && m.keys[0] === lead.keys[0]))
        leads.set(m, entity);
  return leads;
}

const isSomebody = ({ form, sort, plural, quotation, part, same }: Mention): boolean =>
  form === "nominal" && sort === "person" && !plural && quotation < 0 && same < 0 && part !== "predicate";

function isSame({ keys: [noun], gender }: Mention, name: Mention): boolean {
  if (RELATIONAL_NOUNS.has(noun!) || UNNAMED_NOUNS.has(noun!)) return false;
  if (gender !== null && name.gender !== null && gender !== name.gender) return false;
  return name.roleWords.length === 0 || isSameOffice(noun!, new Set(name.roleWords));
}

/** The first verb behind it that is not told of it behind "who" is one of saying; nobody was hurt. */
function speaks(words: readonly Word[], { last, sentence }: Mention): boolean {
  if (words.some(({ lower }) => TRIED.test(lower))) return false;
  for (let at = last; words[at]?.sentence === sentence; at++) if (SAYS.has(words[at]!.lower)) return true;
  return false;
}

/** What is told behind "who" of somebody who has been told of, where "who leads the relief" tells of another. Own compilation. */
const DID =
  /^(?:has|had|was|is|works?|worked|spent|joined|started|began|moved|lives|lived|lost|quit|left|resigned|retired|grew|spoke|gave|said|says|told)$/u;

/** "Ana Ruiz, 34, who had", "Ana Ruiz said". */
function takesUp(words: readonly Word[], { last, sentence }: Mention): boolean {
  for (let at = last; words[at]?.sentence === sentence; at++) if (TRIED.test(words[at]!.lower)) return false;
  for (let at = last; at < last + NEAR && words[at]?.sentence === sentence; at++) {
    const { lower, pos } = words[at]!;
    if (SAYS.has(lower)) return true;
    if (lower === "who") return words[at - 1]!.text === "," && DID.test(words[at + 1]?.lower ?? "");
    if (pos === "VERB" && at > last) return false;
  }
  return false;
}

function genders({ mentions }: ParagraphMentions): ReadonlySet<Gender> {
  const found = new Set<Gender>();
  for (const { form, gender } of mentions) if (form === "pronoun" && gender !== null) found.add(gender);
  return found;
}
