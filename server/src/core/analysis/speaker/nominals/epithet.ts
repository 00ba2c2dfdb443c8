import { UNNAMED_NOUNS } from "../../../lexicon/groupNouns.ts";
import { RELATIONAL_NOUNS } from "../../../lexicon/personNouns.ts";
import { wordSet } from "../../../lexicon/words.ts";
import type { Memory, Record } from "../cast/record.ts";
import { shareOf } from "../cast/share.ts";
import { type Entity, genderOf } from "../entity.ts";
import { isOtherParty, isOtherPortfolio, isSuccessor } from "../kinds/otherOffice.ts";
import { isOtherSeat } from "../kinds/otherSeat.ts";
import type { Mention } from "../mention.ts";
import { type PronounContext, rankRecent } from "../pronouns/resolvePronoun.ts";
import { isOtherAge, isPerhapsStranger } from "./onlyOfAge.ts";

/** How sure it must be, and how far ahead of the next, whom an epithet means. */
const ENOUGH = 4.5;
const MARGIN = 2;
/** The same where nobody else comes near. */
const ALONE = 3;
/** Whoever has this much of the article needs to be no nearer than that. */
const MAIN = 0.25;
const NEAR = 1;

/** The named person whom the story is about just here, where a description that speaks means one: "The former first lady" after much of Ann Ruiz. */
export function epithetOf(mention: Mention, noun: string, context: PronounContext, memory: Memory): Entity | undefined {
  if (!context.speaks || context.jointly || !isEpithet(mention, noun)) return undefined;
  const ranked = rankRecent(mention, context, memory, (entity) => mayBe(mention, noun, entity));
  const best = ranked[0];
  if (!best?.[0].named) return undefined;
  // Somebody without a name would be called what he was called before.
  const next = ranked.slice(1).find(([{ named, keys }]) => named || keys[0] === noun);
  const ahead = best[1] - (next?.[1] ?? 0);
  if (!isKnownAs(mention, noun, best[0], memory) || (mention.age >= 0 && isPassed(best[0], memory))) return undefined;
  if (mention.age >= 0 && isPerhapsStranger(mention, best[0], memory)) return undefined;
  if (
    !best[0].roleWords.has(noun) &&
    (isNamedHere(best[0], mention, context, memory) || holdsOther(mention, best[0], ranked))
  )
    return undefined;
  // "The lawmaker" after two of them.
  const plain = mention.roleWords.length < 2 && shareOf(best[0], memory) < MAIN;
  if (plain && next?.[0].named && next[1] >= ENOUGH && isKnownAs(mention, noun, next[0], memory)) return undefined;
  const near = best[1] >= ENOUGH && ahead >= MARGIN;
  const alone = ahead >= ALONE && best[1] >= (shareOf(best[0], memory) >= MAIN ? NEAR : ALONE);
  return near || alone ? best[0] : undefined;
}

/** "The former first lady", "the New York businessman": more than an office, less than a stranger. */
function isEpithet({ sort, determiner, roleWords, text }: Mention, noun: string): boolean {
  return (
    sort === "person" &&
    determiner === "definite" &&
    (roleWords.length > 1 || noun.includes("-of-") || isStanding(noun, text)) &&
    !UNNAMED_NOUNS.has(noun) &&
    !ANYONE.has(noun) &&
    !roleWords.some((word) => /^(?:deputy|vice|assistant|acting|associate|shadow)$/.test(word)) &&
    !RELATIONAL_NOUNS.has(noun)
  );
}

const isStanding = (noun: string, text: string): boolean => STANDING.has(noun) || text.endsWith("-year-old");
/**
 * "The tycoon" is whom the story is about, where it is about one and tells nothing else of him: no farmer is the premier whom he met,
 * and where a singer has been in the text without a name, "the singer" is that one. "The masked robber" is not who was robbed.
 */
function isKnownAs({ roleWords, text }: Mention, noun: string, entity: Entity, memory: Memory): boolean {
  if (entity.roleWords.has(noun))
    return !roleWords.some((word) => FORMER.test(word)) || [...entity.roleWords].some((word) => FORMER.test(word));
  // "The Lincoln actor" is no governor, nor "the nominee" the president of a firm.
  const does = [...entity.roleWords];
  if (ON_STAGE.has(noun) && does.some((word) => IN_OFFICE.test(word)) && !does.some((word) => ON_STAGE.has(word)))
    return false;
  if (/^(?:pope|pontiff)$/u.test(noun)) return false;
  if (entity.role !== null && OF_BODY.test(entity.role) && STANDING.has(noun) && noun !== "businessman") return false;
  // "The former harbour pilot" is somebody of whom more has been told than of "the masked robber".
  const former = roleWords.some((word) => /^(?:former|ex|retired|veteran|longtime)$/.test(word));
  if (!former && !PUBLIC.has(noun) && !noun.includes("-of-") && !isStanding(noun, text)) return false;
  const main = shareOf(entity, memory) >= MAIN;
  // "The Texas senator" tells more than "the senator".
  const telling = roleWords.length > 1 || noun.includes("-of-");
  if (telling && main) return true;
  const lately = memory.records.slice(-LATELY);
  const another = ({ entity: one, mention }: Record): boolean =>
    one !== entity &&
    mention.form === "nominal" &&
    !mention.plural &&
    mention.keys[0] === noun &&
    (!telling || roleWords.every((word) => mention.roleWords.includes(word)));
  if (lately.some(another)) return false;
  if (entity.roleWords.size > 0) return [...entity.roleWords].some((word) => PUBLIC.has(word));
  return telling || (!OFFICES.has(noun) && (main || isMostNamed(entity, lately)));
}

/** "Ali rebuked Brill when **the businessman** called him a liar": whom the sentence has named already would be "he". */
function isNamedHere(
  entity: Entity,
  { quotation, embedded }: Mention,
  { sentence }: PronounContext,
  { records }: Memory,
): boolean {
  for (let i = records.length - 1; i >= 0 && records[i]!.sentence === sentence; i--) {
    const { entity: one, mention } = records[i]!;
    if (one !== entity || mention.form !== "name" || mention.quotation !== quotation || mention.aside) continue;
    if (embedded || mention.part === "owner") return true;
  }
  return false;
}

/** "Sen. Brill wrote to Ada Bell. **The former first lady** said": who holds another office is hardly that, where somebody else is near. */
function holdsOther({ roleWords }: Mention, entity: Entity, ranked: readonly (readonly [Entity, number])[]): boolean {
  const told = [...entity.roleWords];
  if (!roleWords.some((word) => FORMER.test(word)) || !told.some((word) => HELD.test(word))) return false;
  if (told.some((word) => FORMER.test(word))) return false;
  return ranked.some(([one, score]) => one !== entity && one.named && score > 0);
}
const FORMER = /^(?:former|ex|retired)$/u;
const HELD =
  /^(?:sen|senator|rep|representative|congressman|congresswoman|gov|governor|mayor|speaker|president|secretary|minister)$/u;

/** "The loser said so. The 24-year-old left": somebody without a name has spoken since, and may be of that age. */
function isPassed(entity: Entity, { records, spoke }: Memory): boolean {
  const from = spoke.get(entity.index)?.start ?? 0;
  return records
    .slice(-RECENT)
    .some(
      ({ entity: one, speaks, start }) => speaks && start > from && one.sort === "person" && !one.named && !one.plural,
    );
}
const RECENT = 24;

/** So many mentions back something is out of mind. */
const LATELY = 400;

/** No other person who is named has been spoken of as often, but for those who work for somebody. */
function isMostNamed(entity: Entity, records: readonly Record[]): boolean {
  const counts = new Map<Entity, number>();
  for (const { entity: one } of records)
    if (one.named && one.sort === "person" && ![...one.roleWords].some((word) => SERVES.test(word)))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  const own = counts.get(entity) ?? 0;
  return [...counts].every(([one, count]) => one === entity || count < own);
}

const ON_STAGE = wordSet("actor actress singer rapper comedian novelist");
const IN_OFFICE = /^(?:sen|senator|rep|representative|gov|governor|mayor|minister|nominee|candidate|president)$/u;
/** "President of Solidarity Partners". */
const OF_BODY = /^(?:former |vice )*president (?:of|at) (?:the )?\p{Lu}/u;

/** What nobody is called without having been introduced as somebody of public life. */
const OFFICES = wordSet(`
  governor senator congressman congresswoman mayor lawmaker pontiff premier democrat republican
`);

/** What people of public life are introduced as. Own compilation. */
const PUBLIC = wordSet(`
  president presidential candidate nominee contender hopeful front-runner frontrunner governor gov. gov senator sen. sen congressman
  congresswoman rep. rep
  representative mayor secretary minister premier chancellor republican democrat democratic gop leader politician lawmaker
  businessman businesswoman mogul tycoon billionaire millionaire magnate developer star actor actress singer rapper comedian
  entertainer novelist neurosurgeon founder pope lady justice ceo
`);

/** What somebody is known to be, so that the noun alone means whoever the story is about: "the candidate", "the tycoon". Own compilation. */
const STANDING = wordSet(`
  candidate nominee contender hopeful front-runner frontrunner governor senator congressman congresswoman mayor lawmaker
  businessman businesswoman mogul tycoon billionaire millionaire magnate developer star actor actress singer rapper comedian entertainer
  novelist pontiff premier democrat republican neurosurgeon
`);

/** Whom a story passes by: "the depot employee" is hardly whoever it is about. */
const ANYONE = wordSet(`
  employee worker volunteer student driver guard victim witness juror customer passenger caller user reader patient tenant
`);

/** False where what an epithet says is not what somebody is known as. */
function mayBe(mention: Mention, noun: string, entity: Entity): boolean {
  const gender = genderOf(entity);
  if (entity.sort !== "person" || entity.plural || (gender && mention.gender && gender !== mention.gender))
    return false;
  if (isOtherParty(mention, entity) || isOtherPortfolio(mention, noun, entity) || isOtherSeat(mention, entity))
    return false;
  if (isSuccessor(mention, entity)) return false;
  // "The mayor" is no deputy mayor.
  if (isOtherAge(mention, entity) || (entity.roleWords.has(noun) && !entity.held.has(noun))) return false;
  const others = HOLDERS.test(noun) ? /^(?:president|justice|judge|pope)$/ : undefined;
  const serves = RUNS.test(noun) ? LEADS : SERVES;
  return ![...entity.roleWords].some(
    (word) => (STANDING.has(noun) && (SERVES.test(word) || serves.test(word))) || others?.test(word),
  );
}

/** Who work for somebody with such a standing and speak of him: "the candidate" is none of them. */
const SERVES =
  /^(?:spokesman|spokeswoman|spokesperson|manager|aide|adviser|advisor|strategist|pollster|lawyer|attorney|host|anchor|moderator|reporter|correspondent)$/;

/** Who runs has others who lead the campaign. */
const RUNS = /^(?:candidate|nominee|contender|hopeful|front-?runner)$/;
const LEADS = /^(?:chief|chairman|chairwoman|director|executive|editor)$/;

/** Of whom there are many, and no president or judge is one. */
const HOLDERS = /^(?:governor|senator|congressman|congresswoman|mayor|lawmaker|republican|democrat)$/;
