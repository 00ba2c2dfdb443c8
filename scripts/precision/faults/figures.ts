import type { FaultKind } from "./fault.ts";

/** “$26 million to $31 million” loses its first “million”. */
export const lostMagnitude: FaultKind = {
  name: "the first magnitude of a range is dropped",
  rule: "range-magnitude",
  *places({ text }) {
    const range =
      /[$£€]\d[\d.]*((?:\s|-)(?:million|billion|trillion))\s?(?:to|and|-|–)\s?[$£€]\d[\d.]*(?:\s|-)(?:million|billion|trillion)/g;
    for (const match of text.matchAll(range)) {
      const start = match.index + match[0].indexOf(match[1]!);
      yield {
        change: { span: { start, end: start + match[1]!.length }, text: "" },
        at: { start: match.index, end: match.index + match[0].length },
      };
    }
  },
};

const SPAN = /(?:from|to)\s[$£€]?(\d[\d,.]*\d|\d)(?:\s(?:percent|million|billion)|%)?\s(?:in\s\d{4}\s)?/;

/** “Rose 30 percent, from 50 to 65” gets another percentage. */
export const otherPercentage: FaultKind = {
  name: "a percentage is changed",
  rule: "change-mismatch",
  *places({ text }) {
    const change = new RegExp(
      `\\b(?:rose|fell|grew|dropped|increased|decreased|declined|jumped|climbed|up|down)\\s(?:by\\s|about\\s|some\\s)?(\\d[\\d.]*)(?:\\s?percent|%),?\\s${SPAN.source}(?:from|to)\\s[$£€]?\\d`,
      "g",
    );
    for (const match of text.matchAll(change)) {
      const start = match.index + match[0].indexOf(match[1]!);
      const span = { start, end: start + match[1]!.length };
      yield {
        change: { span, text: String(Math.round(Number(match[1]) * 2 + 3)) },
        at: { start: match.index, end: match.index + match[0].length },
      };
    }
  },
};

const SHARE = "(\\d{1,2})(?:\\s?percent|%)";

/** Two opposite shares of one poll, of which one grows until there is more than a whole. */
export const otherAddend: FaultKind = {
  name: "an addend is changed",
  rule: "parts-exceed-whole",
  *places({ text }) {
    const pair = new RegExp(
      `${SHARE}[^.%]{0,60}?\\b(?:approve|support|favou?r|agree|back|yes)[^.%]{0,60}?${SHARE}[^.%]{0,60}?\\b(?:disapprove|oppose|disagree|against|no)\\b`,
      "g",
    );
    for (const match of text.matchAll(pair)) {
      const [first, second] = [Number(match[1]), Number(match[2])];
      if (first + second > 100 || first + second < 60) continue;
      const start = match.index + match[0].indexOf(match[2]!, match[1]!.length);
      yield {
        change: { span: { start, end: start + match[2]!.length }, text: String(100 - first + 12) },
        at: { start: match.index, end: match.index + match[0].length },
      };
    }
  },
};

const NUMBER = "(?:two|three|four|five|six|seven)";
const NAME = "\\p{Lu}[\\p{L}.’'-]+(?:\\s\\p{Lu}[\\p{L}.’'-]+){1,3}";

/** “Three senators: A, B and C” loses B. */
export const lostName: FaultKind = {
  name: "a name is taken from a promised list",
  rule: "count-mismatch",
  *places({ text }) {
    const list = new RegExp(
      `\\b(${NUMBER})\\s[\\p{L} -]{3,40}(?::|\\s[—–-]{1,2}|,)\\s(?:Sens\\.\\s|Reps\\.\\s|Govs\\.\\s)?${NAME}(?:[^.;:]{0,60}?)(,\\s${NAME})[^.;:“"]{0,80}?,?\\sand\\s${NAME}`,
      "giu",
    );
    for (const match of text.matchAll(list)) {
      const gone = match[2]!;
      const promised = ["two", "three", "four", "five", "six", "seven"].indexOf(match[1]!.toLowerCase()) + 2;
      const names = match[0].match(new RegExp(NAME, "gu")) ?? [];
      if (names.length !== promised) continue;
      const start = match.index + match[0].indexOf(gone);
      yield {
        change: { span: { start, end: start + gone.length }, text: "" },
        at: { start: match.index, end: match.index + match[0].length },
      };
    }
  },
};
