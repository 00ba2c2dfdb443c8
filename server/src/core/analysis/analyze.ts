import type { Block } from "../document/document.ts";
import { createDocumentReader } from "../document/read.ts";
import type { Article } from "./article.ts";
import { createAttributionFinder } from "./attribution/findAttributions.ts";
import { judgeClaims } from "./claim/judgeClaims.ts";
import type { Paragraph, ParagraphFacts } from "./paragraph.ts";
import { readParagraph } from "./readParagraph.ts";
import { createSpeakerResolver } from "./speaker/resolveSpeakers.ts";

/** Analyses one edition of an article after another; cheap when little has changed since the last. */
export type Analyzer = (text: string, languageId: string) => Article;

/**
 * Makes an analyzer; one per open article. `model`: the attribution model's bytes, or null for rules alone. What it returns
 * depends on its arguments only, never on what was analysed before.
 */
export function createAnalyzer(model: Uint8Array | null): Analyzer {
  const readDocument = createDocumentReader();
  const findAttributions = createAttributionFinder(model);
  const readParagraphs = createParagraphReader();
  const resolveSpeakers = createSpeakerResolver();
  return (text, languageId) => {
    const document = readDocument(text, languageId);
    const paragraphs = readParagraphs(document.blocks);
    const { speakers, attributions } = resolveSpeakers(paragraphs, findAttributions(paragraphs));
    const quantities = judgeClaims(document, paragraphs, attributions, speakers);
    return { document, paragraphs, attributions, speakers, quantities };
  };
}

/**
 * Reads paragraphs, remembering the last edition's by content and by the state they begin in: what was not touched costs
 * nothing, wherever it has moved to.
 */
function createParagraphReader(): (blocks: readonly Block[]) => Paragraph[] {
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
