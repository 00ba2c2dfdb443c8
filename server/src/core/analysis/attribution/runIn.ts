import type { LearnedAttribution } from "./learned/createLearnedFinder.ts";

/** From here on the model is sure enough that somebody speaks: "The Harbour Board Warns: …". */
const SURE = 0.7;

/** "The Gap Goes On: …": a heading in capitals that runs into its paragraph says nothing, whatever the model half believes. */
export function isRunIn({
  confidence,
  paragraph: { start, index, facts },
  source: [source],
  cue: [cue],
}: LearnedAttribution): boolean {
  if (!source || !cue || index === 0 || facts.kind === "heading") return false;
  if (confidence >= SURE || source.start - start > 1) return false;
  const label = facts.text.slice(source.start - start, cue.end - start);
  if (!/\p{L}:$/u.test(label) || cue.end - cue.start < 2) return false;
  return label.split(/[^\p{L}’']+/u).every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
}

/** Below it a colon is as likely a heading's as a speaker's. */
const LIKELY = 0.5;

/** "Veto Power: The council …": a colon alone, with no verb before it, is a speaker's only where the model thinks so. */
export function isHeadingsColon({ confidence, paragraph: { start, facts }, cue }: LearnedAttribution): boolean {
  if (confidence >= LIKELY) return false;
  return cue.every((span) => facts.text.slice(span.start - start, span.end - start).trim() === ":");
}
