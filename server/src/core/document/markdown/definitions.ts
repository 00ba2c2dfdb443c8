/** What a Markdown text defines for all of it: where reference links lead. */
export type LinkTargets = ReadonlyMap<string, string>;

const DEFINITION = /^ {0,3}\[([^\]^[][^\][]{0,998})\]:[ \t]*(?:<([^<>\r\n]*)>|(\S+))/gm;
const BRACKETS = /\[(\^?)([^\][\r\n]{1,999})\]/g;

/** Labels are the same whatever their case and inner white space. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Reads link definitions; the first of a label holds. */
export function readLinkTargets(text: string): LinkTargets {
  const targets = new Map<string, string>();
  if (!text.includes("]:")) return targets;
  for (const [, label, angled, plain] of text.matchAll(DEFINITION)) {
    const key = normalizeLabel(label!);
    if (!targets.has(key)) targets.set(key, angled ?? plain!);
  }
  return targets;
}

/**
 * Definitions to parse after a chunk, so that its reference links and footnote marks are read as such. A footnote that is
 * defined nowhere is a footnote all the same.
 */
export function definitionsFor(chunk: string, targets: LinkTargets): string {
  if (!chunk.includes("[")) return "";
  const lines = new Set<string>();
  for (const [, footnote, label] of chunk.matchAll(BRACKETS)) {
    if (footnote) lines.add(/\s/.test(label!) ? "" : `[^${label}]: x`);
    else if (targets.has(normalizeLabel(label!))) lines.add(`[${label}]: x`);
  }
  return lines.size > 0 ? `\n\n${[...lines].filter(Boolean).join("\n\n")}\n` : "";
}
