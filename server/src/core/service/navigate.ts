import { proseOf, wordsAt } from "../document/prose.ts";
import type { Span } from "../text/span.ts";
import { innermost, mentionAt, type Reading, type Sourced } from "./reading.ts";

type Meant = Sourced & { readonly mention: Span };

/** The speaker that the words at an offset stand for: a name, a surname, a description, a pronoun or an attribution's source. */
function speakerAt(reading: Reading, offset: number): Meant | undefined {
  const at = mentionAt(reading, offset) ?? sourceAt(reading, offset);
  return at && !isOwner(reading, at, offset) ? at : undefined;
}

/** A source that the speaker's mentions leave out, because it is longer than the name in it. */
function sourceAt(reading: Reading, offset: number): Meant | undefined {
  const sources = reading.article.attributions.flatMap(({ speaker, source }) => {
    const sourced = speaker === null ? undefined : reading.speakers.get(speaker);
    return sourced ? source.map((mention) => ({ ...sourced, mention })) : [];
  });
  const at = innermost(sources, ({ mention }) => mention, offset);
  return at && isSaidOf(reading, at.mention, offset) ? at : undefined;
}

/** Words that lead from somebody to something else: "the engineer **at** Norwell Water", "Ruth Bell, **whose** brother". */
const LEADS_AWAY = /[^\p{L}](?:who|whose|whom|which|that|of|at|in|on|from|for|with|by|to|near|behind|and)[^\p{L}]/u;

/** Of "Ann Ruiz, an engineer at Norwell Water" the engineer is still her, the water is not. */
function isSaidOf({ article }: Reading, { start, end }: Span, offset: number): boolean {
  const words = proseOf(article.document).slice(start, end);
  const rest = /^[\p{L}\p{M}’'-]*/u.exec(words.slice(offset - start))![0];
  const before = words.slice(0, offset - start + rest.length);
  return !LEADS_AWAY.test(` ${before} `) && !/\p{Lu}[\p{L}\p{M}’'-]*$/u.test(before);
}

/** In "Mira’s brother" Mira is somebody else; "Mira’s Bakery" is one name. */
function isOwner({ article }: Reading, { speaker, mention }: Meant, offset: number): boolean {
  const rest = proseOf(article.document).slice(offset, mention.end);
  if (!/^[\p{L}\p{M}-]*['’]s?\s+\p{L}/u.test(rest)) return false;
  return !wordsAt(article.document, mention).includes(speaker.name);
}

/** Where a speaker is introduced: the first place that gives the full name, or else the first that means them. */
export function definition(reading: Reading, offset: number): Span | undefined {
  const at = speakerAt(reading, offset);
  return at && introduction(reading, at);
}

/** Every place that means the speaker at an offset, pronouns included, in text order. */
export function references(reading: Reading, offset: number): readonly Span[] {
  return speakerAt(reading, offset)?.speaker.mentions ?? [];
}

export function introduction({ article }: Reading, { speaker }: Sourced): Span | undefined {
  const full = speaker.mentions.find((mention) => wordsAt(article.document, mention).includes(speaker.name));
  return full ?? speaker.mentions[0];
}
