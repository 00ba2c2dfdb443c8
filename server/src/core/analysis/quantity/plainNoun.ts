import { CARDINALS } from "../../lexicon/numberWords.ts";
import { isGenitive } from "./genitive.ts";
import { isGluedHyphen, type Lexeme } from "./lexemes.ts";
import { singular } from "./singular.ts";

const IRREGULAR_POSITIVES: ReadonlyMap<string, string> = new Map([
  ["best", "good"],
  ["better", "good"],
  ["worst", "bad"],
  ["worse", "bad"],
]);

function abbreviated({ text, lower }: Lexeme): string | undefined {
  return text === "war" ? undefined : ABBREVIATED_RATES.get(lower);
}

/** Comparatives and superlatives of size, age and rank, with their positive forms. */
const POSITIVES: ReadonlyMap<string, string> = new Map(
  "large big high low small early late new old young long short great poor rich wide deep strong weak fast slow cheap safe near close real wealthy busy heavy tall hot cold dark bright loud rare hard easy clean"
    .split(" ")
    .flatMap((word) => {
      const stem = /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}i`
        : word.replace(/e$/, "").replace(/^(big|hot)$/, (w) => w + w.at(-1));
      return [
        [`${stem}er`, word],
        [`${stem}est`, word],
      ] as [string, string][];
    }),
);

/** Averages of the sports pages. */
const ABBREVIATED_RATES: ReadonlyMap<string, string> = new Map([
  ["war", "win above replacement"],
  ["ppg", "point per game"],
  ["rpg", "rebound per game"],
  ["apg", "assist per game"],
  ["spg", "steal per game"],
  ["bpg", "block per game"],
]);

/** "Randomly", "starkly"; "likely voters" and "daily users" are of a kind. */
function isDegree({ pos, lower }: Lexeme): boolean {
  return (
    pos === "ADV" &&
    /ly$/.test(lower) &&
    !/^(?:(?:un)?likely|early|daily|weekly|monthly|yearly|elderly|deadly|friendly|only)$/.test(lower)
  );
}

/** "Injured" people; but a "polling" station is one by its name. */
function isParticiple({ kind, pos, lower }: Lexeme): boolean {
  return kind === "word" && pos === "VERB" && !lower.endsWith("ing");
}

/** What is counted, as a plain noun: "former North Korean soldiers" is "former North Korean soldier", "injured passengers" are passengers. */
export function plainNoun(lexemes: readonly Lexeme[], from: number, to: number): string {
  let noun = "";
  for (let i = from; i < to; i++) {
    const lexeme = lexemes[i]!;
    if (lexeme.lower === "and" || lexeme.text === "," || isGenitive(lexemes, i)) continue;
    if (lexeme.kind === "number" && !lexeme.glued) continue;
    if (isDegree(lexeme) && i < to - 1 && !isGluedHyphen(lexemes, i + 1)) continue;
    if (CARDINALS.has(lexeme.lower) && !isGluedHyphen(lexemes, i + 1)) continue;
    // "Work-related emails" are not "work emails"; "injured passengers" are passengers.
    if (
      isParticiple(lexeme) &&
      i < to - 1 &&
      !(lexeme.glued && lexemes[i - 1]?.text === "-") &&
      !isGluedHyphen(lexemes, i + 1)
    )
      continue;
    const word = i === to - 1 ? (abbreviated(lexeme) ?? singular(lexeme.text)) : lexeme.text;
    const compound = isGluedHyphen(lexemes, i + 1);
    const plain =
      i < to - 1 && !compound
        ? (POSITIVES.get(word.toLowerCase()) ??
          IRREGULAR_POSITIVES.get(word.toLowerCase()) ??
          word.replace(/['’]s$/, ""))
        : word;
    noun += noun === "" || lexeme.glued ? plain : ` ${plain}`;
  }
  return noun;
}
