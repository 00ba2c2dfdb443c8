/**
 * English number words. Own compilation from the grammar of English numerals (Huddleston & Pullum, *The Cambridge Grammar of
 * the English Language*, ch. 5 §7) and the Indian English "lakh" and "crore".
 */

/** Cardinals below a hundred, and "zero". */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["nought", 0],
  ["naught", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** What multiplies the numeral before it. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
  ["quintillion", 1e18],
  ["dozen", 12],
  ["dozens", 12],
  ["doz", 12],
  ["dozs", 12],
  ["dz", 12],
  ["dzs", 12],
]);

/** Magnitudes written after digits only: "1.2bn", "$5m", "25k". */
export const MAGNITUDE_SIGNS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mm", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["mio", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["t", 1e12],
  ["tn", 1e12],
  ["tln", 1e12],
  ["trn", 1e12],
]);

/** Plural magnitudes that stand for an unstated number: the least that the word allows. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["dozens", 12],
  ["scores", 20],
  ["tens", 10],
  ["hundreds", 1e2],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

const ORDINAL_STEMS: readonly (readonly [string, number])[] = [
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["seventieth", 70],
  ["eightieth", 80],
  ["ninetieth", 90],
  ["hundredth", 1e2],
  ["thousandth", 1e3],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
];

export const ORDINALS: ReadonlyMap<string, number> = new Map(ORDINAL_STEMS);

/** Denominators: "a third", "two-fifths", "three quarters". "Second" is none. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...ORDINAL_STEMS.filter(([, n]) => n > 2).flatMap(([word, n]): [string, number][] => [
    [word, n],
    [`${word}s`, n],
  ]),
]);

/** Fraction signs of the Unicode blocks Latin-1 Supplement and Number Forms. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["¼", 1 / 4],
  ["½", 1 / 2],
  ["¾", 3 / 4],
  ["⅐", 1 / 7],
  ["⅑", 1 / 9],
  ["⅒", 1 / 10],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);
