import type { ResolvedAttribution } from "../analysis/speaker/speaker.ts";
import { wordsAt } from "../document/prose.ts";
import type { Span } from "../text/span.ts";
import type { Card, Inline, Line } from "./card.ts";
import { cueText, isPronoun, kindLabel, roleText } from "./describe.ts";
import { count, excerpt } from "./excerpt.ts";
import { lineOf, mentionAt, type Reading, type Sourced } from "./reading.ts";
import { speakerActions } from "./speakerActions.ts";

/** How many other names, and how many verbs, a card lists. */
const LISTED = 4;

/** The card on a speaker's name, surname, description or resolved pronoun: who it is, and what they say in the article. */
export function hoverSpeaker(reading: Reading, offset: number): Card | undefined {
  const at = mentionAt(reading, offset);
  // Somebody who is only mentioned has nothing on record; a card would be in the way.
  if (!at || at.statements.length === 0) return undefined;
  const facts = [
    asWritten(reading, at.mention, at.speaker.name),
    whereLine(reading, at),
    tallyLine(reading, at),
    aliasLine(reading, at),
    verbsLine(reading, at.statements),
  ];
  return {
    span: at.mention,
    title: titleLine(at),
    facts: facts.filter((line) => line !== undefined),
    actions: speakerActions(at, offset),
  };
}

function titleLine({ speaker }: Sourced): Line {
  const given = roleText(speaker);
  const role = given ? ` — ${given}` : "";
  return [{ strong: speaker.name }, `${role} · ${kindLabel(speaker)}`];
}

/** Why these words mean this speaker, where they are not the name. */
function asWritten({ article }: Reading, mention: Span, name: string): Line | undefined {
  const words = excerpt(article.document, mention);
  if (words === name || !isPronoun(words)) return undefined;
  return ["Here: ", { em: words }];
}

function whereLine(reading: Reading, { speaker, statements }: Sourced): Line | undefined {
  const named = speaker.mentions[0];
  const quoted = statements.find((a) => a.type !== "indirect");
  const words = quoted?.content[0];
  const line: Inline[] = [];
  if (named) {
    line.push(`First ${speaker.kind === "unnamed" ? "mentioned" : "named"} on `);
    line.push({ link: `line ${lineOf(reading, named.start)}`, to: speaker.id });
  }
  if (quoted && words) {
    line.push(named ? ", first quoted on " : "First quoted on ");
    line.push({ link: `line ${lineOf(reading, words.start)}`, to: quoted.id });
  }
  return line.length > 0 ? line : undefined;
}

/** "4 quotes · 2 paraphrases · 31% of quoted words". */
function tallyLine(reading: Reading, { statements }: Sourced): Line {
  const direct = statements.filter((a) => a.type === "direct").length;
  const mixed = statements.filter((a) => a.type === "mixed").length;
  const indirect = statements.length - direct - mixed;
  const parts: string[] = [];
  if (direct) parts.push(count(direct, "direct quote"));
  if (mixed) parts.push(count(mixed, "partial quote"));
  if (indirect) parts.push(count(indirect, "paraphrase"));
  const all = quotedWords(reading, reading.article.attributions);
  const own = quotedWords(reading, statements);
  if (own > 0 && own < all) parts.push(`${Math.round((100 * own) / all)}% of quoted words`);
  return [parts.join(" · ")];
}

function quotedWords({ article }: Reading, attributions: readonly ResolvedAttribution[]): number {
  let words = 0;
  for (const { type, content } of attributions) {
    if (type !== "direct") continue;
    for (const span of content) words += wordsAt(article.document, span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  return words;
}

/** Every other form, pronouns last. */
function aliasLine({ article }: Reading, { speaker }: Sourced): Line | undefined {
  const words = speaker.mentions.map((mention) => wordsAt(article.document, mention).toLowerCase());
  const pronouns = new Set(words.filter(isPronoun));
  const others = [...speaker.aliases.filter((alias) => alias !== speaker.name), ...pronouns];
  if (others.length === 0) return undefined;
  const shown = others.slice(0, LISTED).flatMap((alias, i): Inline[] => [i === 0 ? "" : ", ", { em: alias }]);
  const more = others.length > LISTED ? `, ${others.length - LISTED} more` : "";
  return ["Also as: ", ...shown, more];
}

/** "Says with: said ×5, claimed ×1 (line 40)". A verb used once is given with its line: that is the one to look at. */
function verbsLine(reading: Reading, statements: readonly ResolvedAttribution[]): Line | undefined {
  const verbs = new Map<string, { times: number; first: number; id: string }>();
  for (const statement of statements) {
    const verb = cueText(reading, statement)?.toLowerCase();
    if (verb === undefined) continue;
    const seen = verbs.get(verb);
    if (seen) seen.times++;
    else verbs.set(verb, { times: 1, first: statement.cue[0]!.start, id: statement.id });
  }
  if (verbs.size === 0) return undefined;
  const ranked = [...verbs].sort(([, a], [, b]) => b.times - a.times || a.first - b.first);
  const shown = ranked.slice(0, LISTED).flatMap(([verb, { times, first, id }], i): Inline[] => {
    const said: Inline[] = [i === 0 ? "" : ", ", { em: verb }];
    if (times > 1) return [...said, ` ×${times}`];
    return statements.length > 1 ? [...said, " (", { link: `line ${lineOf(reading, first)}`, to: id }, ")"] : said;
  });
  return ["Says with: ", ...shown, ranked.length > LISTED ? `, ${ranked.length - LISTED} more` : ""];
}
