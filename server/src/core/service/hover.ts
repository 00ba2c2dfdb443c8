import type { Bibliography } from "../bibliography/bibliography.ts";
import type { Card } from "./card.ts";
import { hoverAttribution } from "./hoverAttribution.ts";
import { hoverNumber } from "./hoverNumber.ts";
import { hoverSpeaker } from "./hoverSpeaker.ts";
import { hoverUnresolved } from "./hoverUnresolved.ts";
import { hoverNote } from "./notes.ts";
import type { Reading } from "./reading.ts";

/** The card for an offset. Most words have none: only speakers, cues, the edges of quotations and claims do. */
export function hover(reading: Reading, offset: number, bibliography?: Bibliography): Card | undefined {
  return (
    hoverNote(reading, offset, bibliography) ??
    hoverUnresolved(reading, offset) ??
    hoverSpeaker(reading, offset) ??
    hoverNumber(reading, offset, bibliography) ??
    hoverAttribution(reading, offset)
  );
}
