import type { Paragraph } from "../../paragraph.ts";
import type { Resolution } from "../cast/resolveName.ts";
import { type Entity, leaningOf } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { PlacedSource } from "../sources/sourceForm.ts";
import { isCalled } from "./hearers.ts";
import { saidBy } from "./said.ts";

export const NOBODY_ELSE: ReadonlySet<Entity> = new Set();

/** Those of whom a pronoun is none: those named right after it as those it speaks to, and "**he**" where she speaks; and those named in what it says. */
export function namedBeside(
  paragraph: Paragraph,
  mentions: readonly Mention[],
  index: number,
  { attribution }: PlacedSource,
  settle: (i: number) => Resolution,
): readonly [told: ReadonlySet<Entity>, named: ReadonlySet<Entity>] {
  const source = mentions[index]!;
  const epithet = source.form === "nominal" && source.determiner === "definite" && source.sort === "person";
  if ((source.form !== "pronoun" && !epithet) || source.part === "owner") return [NOBODY_ELSE, NOBODY_ELSE];
  const content = saidBy(paragraph, attribution);
  const spokenTo = new Set<Entity>();
  const named = new Set<Entity>();
  for (let i = Math.max(0, index - BESIDE); i < mentions.length && i < index + BESIDE; i++) {
    const m = mentions[i]!;
    if (i === index || (m.form !== "name" && !isOfOther(m, source)) || isCalled(paragraph, m)) continue;
    const told = m.first > source.last && m.sentence === source.sentence && isTold(paragraph, source, m);
    const [start, end] = [paragraph.start + m.start, paragraph.start + m.end];
    const speaksOfItself = source.plural && m.sort === "organisation";
    if (speaksOfItself || (!told && !content.some((c) => c.start <= start && end <= c.end))) continue;
    const resolution = settle(i);
    if (!("entity" in resolution) || (m.form !== "name" && !isProved(resolution.entity, m))) continue;
    (told || m.form !== "name" ? spokenTo : named).add(resolution.entity);
  }
  return [spokenTo, named];
}

const BESIDE = 12;

/** "**She** accused him": whoever is taken for him, though nothing tells that it is a man. Where the same would be she, neither is known. */
export function calledOtherwise(
  mentions: readonly Mention[],
  index: number,
  settle: (i: number) => Resolution,
): Entity | undefined {
  const source = mentions[index]!;
  if (source.form !== "pronoun" || source.gender === null) return undefined;
  for (let i = index + 1; i < mentions.length && i < index + BESIDE; i++) {
    const m = mentions[i]!;
    if (m.other !== index || m.gender === null || m.gender === source.gender) continue;
    const resolution = settle(i);
    if ("entity" in resolution) return resolution.entity;
  }
  return undefined;
}

/** "He told Ruiz", "he went on with his attack on Ruiz, saying": whom the pronoun's own clause names behind it. */
function isTold({ facts: { text } }: Paragraph, source: Mention, m: Mention): boolean {
  if (m.part === "object" && m.first < source.last + 4) return true;
  const clause =
    source.part === "subject" && !source.aside && !source.clause && m.quotation < 0 && source.quotation < 0;
  const between = text.slice(source.end, m.start).replace(/\band\s+$/u, "");
  return clause && !/[;:—–,]|\b(?:and|but|when|while|if|because|than|as|who|that)\b/u.test(between);
}

/** Something else than this very "he" has told that he is a man. */
function isProved(entity: Entity, { gender, quotation }: Mention): boolean {
  const own = quotation < 0 ? 0.5 : 0;
  return leaningOf(entity) === gender && Math.max(entity.male, entity.female) > own;
}

/** "“**He** was late,” she said": she speaks of another. */
const isOfOther = (m: Mention, source: Mention): boolean =>
  m.form === "pronoun" && m.gender !== null && source.gender !== null && m.gender !== source.gender;
