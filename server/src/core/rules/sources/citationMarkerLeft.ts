import type { Finding, Rule } from "../rule.ts";

export const citationMarkerLeft: Rule = {
  id: "citation-marker-left",
  group: "sources",
  level: "error",
  anyLanguage: true,
  summary: "an editor's query left in the copy: [citation needed], [who?], (source?)",
  rationale:
    "Fact-checking leaves its questions in the draft where they arise. One that is still there has not been answered, and a reader must never see it.",
  quiet: "[sic], numbered notes such as [1], and bracketed words that an editor put into a quotation.",
  examples: {
    fires: [
      { text: "Sales rose [[[source?]]]." },
      { text: "The bridge is the oldest in the county [[[citation needed]]]." },
      { text: "Some say the mayor knew [[[who?]]] from the start." },
      { text: "She was born in Riga [[(source?)]] and studied law." },
      { text: "The dam holds 40 million tonnes [[(check)]] of water." },
      { text: "“We knew [[[according to whom?]]] nothing,” Ana Ruiz said." },
    ],
    quiet: [
      { text: "“We was [sic] robbed,” Ana Ruiz said." },
      { text: "Sales rose.[1]" },
      { text: "“He [who was mayor then] knew,” Ana Ruiz said." },
      { text: "He paid by cheque (check in the United States)." },
      { text: "Who? Nobody knows." },
      { text: "He has retired (really?) to the coast." },
      { text: "Guides tell writers to look for `[who?]` first.", languageId: "markdown" },
    ],
  },
  *check({ paragraphs }): Iterable<Finding> {
    for (const { start, facts } of paragraphs) {
      for (const match of facts.text.matchAll(QUERY)) {
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        yield { span, message: `The query “${match[0]}” is still in the copy. Answer it, then take it out.` };
      }
    }
  },
};

/**
 * The queries of Wikipedia's inline templates and of desks' own practice. In round brackets only those that a writer would not
 * put there for the reader, as in "he is retired (really?)".
 */
const QUERY =
  /\[(?:cite|cn|needs? (?:a )?(?:source|citation|checking)|unsourced|(?:source|cite|citation|ref|reference|who|by whom|according to whom|which|when|where|how many|how much|says who|attribution|clarify|check|verify|fact[- ]check|true|spelling|sp)\?+|(?:citation|source|clarification|page|better source|attribution) needed|check|verify|fact[- ]check|dubious|original research\??|weasel words)\]|\((?:(?:source|cite|citation|ref|reference|by whom|according to whom|fact[- ]check|spelling|sp|check|verify)\?+|(?:citation|source) needed|check|verify|fact[- ]check)\)/giu;
