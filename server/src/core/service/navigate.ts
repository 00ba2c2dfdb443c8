import { wordsAt } from "../document/prose.ts";
import type { Span } from "../text/span.ts";
import { innermost, mentionAt, type Reading, type Sourced } from "./reading.ts";

/** The speaker that the words at an offset stand for: a name, a surname, a description, a pronoun or an attribution's source. */
export function speakerAt(reading: Reading, offset: number): (Sourced & { readonly mention: Span }) | undefined {
  return mentionAt(reading, offset) ?? sourceAt(reading, offset);
}

/** A source that the speaker's mentions leave out, because it is longer than the name in it. */
function sourceAt(reading: Reading, offset: number): (Sourced & { readonly mention: Span }) | undefined {
  const sources = reading.article.attributions.flatMap(({ speaker, source }) => {
    const sourced = speaker === null ? undefined : reading.speakers.get(speaker);
    return sourced ? source.map((mention) => ({ ...sourced, mention })) : [];
  });
  return innermost(sources, ({ mention }) => mention, offset);
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
