import type { Lexeme } from "./lexemes.ts";
import type { QuantityFact } from "./quantity.ts";

const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["low", [0, 3]],
  ["lower", [0, 3]],
  ["mid", [4, 6]],
  ["middle", [4, 6]],
  ["high", [7, 9]],
  ["upper", [7, 9]],
]);

const WEATHER =
  /^(?:temperatures?|highs?|lows?|mercury|thermometers?|degrees|heat|warm(?:er|ed|ing)?|cool(?:er|ed|ing)?|weather|forecast(?:ers)?|overnight)$/;

/** How many lexemes back the weather may be spoken of. */
const REACH = 14;

/** "Temperatures in the mid-60s", "lows in the upper 20s": a stretch of ten degrees or a third of it; `to` is the index after it. */
export function readTens(
  prose: string,
  lexemes: readonly Lexeme[],
  at: number,
): { readonly fact: QuantityFact; readonly to: number } | undefined {
  const number = lexemes[at]!;
  const s = lexemes[at + 1];
  if (
    !/^[1-9]0$/.test(number.text) ||
    s?.lower !== "s" ||
    !s.glued ||
    (lexemes[at + 2]?.glued === true && /\p{L}/u.test(lexemes[at + 2]!.text))
  )
    return undefined;
  let from = at;
  if (lexemes[from - 1]?.text === "-") from--;
  const part = PARTS.get(lexemes[from - 1]?.lower ?? "");
  from = part ? from - 1 : at;
  if (lexemes[from - 1]?.lower !== "the" || !isWeather(lexemes, from)) return undefined;
  const start = number.start;
  const [low, high] = part ?? [0, 9];
  const fact: QuantityFact = {
    start,
    end: s.end,
    text: prose.slice(start, s.end),
    value: [number.value + low, number.value + high],
    unit: "",
    unitSpan: null,
    normalizedUnit: "degree",
    modifier: "=",
    kind: "measure",
  };
  return { fact, to: at + 2 };
}

function isWeather(lexemes: readonly Lexeme[], at: number): boolean {
  const { sentence } = lexemes[at]!;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && lexemes[i]!.sentence === sentence; i--)
    if (WEATHER.test(lexemes[i]!.lower)) return true;
  return false;
}

const COLD =
  /^(?:temperatures?|mercury|thermometers?|degrees?|celsius|fahrenheit|weather|forecast(?:ers?)?|cold(?:er|est)?|fr[eo]ez(?:es?|ing)|froze|frozen|frost(?:y|s)?|chill(?:s|y)?|snow(?:s|ed|y|ing)?|icy|winters?|nights)$/;

/** Whether the sentence speaks of cold or of degrees, so that its "12 below zero" is a temperature. */
export function isOfCold(lexemes: readonly Lexeme[], at: number): boolean {
  const { sentence } = lexemes[at]!;
  for (let i = Math.max(0, at - REACH); i < Math.min(lexemes.length, at + REACH); i++)
    if (lexemes[i]!.sentence === sentence && COLD.test(lexemes[i]!.lower)) return true;
  return false;
}
