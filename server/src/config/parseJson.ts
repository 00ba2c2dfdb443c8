import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { notJson } from "./jsonErrors.ts";

/** A mistake in a file, and what it is. Offsets are UTF-16 code units. */
export interface Mistake {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
}

/** What is wrong with a file that is no JSON at all is told with its first mistakes. */
const MOST_ERRORS = 10;

/** Parses JSON with comments and trailing commas, of at most `longest` code units. Cannot fail: what is wrong is listed. */
export function parseJson(
  text: string,
  longest: number,
): { readonly tree: Node | undefined; readonly errors: readonly Mistake[] } {
  const whole = { offset: 0, length: Math.min(text.length, 1) };
  if (text.length > longest) return { tree: undefined, errors: [{ ...whole, message: "This file is too large." }] };
  if (text.includes("\0"))
    return { tree: undefined, errors: [{ ...whole, message: "This file is not UTF-8. Save it as UTF-8." }] };
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
    const told = errors.slice(0, MOST_ERRORS).map((error) => {
      return { offset: error.offset, length: error.length, message: notJson(error) };
    });
    return { tree, errors: told };
  } catch {
    // The parser calls itself for every bracket, and so has an end.
    return { tree: undefined, errors: [{ ...whole, message: "Brackets are nested too deeply here." }] };
  }
}
