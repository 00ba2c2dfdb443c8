import type { CardAction } from "./card.ts";
import type { Sourced } from "./reading.ts";

/** What can be done from a card on a speaker: see all they say, go on to what they say next after an offset. */
export function speakerActions({ speaker, statements }: Sourced, offset: number): readonly CardAction[] {
  if (statements.length === 0) return [];
  const all = { title: "Show all statements", action: "statements", of: speaker.id } as const;
  const places = statements.flatMap(({ id, content }) =>
    content[0] ? [{ id, start: content[0].start, end: content.at(-1)!.end }] : [],
  );
  const next = places.find(({ start }) => start > offset);
  const first = places[0];
  if (next) return [all, { title: "Next statement", action: "reveal", of: next.id }];
  return first && places.length > 1 ? [all, { title: "First statement", action: "reveal", of: first.id }] : [all];
}
