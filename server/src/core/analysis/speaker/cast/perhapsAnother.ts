import { wordSet } from "../../../lexicon/words.ts";
import type { Entity } from "../entity.ts";
import { mayBeFirm } from "./firmNames.ts";
import type { Memory } from "./record.ts";

/** Trades, of which one firm's rivals are as well. */
const TRADES = wordSet("carmaker automaker airline retailer supermarket manufacturer insurer brewery");
/** So many mentions back it is looked for. */
const REACH = 30;

/**
 * "Toyota said sales fell. **Onda** said they rose. The carmaker said": a name of one word that nothing has shown to be anybody's, and that has spoken
 * since the firm did, may be called so too.
 */
export function perhapsAnother(noun: string, firm: Entity, { records }: Memory): Entity | undefined {
  if (!TRADES.has(noun)) return undefined;
  for (let i = records.length - 1; i >= 0 && records.length - i <= REACH; i--) {
    const { entity, mention, speaks } = records[i]!;
    if (mention.form !== "name") continue;
    if (entity === firm) return undefined;
    if (speaks && mention.quotation < 0 && mayBeFirm(entity)) return entity;
  }
  return undefined;
}
