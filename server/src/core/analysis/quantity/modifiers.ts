import { CHANGES, MODIFIERS_AFTER, MODIFIERS_BEFORE } from "../../lexicon/modifiers.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import { isDuring } from "./over.ts";
import type { Modifier } from "./quantity.ts";

const LONGEST = 4;
/** Words that may stand between a verb of change, or a modifier, and the number. */
const BETWEEN = new Set(
  "by a an the just only further another additional extra total as well still even sharply slightly steeply of record whopping staggering up to from".split(
    " ",
  ),
);

/** How the amount in lexemes `from` to `to` is to be taken: "about", "more than", "up by". */
export function readModifier(lexemes: readonly Lexeme[], from: number, to: number): Modifier {
  const { sentence } = lexemes[from]!;
  const near = modifierBefore(lexemes, from, to);
  const change = changeBefore(lexemes, near?.at ?? from, sentence);
  if (near && (near.modifier === "up" || near.modifier === "down")) return near.modifier;
  if (change && !(near && isLevel(lexemes[near.at]!))) return change;
  return near?.modifier ?? modifierAfter(lexemes, to) ?? "=";
}

/** "Slipped below $70", "climbed above 40 C", "fell short of 50 votes": where it now stands, not by how much it moved. */
function isLevel({ lower }: Lexeme): boolean {
  return /^(?:below|above|beyond|topped|short|shy)$/.test(lower);
}

/** The modifier that ends right before `at`, and where it begins. */
function modifierBefore(
  lexemes: readonly Lexeme[],
  at: number,
  to: number,
  nested = false,
): { modifier: Modifier; at: number } | undefined {
  const end = /^(?:a|an|the|just|only|another|,|or)$/.test(lexemes[at - 1]?.lower ?? "") ? at - 1 : at;
  for (const stop of end === at ? [at] : [at, end]) {
    for (let length = Math.min(LONGEST, stop); length > 0; length--) {
      const words = lexemes.slice(stop - length, stop);
      const modifier = MODIFIERS_BEFORE.get(words.map((word) => word.lower).join(" "));
      if (modifier === undefined || words[0]!.sentence !== lexemes[at]!.sentence) continue;
      if (!fits(lexemes, stop - length, stop, at, to)) continue;
      if (words.length === 1 && words[0]!.lower === "over" && isDuring(lexemes, stop - 1, to)) continue;
      if (
        length === 2 &&
        words[1]!.lower === "to" &&
        words[0]!.lower === "up" &&
        RISES.test(lexemes[stop - 3]?.lower ?? "")
      )
        return undefined;
      const inner =
        nested || modifier === "up" || modifier === "down"
          ? undefined
          : modifierBefore(lexemes, stop - length, to, true);
      if (inner && (inner.modifier === "up" || inner.modifier === "down")) return inner;
      return { modifier, at: stop - length };
    }
  }
  return undefined;
}

/** Verbs whose "up" says nothing of a rise: "gave up 40 yards", and any verb that moves nothing: "rounded up 30 goats". */
const PHRASAL =
  /^(?:g[ai]ve[ns]?|giving|makes?|made|making|pick(?:s|ed|ing)?|rack(?:s|ed|ing)?|t[ao]ke[ns]?|took|puts?|sets?|wound|turn(?:s|ed|ing)?|open(?:s|ed|ing)?|sign(?:s|ed|ing)?|serv(?:es?|ed|ing)|back(?:s|ed|ing)?|broke|blew|bought|snap(?:s|ped)?|lock(?:s|ed)?|shuts?|cools?|settled|laid|lays?|broken|tore|takes)$/;
const MOVES =
  /^(?:go(?:es|ing|ne)?|went|mov(?:es?|ed|ing)|tick(?:s|ed|ing)?|edg(?:es?|ed|ing)|inch(?:es|ed|ing)?|creeps?|crept|creeping|sho(?:ots?|ting|t)|jump(?:s|ed)?|driv(?:es?|en|ing)|drove|push(?:es|ed|ing)?|sent|sends|bid|nudg(?:es?|ed|ing)|pulled|finish(?:es|ed)?|clos(?:es?|ed|ing)|end(?:s|ed|ing)?|start(?:s|ed)?|trad(?:es?|ed|ing)|c[ao]mes?|stands?|stood|remain(?:s|ed)?|stay(?:s|ed)?|climb(?:s|ed)?|drift(?:s|ed)?|bounced|swung|revised|rose|risen|r[iu]ns?|ran|bump(?:s|ed|ing)?|ratchet(?:s|t?ed|t?ing)?|spiral(?:s|l?ed|l?ing)?|step(?:s|ped|ping)?|hik(?:es?|ed|ing)|mark(?:s|ed|ing)?|ramp(?:s|ed|ing)?|jack(?:s|ed|ing)?|scal(?:es?|ed|ing)|crank(?:s|ed|ing)?|nos(?:es?|ed|ing)|zoom(?:s|ed|ing)?|trend(?:s|ed|ing)?)$/;

/** "Growth **picks up to** 1.9%": where it gets to, and no limit. */
const RISES =
  /^(?:went|gone|edg(?:es?|ed|ing)|tick(?:s|ed|ing)?|inch(?:es|ed|ing)?|creeps?|crept|creeping|pick(?:s|ed|ing)?|nudg(?:es?|ed|ing)|sped|revised|ratchet(?:s|t?ed|t?ing)?)$/;

/** Whether the "up" behind the word is its particle; hardly ever before a percentage. */
function isParticle(verb: Lexeme | undefined, percentage: boolean): boolean {
  if (verb === undefined) return false;
  if (percentage) return PHRASAL.test(verb.lower);
  return (
    PHRASAL.test(verb.lower) ||
    ((verb.pos === "VERB" || verb.lower.endsWith("ed")) && !MOVES.test(verb.lower) && !verb.lower.endsWith("ly"))
  );
}

/** "Around" the world, "over" the years, "up 3 flights": words that are prepositions of place or time as well. */
function fits(lexemes: readonly Lexeme[], start: number, stop: number, at: number, to: number): boolean {
  const word = lexemes[start]!.lower;
  if (
    stop < at &&
    /^(?:the|an?)$/.test(lexemes[stop]?.lower ?? "") &&
    /^(?:over|around|about|under|above|below|within|up|down|close|closer)$/.test(word)
  ) {
    return (
      /^an?$/.test(lexemes[stop]!.lower) &&
      /^(?:million|billion|thousand|hundred|dozen|third|quarter|half)$/.test(lexemes[stop + 1]?.lower ?? "")
    );
  }
  if ((word === "up" || word === "down") && stop === start + 1)
    return !isParticle(lexemes[start - 1], /^(?:%|percent|cent|pc|pct|points?)$/.test(lexemes[to - 1]?.lower ?? ""));
  if (word === "within" || word === "past") return false;
  return true;
}

/** How far the verb of "reduced the number of night flights by 12" may stand from its "by". */
const FAR = 9;

function changeBefore(lexemes: readonly Lexeme[], at: number, sentence: number): Modifier | undefined {
  if (isBy(lexemes, at)) {
    for (let i = at - 2; i >= Math.max(0, at - FAR); i--) {
      const { lower, sentence: own, kind } = lexemes[i]!;
      if (own !== sentence || (kind === "mark" && lower !== "-")) break;
      if (TRANSITIVE.test(lower)) return CHANGES.get(lower);
    }
  }
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { lower, sentence: own } = lexemes[i]!;
    if (own !== sentence) return undefined;
    const change = CHANGES.get(lower);
    if (change) return isChange(lexemes, i, at) ? change : undefined;
    if (!BETWEEN.has(lower) && !lower.endsWith("ly") && MODIFIERS_BEFORE.get(lower) === undefined) return undefined;
  }
  return undefined;
}

const TRANSITIVE =
  /^(?:cut|cuts|cutting|(?:reduc|rais|increas|decreas|trimm|boost|lower|expand|widen|narrow)(?:ed?|es|s|ing)?)$/;

/** Not "fell to 12" nor "rose from 5": those are levels; and "lost 12 men" counts the men. */
function isChange(lexemes: readonly Lexeme[], verb: number, at: number): boolean {
  for (let i = verb + 1; i < at; i++) if (/^(?:to|from|the)$/.test(lexemes[i]!.lower)) return false;
  const { lower } = lexemes[verb]!;
  if (
    !/^(?:los|lost|gain|shed|contract|advance|ease|add|cut|reduc|rais|boost|trim|lower|expand|slash|par[ei]|mount|rall|crash|improv|collaps)/.test(
      lower,
    ) ||
    isBy(lexemes, at)
  )
    return true;
  for (let i = at; i < Math.min(at + 6, lexemes.length) && lexemes[i]!.text !== ","; i++) {
    if (/^(?:%|percent|per|pc|pct|points?|cents?|pence|sen)$/.test(lexemes[i]!.lower)) return true;
  }
  return false;
}

/** "Cut admissions by two-thirds", "by about 300": the amount of a change whatever the verb. */
function isBy(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at - 1]?.lower === "by";
}

/** The modifier that begins at lexeme `to`. */
export function modifierAfter(lexemes: readonly Lexeme[], to: number): Modifier | undefined {
  const [first, second] = lexemes.slice(to, to + 2);
  if (!first) return undefined;
  const two = second ? MODIFIERS_AFTER.get(`${first.lower} ${second.lower}`) : undefined;
  if (two) return two;
  if (isGluedHyphen(lexemes, to) && (second?.lower === "odd" || second?.lower === "plus"))
    return MODIFIERS_AFTER.get(second.lower);
  if (first.lower === "plus" || first.lower === "odd")
    return first.glued || /^(?:word|number)$/.test(lexemes[to + 1]?.kind ?? "")
      ? undefined
      : MODIFIERS_AFTER.get(first.lower);
  if (first.text === "+") return first.glued && !(second?.glued && second.kind === "number") ? ">" : undefined;
  return undefined;
}
