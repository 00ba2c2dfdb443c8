import type { Span } from "../../text/span.ts";
import type { Link } from "../document.ts";

/** Words that lead where a definition elsewhere in the text says: “`the report`_”, “report_”; without a name, “`the report`__”. */
export interface NamedReference extends Span {
  readonly label: Span;
  readonly name: string;
  /** Leads to the next target that has no name. */
  readonly isAnonymous: boolean;
}

/** “.. _the report: https://…” */
const NAMED = /^\.\.[ \t]+_(?:`([^`\r\n]{1,300})`|((?!_)[^:`\r\n]{1,300})):[ \t]+(\S+)/gm;
/** “.. __: https://…” or “__ https://…” */
const ANONYMOUS = /^(?:\.\.[ \t]+__:|__)[ \t]+(\S+)/gm;

/**
 * The reference that a pattern has matched: what ends with its group `reference` (“report_”), or names its target in brackets
 * (“`here <report_>`_”). undefined where it has none.
 */
export function referenceOf({ 0: whole, index, groups, indices }: RegExpExecArray): NamedReference | undefined {
  const { reference = "", keep = "", target = "" } = groups ?? {};
  const named = target.endsWith("_") ? target.slice(0, -1) : reference === "" ? "" : keep;
  if (named.trim() === "") return undefined;
  const [start, end] = indices!.groups!.keep!;
  const isAnonymous = reference === "__" && target === "";
  return { start: index, end: index + whole.length, label: { start, end }, name: named, isAnonymous };
}

/** The links of a text's references, for those whose targets lead out of it. The first definition of a name holds. */
export function linksByName(text: string, references: readonly NamedReference[]): readonly Link[] {
  if (references.length === 0) return [];
  const named = new Map<string, string>();
  for (const [, quoted, plain = "", target] of text.matchAll(NAMED)) {
    const key = keyOf(quoted ?? plain);
    if (!named.has(key)) named.set(key, target!);
  }
  const anonymous = Array.from(text.matchAll(ANONYMOUS), ([, target]) => target!);
  // One too many or too few, and nobody knows which belongs to which.
  const isPaired = references.filter(({ isAnonymous }) => isAnonymous).length === anonymous.length;
  let next = 0;
  return [...references]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, label, name, isAnonymous }) => {
      const target = isAnonymous ? isPaired && anonymous[next++] : named.get(keyOf(name));
      // A target that is a reference itself leads to another place in the text.
      return !target || target.endsWith("_") ? [] : [{ start, end, label, target }];
    });
}

/** Names are the same whatever their case and inner white space. */
function keyOf(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
