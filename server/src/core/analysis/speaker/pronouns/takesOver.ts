import { isWithin } from "../../../text/span.ts";
import { isByName, type Memory, type Record } from "../cast/record.ts";
import { type Entity, leaningOf, opposes } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { PronounContext } from "./resolvePronoun.ts";

/** How much whoever the sentence is about, and nobody else, gains over those that the article is about. */
export const TAKES_OVER = 3;

/** Two sentences that name more than so many are a list. */
const REACH = 48;

/**
 * "Teller weighed in, and “it is late,” **he** said"; "The firm hired Paul Teller. **He** said": the only one of whom the sentence
 * speaks so far, or the one before it, by name, as its subject or at its end. A new person takes the text over from the one that it
 * is about.
 */
export function takesOver(
  pronoun: Mention,
  context: PronounContext,
  { records, open, mourns }: Memory,
  fits: (entity: Entity) => boolean,
): Record | undefined {
  if (pronoun.form !== "pronoun" || !pronoun.gender || pronoun.quotation >= 0) return undefined;
  const doesFit = (entity: Entity): boolean =>
    !entity.plural &&
    fits(entity) &&
    !opposes(leaningOf(entity), pronoun.gender) &&
    !context.others.has(entity) &&
    !context.named.has(entity);
  const here: Record[] = [];
  const before: Record[] = [];
  for (let i = records.length - 1; i >= 0 && records[i]!.sentence >= context.sentence - 1; i--) {
    if (records.length - i > REACH) return undefined;
    const record = records[i]!;
    const { entity, mention } = record;
    if (mention.quotation >= 0 || !doesFit(entity)) continue;
    if (isPassedOver(record) || (mention.bracketed && !pronoun.bracketed)) continue;
    if (isWithin(record, context.content)) continue;
    (record.sentence === context.sentence ? here : before).push(record);
  }
  // Somebody else is in the sentence, though nobody can tell who.
  if (here.some(({ mention }) => isSomebody(mention))) {
    if (open.has(context.sentence)) return undefined;
    // "Compaq, **she** said, would come": what is spoken of.
    return onlyOne(here, ({ mention }) => isSubject(mention) && pronoun.first - mention.last > 1);
  }
  if (open.has(context.sentence - 1)) return undefined;
  const found = onlyOne(before, ({ mention }) => mention.closes || isSubject(mention));
  const taken = found ?? (before.length === 0 ? newcomer(context, records, doesFit) : undefined);
  // Of whoever remembers the dead an obituary's next paragraph is hardly about.
  return mourns && taken?.paragraph !== context.paragraph ? undefined : taken;
}

/**
 * "At the market, Ann Ruiz sold eggs. It was raining. ¶ “Nobody comes,” **she** said": the only one of whom the paragraph before tells, who
 * is new there.
 */
function newcomer(
  { paragraph, speaks, start, content: [said] }: PronounContext,
  records: readonly Record[],
  fits: (entity: Entity) => boolean,
): Record | undefined {
  if (!speaks || !said || said.end > start) return undefined;
  let found: Record | undefined;
  for (let i = records.length - 1; i >= 0 && records[i]!.paragraph >= paragraph - 1; i--) {
    if (records.length - i > REACH) return undefined;
    const record = records[i]!;
    const { entity, mention } = record;
    if (!fits(entity) || (entity.sort !== "person" && entity.sort !== "unknown")) continue;
    if (record.paragraph === paragraph || (found && found.entity !== entity)) return undefined;
    if (mention.form === "name" || !found) found = record;
  }
  if (found?.entity.first !== paragraph - 1 || found.mention.form !== "name") return undefined;
  return isWhole(found) && isSubject(found.mention) && found.mention.sentence === 0 ? found : undefined;
}

/** "Telling Metro in an interview": met once, and as likely no person. */
const isPassedOver = ({ entity, mention }: Record): boolean =>
  entity.sort === "unknown" && entity.count < 2 && mention.part === "object";

const isSubject = ({ part, aside }: Mention): boolean => part === "subject" && !aside;

/** A name, or a description that may be meant; what is in another mention tells only whose it is. */
const isSomebody = ({ form, part, inside }: Mention): boolean =>
  !inside && (form === "name" || (form === "nominal" && part === "subject"));

/** The name that `takes` where all of these are of one person, nearest first. A description beside it may be another's. */
function onlyOne(records: readonly Record[], takes: (record: Record) => boolean): Record | undefined {
  const [nearest] = records;
  const record = records.find(isByName);
  if (!nearest || !record || records.some(({ entity }) => entity !== record.entity)) return undefined;
  if (nearest.mention.form === "pronoun" || !isWhole(record) || !takes(record)) return undefined;
  return record;
}

/** Somebody's name, by itself: not "Teller's plan", nor "ABSTRACT", which is no name. */
function isWhole({ entity: { sort, text }, mention }: Record): boolean {
  return (
    sort === "person" && !mention.inside && !mention.weak && mention.part !== "owner" && text !== text.toUpperCase()
  );
}
