import { readFileSync } from "node:fs";

/** Where the model lies: beside a bundle in dist/, and in models/ when the sources run as they are. */
const PLACES = ["./attribution.model", "../../../models/attribution.model"];

/** The attribution model's bytes; null where there is no model, and the core then goes by its rules alone. */
export function readAttributionModel(): Uint8Array | null {
  for (const place of PLACES) {
    try {
      return readFileSync(new URL(place, import.meta.url));
    } catch {
      // Not here: the next place may have it.
    }
  }
  return null;
}
