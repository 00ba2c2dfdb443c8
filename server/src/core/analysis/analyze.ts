import { createDocumentReader } from "../document/read.ts";
import type { Article } from "./article.ts";
import { createAttributionFinder } from "./attribution/findAttributions.ts";
import { judgeClaims } from "./claim/judgeClaims.ts";
import { type Desk, isRead, NO_DESK } from "./desk/desk.ts";
import { attachNotes } from "./notes/attachNotes.ts";
import { createParagraphReader } from "./readParagraphs.ts";
import { createSpeakerResolver } from "./speaker/resolveSpeakers.ts";
import { withWholeCharacters } from "./wholeCharacters.ts";

/** Analyses one edition of an article after another; cheap when little has changed since the last. */
export type Analyzer = (text: string, languageId: string, desk?: Desk) => Article;

/**
 * Makes an analyzer; one per open article. `model`: the attribution model's bytes, or null for rules alone. What it returns
 * depends on its arguments only, never on what was analysed before.
 */
export function createAnalyzer(model: Uint8Array | null): Analyzer {
  const readDocument = createDocumentReader();
  const findAttributions = createAttributionFinder(model);
  const readParagraphs = createParagraphReader();
  const resolveSpeakers = createSpeakerResolver();
  return (text, languageId, desk = NO_DESK) => {
    const document = readDocument(text, languageId);
    const paragraphs = readParagraphs(document.blocks);
    const notes = attachNotes(document, paragraphs, desk.sources);
    // Figures and sources of another language would be guesses: better none.
    if (!isRead(desk)) return { document, desk, paragraphs, attributions: [], speakers: [], quantities: [], notes };
    const { speakers, attributions } = resolveSpeakers(paragraphs, findAttributions(paragraphs), desk);
    const quantities = judgeClaims(notes, paragraphs, attributions, speakers);
    return withWholeCharacters({ document, desk, paragraphs, attributions, speakers, quantities, notes });
  };
}
