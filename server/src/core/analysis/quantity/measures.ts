import { COINS, CURRENCIES, LETTER_SIGNS, SHARED_CURRENCY_NAMES } from "../../lexicon/currencies.ts";
import { UNIT_NAMES, type Unit } from "../../lexicon/units.ts";
import { isNoMoney, letterFits, meansSterling } from "./doubtfulUnits.ts";
import { feetMark } from "./feetMark.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Measure } from "./measure.ts";
import type { Numeral } from "./numeral.ts";
import { type Phrase, phraseTable } from "./phrases.ts";

type Meaning = {
  readonly kind: Measure["kind"];
  readonly id: string;
  readonly coin?: number;
  readonly doubtful?: boolean;
};

/** Names that are also common words: they count only after a magnitude or four figures. */
const DOUBTFUL = new Set([
  "won",
  "real",
  "mark",
  "marks",
  "kip",
  "sol",
  "lei",
  "leu",
  "buck",
  "bucks",
  "lek",
  "ether",
  "sterling",
  "crowns",
]);
const SAME_PLURAL = new Set([
  "yen",
  "yuan",
  "renminbi",
  "rmb",
  "won",
  "rand",
  "baht",
  "dong",
  "kronor",
  "kroner",
  "lei",
  "sterling",
  "ringgit",
  "kip",
  "kuai",
  "quid",
  "reais",
]);

function currencyPhrases(): Phrase<Meaning>[] {
  return CURRENCIES.flatMap(({ code, names }) =>
    names.flatMap((name) => {
      const last = name.split(" ").at(-1) ?? name;
      const many = name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
      return (SAME_PLURAL.has(last) ? [name] : [name, many]).map((form) => moneyNamed(form, code));
    }),
  );
}

const MONEY = { kind: "money" } as const;
function moneyNamed(form: string, id: string): Phrase<Meaning> {
  return { form, exact: false, meaning: { ...MONEY, id, doubtful: DOUBTFUL.has(form) } };
}

/** Signs that read as something else when they stand after a number. */
const ONLY_BEFORE = new Set(["Y=", "Rs.", "S/.", "B$", "RM", "Ft", "Rp", "DM", "NIS", "Dh", "Dhs", "Tk", "Php"]);

const SIGNS_BEFORE = phraseTable<Meaning>([
  ...CURRENCIES.flatMap(({ code, signs }) =>
    signs.map((form) => ({ form, exact: true, meaning: { kind: "money" as const, id: code } })),
  ),
  ...CURRENCIES.flatMap(({ code, signs }) =>
    signs
      .filter((s) => /^[A-Z]{1,3}\$$/.test(s))
      .flatMap((s) => [s, s.toLowerCase()])
      .filter((s) => s !== "a$" && s !== "s$" && s !== "A$")
      .map((s) => ({ form: s.replace("$", " $"), exact: true, meaning: { kind: "money" as const, id: code } })),
  ),
  ...CURRENCIES.flatMap(({ code, signs }) =>
    signs
      .filter((s) => s.endsWith("$"))
      .map((s) => ({ form: s.toLowerCase(), exact: true, meaning: { kind: "money" as const, id: code } })),
  ),
  ...CURRENCIES.map(({ code }) => ({ form: code, exact: true, meaning: { kind: "money" as const, id: code } })),
  ...CURRENCIES.map(({ code }) => ({
    form: code.toLowerCase(),
    exact: true,
    meaning: { kind: "money" as const, id: code },
  })),
  { form: "PS", exact: true, meaning: { kind: "money", id: "GBP" } },
  { form: "kr", exact: true, meaning: { kind: "money", id: "SEK" } },
  ...[...LETTER_SIGNS].map(([form, id]) => ({ form, exact: true, meaning: { kind: "money" as const, id } })),
]);

const UNIT_PHRASES: Phrase<Meaning>[] = UNIT_NAMES.map(({ unit, form, symbol }) => ({
  form,
  exact: symbol,
  meaning: measureMeaning(unit),
}));

function measureMeaning(unit: Unit): Meaning {
  return { kind: unit.dimension === "duration" ? "duration" : "measure", id: unit.id };
}

const PERCENT: Phrase<Meaning>[] = [
  ...["%", "percent", "per cent", "pct", "pc", "percents", "percentage", "％"].map((form) => ({
    form,
    exact: false,
    meaning: { kind: "percent" as const, id: "percent" },
  })),
  ...[
    "percentage point",
    "percentage points",
    "percent point",
    "percent points",
    "per cent points",
    "pp",
    "ppt",
    "ppts",
    "% points",
    "%age points",
  ].map((form) => ({
    form,
    exact: false,
    meaning: { kind: "percent" as const, id: "percentage-point" },
  })),
];

/** "Cup" is a measure, and no Cuban pesos. */
const UNIT_FORMS: ReadonlySet<string> = new Set(UNIT_NAMES.map(({ form }) => form));

function smallCode(code: string): Phrase<Meaning> {
  const doubtful = !/^(?:USD|EUR|GBP|JPY|CHF)$/.test(code);
  return { form: code.toLowerCase(), exact: true, meaning: { kind: "money", id: code, doubtful } };
}

const NAMES_AFTER = phraseTable<Meaning>([
  ...PERCENT,
  ...currencyPhrases(),
  ...CURRENCIES.flatMap(({ code, signs }) => [
    { form: code, exact: true, meaning: { kind: "money" as const, id: code } },
    ...(UNIT_FORMS.has(code.toLowerCase()) ? [] : [smallCode(code)]),
    ...signs
      .filter((sign) => !ONLY_BEFORE.has(sign))
      .map((form) => ({ form, exact: true, meaning: { kind: "money" as const, id: code } })),
  ]),
  ...["usd", "eur", "gbp", "rmb"].map((form) => ({
    form,
    exact: true,
    meaning: { kind: "money" as const, id: form === "rmb" ? "CNY" : form.toUpperCase() },
  })),
  ...[...COINS].map(([form, { id, share }]) => ({ ...moneyNamed(form, id), meaning: { ...MONEY, id, coin: share } })),
  ...[...SHARED_CURRENCY_NAMES].map(([form, id]) => moneyNamed(form, id)),
  { form: "p", exact: true, meaning: { kind: "money", id: "penny", coin: 0.01 } },
  ...UNIT_PHRASES,
]);

/** The currency sign or code that ends before lexeme `at` and begins at `floor` or later: "US$", "HK $", "EUR". */
export function currencyBefore(lexemes: readonly Lexeme[], at: number, floor: number): Measure | undefined {
  for (let from = Math.max(floor, at - 5); from < at; from++) {
    const found = SIGNS_BEFORE.match(lexemes, from);
    if (found?.to !== at) continue;
    const before = lexemes[from - 1];
    if (lexemes[from]!.glued && before && /[\p{L}\p{N}]/u.test(before.text)) continue;
    if (!signFits(lexemes, from, at)) continue;
    return { kind: "money", id: found.meaning.id, from, to: at };
  }
  return undefined;
}

/** A code in small letters ("try 20", "top 10") is a word like any other unless money is its only sense. */
function signFits(lexemes: readonly Lexeme[], from: number, at: number): boolean {
  const sign = lexemes[from]!;
  if (at - from > 1 || sign.kind === "mark") return true;
  if (LETTER_SIGNS.has(sign.text)) return lexemes[at]!.glued && isAmountOfMoney(lexemes, at);
  if (sign.text === "PS") return lexemes[at]!.glued && /[,.]/.test(lexemes[at]!.text);
  if (/^(?:usd|eur|gbp|aud|cad|rmb|jpy|chf|inr)$/.test(sign.text)) return true;
  return sign.text !== sign.lower && !/^(?:TRY|ALL|TOP|MAD|RON|COP|ETH)$/.test(sign.text)
    ? true
    : lexemes[at]!.glued && sign.text === sign.text.toUpperCase();
}

/** "350 a month", "1,500", "2.4bn", "18.45": what may follow a letter that is a currency's sign, where a name's number would not. */
function isAmountOfMoney(lexemes: readonly Lexeme[], at: number): boolean {
  if (/,\d{3}|^\d+\.\d\d$/.test(lexemes[at]!.text)) return true;
  const [next, after] = lexemes.slice(at + 1, at + 3);
  if (isLowerEnd(lexemes, at)) return true;
  if (/^(?:thousand|million|billion|trillion|bn|tn|mn|crore)$/.test(next?.lower ?? "")) return true;
  if (next?.glued && /^[mb]$/i.test(next.text)) return true;
  return (
    /^(?:a|per)$/.test(next?.lower ?? "") &&
    /^(?:day|week|month|year|hour|head|litre|liter|kilo|person|share)$/.test(after?.lower ?? "")
  );
}

/** "Between **N980** and N1,150", "from R80 to R120 a kilo": the same letter before an amount that is one of money. */
function isLowerEnd(lexemes: readonly Lexeme[], at: number): boolean {
  const [sign, link, again, amount] = [lexemes[at - 1], ...lexemes.slice(at + 1, at + 4)];
  if (!amount || again?.text !== sign?.text || !/^(?:and|to|or|-|–)$/.test(link!.lower)) return false;
  return amount.kind === "number" && amount.glued && isAmountOfMoney(lexemes, at + 3);
}

/** The unit that begins at lexeme `at`, after the numeral; a hyphen may stand between them ("30-foot"). */
export function measureAfter(lexemes: readonly Lexeme[], at: number, amount: Numeral): Measure | undefined {
  const first = lexemes[at];
  if (!first) return undefined;
  const open = /^[([{<]$/.test(first.text) ? 1 : 0;
  const hyphen = (first.text === "-" || first.text === "‑") && first.glued && lexemes[at + 1]?.glued ? 1 : 0;
  const near = at + hyphen + open;
  const start = near + (near === at ? orMore(lexemes, at) : 0) + wordsBefore(lexemes, near);
  const found = NAMES_AFTER.match(lexemes, start);
  if (!found) return feetMark(lexemes, at, amount);
  if (open === 1 && !/^[)\]}>]$/.test(lexemes[found.to]?.text ?? "")) return undefined;
  const name = lexemes[start]!;
  if (!measureFits(lexemes, start, found.to, found.meaning, amount, hyphen === 1)) return undefined;
  const { kind, id, coin } = found.meaning;
  const pounds = id === "pound" && meansSterling(lexemes, found.to, amount, name);
  return {
    kind: pounds ? "money" : kind,
    id: pounds ? "GBP" : id,
    from: start,
    to: found.to + open,
    ...(coin === undefined ? {} : { coin }),
  };
}

/** "Two or more years": the words between number and unit, where a unit follows. */
function orMore(lexemes: readonly Lexeme[], at: number): number {
  const more = lexemes[at]?.lower === "or" && /^(?:more|fewer|less|so)$/.test(lexemes[at + 1]?.lower ?? "");
  return more && NAMES_AFTER.match(lexemes, at + 2) ? 2 : 0;
}

/** How many words stand before the unit and change nothing of it: "66 US cents", "21 working days", "517 rushing yards". */
function wordsBefore(lexemes: readonly Lexeme[], at: number): number {
  const word = lexemes[at];
  if (word?.kind !== "word" || NAMES_AFTER.match(lexemes, at)) return 0;
  const unit = NAMES_AFTER.match(lexemes, at + 1);
  if (!unit) return 0;
  const { kind, id, coin } = unit.meaning;
  const country = /^(?:US|U\.S\.|UK|imperial|[A-Z]\w+(?:an|n|se|sh))$/.test(word.text);
  if (country && (kind === "measure" || coin !== undefined)) return 1;
  return isOfAKind(word, lexemes[at + 1]!) && DESCRIBED.test(id) ? 1 : 0;
}

/** Units that an adjective may describe; "two honorary degrees" and "two big feet" measure nothing. */
const DESCRIBED =
  /^(?:minute|hour|day|week|fortnight|month|year|decade|mile|kilometer|meter|yard|acre|hectare|square-foot|square-meter|square-mile|ton|tonne|pound|kilogram|gallon|liter)$/;

function isOfAKind(word: Lexeme, unit: Lexeme): boolean {
  if (!unit.lower.endsWith("s") || word.glued) return false;
  if (/^(?:business|calendar|school|fiscal|leap|trading|court|air|sea|road|track|man)$/.test(word.lower)) return true;
  return (
    word.text === word.lower &&
    (word.pos === "ADJ" || word.lower.endsWith("ing")) &&
    !/(?:er|est|front|back)$/.test(word.lower)
  );
}

/** Words that are a unit after one number and something else after another. */
function measureFits(
  lexemes: readonly Lexeme[],
  start: number,
  to: number,
  meaning: Meaning,
  amount: Numeral,
  hyphen: boolean,
): boolean {
  const name = lexemes[start]!;
  const next = lexemes[to];
  if (next?.glued && /[\p{L}\p{N}]/u.test(next.text) && name.kind === "word") return false;
  // "Five £10 notes": the sign is of what follows.
  if (meaning.kind === "money" && name.kind === "mark" && !name.glued && next?.glued && next.kind === "number")
    return false;
  if (meaning.doubtful === true && isNoMoney(lexemes, name, to, amount)) return false;
  if (
    name.kind === "word" &&
    name.text.length > 3 &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    /^(?:1[5-9]|20)\d\d$/.test(lexemes[amount.from]!.text)
  )
    return false;
  // "8 Rand Paul": a name in a list.
  if (
    meaning.kind === "money" &&
    /^(?:Rand|Mark|Real|Won|Franc|Sterling|Buck)$/.test(name.text) &&
    /^\p{Lu}/u.test(next?.text ?? "")
  )
    return false;
  if (name.lower === "second" && !hyphen)
    return (amount.value === 1 && next?.kind !== "word") || !Number.isInteger(amount.value);
  if (name.lower === "quarter" || name.lower === "point") return false;
  if (name.lower === "percentage" && next?.lower === "of") return true;
  if (name.text.length > 1 || to > start + 1 || name.kind !== "word") return true;
  return letterFits(lexemes, start, amount, hyphen);
}
