import type { Quotation } from "./quotation.ts";
import type { Token } from "./token.ts";

export interface FoundQuotations {
  readonly quotations: readonly Quotation[];
  /** The opening mark of a quotation left open at the end, which the next paragraph may continue; else "". */
  readonly open: string;
}

/** Finds the quotations of one paragraph; `open` is the mark of a quotation that the paragraph before left open, or "". */
export function findQuotations(_prose: string, _tokens: readonly Token[], _open: string): FoundQuotations {
  return { quotations: [], open: "" };
}
