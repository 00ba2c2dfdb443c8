import type { Block } from "../document/document.ts";
import type { Paragraph, ParagraphFacts } from "./paragraph.ts";
import { readParagraph } from "./readParagraph.ts";

/**
 * Reads paragraphs, remembering the last edition's by content and by the state they begin in: what was not touched costs
 * nothing, wherever it has moved to.
 */
export function createParagraphReader(): (blocks: readonly Block[]) => Paragraph[] {
  let previous = new Map<string, ParagraphFacts>();
  return (blocks) => {
    const current = new Map<string, ParagraphFacts>();
    let open = "";
    const paragraphs = blocks.map((block, index) => {
      const key = `${block.kind} ${open}\n${block.prose}`;
      const facts = current.get(key) ?? previous.get(key) ?? readParagraph(block, open);
      current.set(key, facts);
      open = facts.open;
      return { index, start: block.start, end: block.end, facts };
    });
    previous = current;
    return paragraphs;
  };
}
