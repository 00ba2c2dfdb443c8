import type { Span } from "../../../text/span.ts";
import { jointly } from "../cast/jointly.ts";
import { rememberKin } from "../cast/kin.ts";
import { type Memory, remember } from "../cast/record.ts";
import type { Resolution } from "../cast/resolveName.ts";
import { describe, type Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { asks } from "../pronouns/asks.ts";
import { hasOwnEnding } from "../words/ownEnding.ts";
import { OF_NOBODY } from "./tellsOf.ts";
import type { Place, State } from "./walk.ts";

const NOTHING: readonly Span[] = [];

/** "A and B" may be taken up by "they". */
export function pair(place: Place, m: Mention, all: readonly Resolution[], { cast, joints, memory }: State): void {
  const found = new Set(all.flatMap((one) => ("entity" in one ? [one.entity] : [])));
  if (found.size < all.length) return;
  const [one, other] = found;
  // "Tom and Mary Hale".
  if (m.keys.length === 1 && found.size === 2) rememberKin(memory, other!, null, one!);
  const entity = jointly([...found], m, cast.entities, joints);
  remember(memory, {
    ...whereMet(place, m),
    entity,
    asks: undefined,
    says: NOTHING,
    tellsOf: OF_NOBODY,
  });
}

/** Takes down that somebody has been met, and what the mention tells of him. */
export function note(place: Place, m: Mention, entity: Entity, memory: Memory): void {
  const { paragraph, placed, tellsOf } = place;
  const met = whereMet(place, m);
  entity.mentions.push({ start: met.start, end: met.end });
  if (m.form === "name" || (m.form === "nominal" && m.same < 0)) {
    const without = m.loose && !entity.keys.includes(m.keys[0]!);
    describe(entity, m);
    if (entity.first < 0) entity.first = paragraph.index;
    if (m.roleWords[0] !== "whose") entity.aliases.add(without ? m.text.slice(m.text.indexOf(" ") + 1) : m.text);
    const fuller = m.keys.length > entity.keys.length || (hasOwnEnding(m.text) && m.text.startsWith(entity.text));
    if (m.form === "name" && fuller && !m.weak && !without) entity.text = m.text;
  }
  remember(memory, {
    ...met,
    entity,
    asks: placed && asks(paragraph, placed, m),
    says: placed?.attribution.content ?? NOTHING,
    tellsOf,
  });
}

/** The mention, where it stands in the article, and whether it says anything there. */
const whereMet = ({ paragraph, sentence, placed }: Place, mention: Mention) => ({
  mention,
  paragraph: paragraph.index,
  sentence,
  start: paragraph.start + mention.start,
  end: paragraph.start + mention.end,
  speaks: placed !== undefined,
});
