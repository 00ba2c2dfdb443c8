import { resolveSpeakers } from "../../server/src/core/analysis/speaker/resolveSpeakers.ts";
import {
  type Attribution,
  createAnalyzer,
  type ResolvedAttribution,
  type Speaker,
} from "../../server/src/core/index.ts";

export interface ResolvedText {
  readonly text: string;
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly ResolvedAttribution[];
  /** For each marked source: its own words, and whose it was found to be; "?" where that is open. */
  readonly answers: readonly string[];
  /** The same with the names that the marks give. */
  readonly expected: readonly string[];
}

/**
 * Resolves the sources of a text in which `[[source=>Name]]` marks each of them, "?" for one that must stay open. Only the
 * resolution is tried: the attributions are taken as marked, and have no content.
 */
export function resolveMarked(marked: string): ResolvedText {
  const sources: Attribution[] = [];
  const expected: string[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[\[(.*?)=>(.*?)\]\]/g)) {
    text += marked.slice(at, match.index);
    const source = { start: text.length, end: text.length + match[1]!.length };
    sources.push({
      id: `a${sources.length + 1}`,
      type: "indirect",
      stance: "statement",
      confidence: 1,
      source: [source],
      cue: [],
      content: [],
    });
    expected.push(`${match[1]} => ${match[2]}`);
    text += match[1];
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const { paragraphs } = createAnalyzer(null)(text, "plaintext");
  const { speakers, attributions } = resolveSpeakers(paragraphs, sources);
  const names = new Map(speakers.map((s) => [s.id, s.name]));
  const answers = attributions.map(
    ({ source, speaker }) =>
      `${text.slice(source[0]!.start, source[0]!.end)} => ${speaker === null ? "?" : names.get(speaker)}`,
  );
  return { text, speakers, attributions, answers, expected };
}
