/** Plurals that no ending tells. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["wives", "wife"],
  ["lives", "life"],
  ["knives", "knife"],
  ["wolves", "wolf"],
  ["halves", "half"],
  ["shelves", "shelf"],
  ["leaves", "leaf"],
  ["loaves", "loaf"],
  ["calves", "calf"],
  ["scarves", "scarf"],
  ["hooves", "hoof"],
  ["elves", "elf"],
  ["wharves", "wharf"],
  ["selves", "self"],
  ["thieves", "thief"],
  ["criteria", "criterion"],
  ["crises", "crisis"],
  ["analyses", "analysis"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["zombies", "zombie"],
  ["calories", "calorie"],
  ["cases", "case"],
  ["bases", "base"],
  ["uses", "use"],
  ["houses", "house"],
  ["horses", "horse"],
  ["nurses", "nurse"],
  ["licenses", "license"],
  ["expenses", "expense"],
  ["responses", "response"],
  ["purchases", "purchase"],
  ["courses", "course"],
  ["causes", "cause"],
  ["doses", "dose"],
  ["offenses", "offense"],
  ["axes", "axe"],
  ["shoes", "shoe"],
  ["bushes", "bush"],
  ["headaches", "headache"],
  ["caches", "cache"],
]);
const UNCHANGED = new Set([
  "people",
  "police",
  "series",
  "species",
  "news",
  "aircraft",
  "sheep",
  "fish",
  "deer",
  "headquarters",
  "means",
  "troops",
  "texas",
  "barracks",
  "crossroads",
  "diabetes",
]);

/** The singular of an English noun, in its own case: "soldiers" → "soldier", "Women" → "Woman", "people" → "people". */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  if (UNCHANGED.has(lower) || !/[a-z]/i.test(noun)) return noun;
  if (/^\p{Lu}{2,}s$/u.test(noun)) return noun.slice(0, -1);
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined)
    return noun[0] === lower[0] ? irregular : irregular.replace(/^./, (c) => c.toUpperCase());
  for (const [plural, single] of [
    ["women", "woman"],
    ["men", "man"],
    ["children", "child"],
  ] as const) {
    if (lower.endsWith(plural) && lower.length > plural.length + 1) return noun.slice(0, -plural.length) + single;
  }
  if (/(?:ss|us|is|gas|'s)$/.test(lower)) return noun;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes|buses|viruses|bonuses|tches|oes)$/.test(lower)) return noun.slice(0, -2);
  return lower.endsWith("s") && lower.length > 2 ? noun.slice(0, -1) : noun;
}
