import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { COUNTRIES } from "../../../lexicon/places.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { PARENT } from "./parents.ts";

/** "The spokesman" recalls "a spokesman for the firm"; "the South Korean army" does not recall "the North Korean army". */
export function recalls(mention: Mention, before: Entity): boolean {
  // "The father of three" is nobody's father who has been told of.
  if (before.owner >= 0 && PARENT.test(mention.text)) return false;
  const text = ` ${before.text.toLowerCase()} `;
  // "The government in Lima" is not "the Danish government".
  if (/ (?:in|of|from) \p{Lu}/u.test(mention.text) && DEMONYMS.has(text.trim().split(" ")[0]!)) return false;
  if (before.sort === "organisation" && isElsewhere(mention.text, text)) return false;
  // "The Office of the Harbour Inspector" is not the attorney's.
  const whose = / (?:of|for) (?:the )?(\p{Lu}[\p{L}]+)/u.exec(mention.text)?.[1];
  if (whose && !text.includes(` ${whose.toLowerCase()}`)) return false;
  return mention.roleWords.every(
    (word) =>
      DETERMINERS.has(word) || before.keys.includes(word) || text.includes(` ${word} `) || word === mention.keys[0],
  );
}

/**
 * "The ministry **in Norway**" is not the Ministry of Defence that nobody has told to be Norway's, nor "the ministry **in Kolm**" the Ministry of
 * Defence of Norland.
 */
function isElsewhere(text: string, before: string): boolean {
  const where = / in (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(text)?.[1]?.toLowerCase();
  if (!where || before.includes(` ${where} `)) return false;
  return COUNTRIES.has(where) || before.split(" of ").length > 2;
}

export const DETERMINERS = new Set(["the", "this", "that", "these", "those"]);

/** "Neither campaign", "no company": described so, and nobody that "the campaign" might take up. */
export const isNone = ({ roleWords }: Mention): boolean => /^(?:neither|no|any|each|every)$/u.test(roleWords[0] ?? "");
