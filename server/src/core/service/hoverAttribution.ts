import type { ResolvedAttribution } from "../analysis/speaker/speaker.ts";
import { wordsAt } from "../document/prose.ts";
import { wholeSpan } from "../document/references.ts";
import { reasonForAnonymity } from "../rules/sources/anonymousWithoutReason.ts";
import { contains, overlaps, type Span, shift } from "../text/span.ts";
import type { Card, Line } from "./card.ts";
import { cueText, isPronoun, sourceText, typeLabel } from "./describe.ts";
import { innermost, lineOf, paragraphAt, type Reading, touches } from "./reading.ts";
import { speakerActions } from "./speakerActions.ts";
import { tellsWho } from "./unsourced.ts";

/** The card on a cue or on a quotation's edge: who says these words, and what makes us think so. */
export function hoverAttribution(reading: Reading, offset: number): Card | undefined {
  return onCue(reading, offset) ?? onQuotationEdge(reading, offset);
}

function onCue(reading: Reading, offset: number): Card | undefined {
  const at = innermost(
    reading.article.attributions.flatMap((attribution) => attribution.cue.map((span) => ({ attribution, span }))),
    ({ span }) => span,
    offset,
  );
  return at && attributionCard(reading, at.attribution, at.span);
}

function onQuotationEdge(reading: Reading, offset: number): Card | undefined {
  const edge = quotationEdgeAt(reading, offset);
  if (!edge) return undefined;
  const { attributions } = reading.article;
  const owner = attributions.find((a) => tellsWho(a) && a.content.some((span) => overlaps(span, edge.quotation)));
  if (owner) return attributionCard(reading, owner, edge.span);
  return {
    span: edge.span,
    title: [{ strong: "Quotation without a speaker" }],
    facts: [["No source found in this passage"]],
  };
}

/** The quotation mark at an offset, of a quotation of somebody's words. */
function quotationEdgeAt(reading: Reading, offset: number): { span: Span; quotation: Span } | undefined {
  const paragraph = paragraphAt(reading, offset);
  for (const { use, inner, ...quotation } of paragraph?.facts.quotations ?? []) {
    if (use === "title") continue;
    const marks = [
      { start: quotation.start, end: inner.start },
      { start: inner.end, end: quotation.end },
    ];
    for (const mark of marks) {
      const span = wholeSpan(reading.article.document, shift(mark, paragraph!.start));
      if (mark.end > mark.start && touches(span, offset))
        return { span, quotation: shift(quotation, paragraph!.start) };
    }
  }
  return undefined;
}

function attributionCard(reading: Reading, attribution: ResolvedAttribution, span: Span): Card {
  const facts = [
    evidenceLine(reading, attribution),
    whoLine(reading, attribution),
    distanceLine(reading, attribution),
    reasonLine(reading, attribution),
  ];
  const sourced = attribution.speaker === null ? undefined : reading.speakers.get(attribution.speaker);
  return {
    span,
    title: titleLine(reading, attribution),
    facts: facts.filter((line) => line !== undefined),
    actions: sourced ? speakerActions(sourced, span.end) : [],
  };
}

function titleLine(reading: Reading, attribution: ResolvedAttribution): Line {
  const speaker = attribution.speaker === null ? undefined : reading.speakers.get(attribution.speaker)?.speaker;
  const who = speaker?.name ?? sourceText(reading, attribution)?.replace(/,$/, "");
  if (who === undefined) return [{ strong: `${typeLabel(attribution)} without a named source` }];
  return [{ strong: `${typeLabel(attribution)} → ${who}` }, speaker?.kind === "unnamed" ? " · unnamed source" : ""];
}

/** The words that make it an attribution. */
function evidenceLine(reading: Reading, attribution: ResolvedAttribution): Line | undefined {
  const source = sourceText(reading, attribution);
  const cue = cueText(reading, attribution);
  if (cue === undefined && source === undefined) return ["Continues the quotation before"];
  const sourceFirst = (attribution.source[0]?.start ?? 0) <= (attribution.cue[0]?.start ?? 0);
  const words = (sourceFirst ? [source, cue] : [cue, source]).filter((part) => part !== undefined);
  return ["Read from: ", { em: words.join(" ") }];
}

/** Whom a pronoun or a short form stands for, and where they were last named. */
function whoLine(reading: Reading, attribution: ResolvedAttribution): Line | undefined {
  const sourced = attribution.speaker === null ? undefined : reading.speakers.get(attribution.speaker);
  const written = sourceText(reading, attribution);
  const source = attribution.source[0];
  if (sourced) {
    const { speaker } = sourced;
    if (!source || written === undefined || !isPronoun(written)) return undefined;
    const named = speaker.mentions.findLast(
      (m) => m.end <= source.start && !isPronoun(wordsAt(reading.article.document, m)),
    );
    return named
      ? [{ em: written }, `: ${speaker.name}, last named on line ${lineOf(reading, named.start)}`]
      : undefined;
  }
  const names = attribution.candidates.flatMap((id) => reading.speakers.get(id)?.speaker.name ?? []);
  return names.length > 0 ? [`Not clear from the text: ${names.slice(0, 4).join(", or ")}`] : undefined;
}

/** How far the source stands from the words, where it is not beside them. */
function distanceLine(reading: Reading, { source, content }: ResolvedAttribution): Line | undefined {
  const from = source[0];
  const to = content[0];
  if (!from || !to) return undefined;
  const paragraph = paragraphAt(reading, to.start);
  if (!paragraph) return undefined;
  if (!contains(paragraph, from))
    return [`The source is named in another paragraph, on line ${lineOf(reading, from.start)}`];
  const sentenceOf = (offset: number) =>
    paragraph.facts.sentences.findLastIndex((s) => paragraph.start + s.start <= offset);
  const apart = sentenceOf(to.start) - sentenceOf(from.start);
  if (Math.abs(apart) < 2) return undefined;
  return [`The source is named ${Math.abs(apart)} sentences ${apart > 0 ? "before" : "after"}`];
}

/** Why an unnamed source has no name, where the story says; and that it does not. */
function reasonLine(reading: Reading, attribution: ResolvedAttribution): Line | undefined {
  const speaker = attribution.speaker === null ? undefined : reading.speakers.get(attribution.speaker)?.speaker;
  const written = sourceText(reading, attribution);
  if (speaker?.kind !== "unnamed" || written === undefined) return undefined;
  const reason = reasonForAnonymity(reading.article.document.text, written);
  if (reason === undefined) return undefined;
  if (reason === null) return ["No reason is given for leaving the name out"];
  return ["Reason given: ", { em: reason.words }, `, line ${lineOf(reading, reason.index)}`];
}
