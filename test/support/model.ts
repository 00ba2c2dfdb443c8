import { readFileSync } from "node:fs";

/** The attribution model that ships. */
export function shippedModel(): Uint8Array {
  return new Uint8Array(readFileSync(new URL("../../models/attribution.model", import.meta.url)));
}
