import type { Span } from "./span.ts";

/** What opens a quotation: `“ ”`, `" "`, `'' ''` and doubled backticks, `‘ ’` and `' '`, `« »`, or a Markdown block quote. */
export type QuotationMark = "curly" | "straight" | "doubled" | "single" | "guillemet" | "block";

/** A stretch inside quotation marks. Only outermost quotations are listed; what stands quoted inside one belongs to it. */
export interface Quotation extends Span {
  /** What is quoted, without the marks: `[start + mark, end - mark]`, or to the paragraph's end where it was left open. */
  readonly inner: Span;
  readonly mark: QuotationMark;
  /** The quotation runs on from the paragraph before. */
  readonly continues: boolean;
  /** No closing mark stands in this paragraph. */
  readonly open: boolean;
  /**
   * `speech`: somebody's words. `fragment`: a few quoted words inside the writer's own sentence. `title`: a work, a nickname,
   * a word named as a word, a scare quote; never a statement.
   */
  readonly use: "speech" | "fragment" | "title";
}
