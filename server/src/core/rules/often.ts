import type { Quantity } from "../analysis/claim/claim.ts";

/** "The ferry **sails three times a day**", "she trains five times a week": a timetable and a habit, which nobody counts. */
export const isOften = (before: string, { normalizedUnit, value }: Quantity): boolean =>
  /^time per (?:day|week|month|year|hour)$/.test(normalizedUnit) &&
  typeof value === "number" &&
  value <= OFTEN &&
  USUAL.test(before) &&
  !/\b(?:[Pp]olice|[Ss]oldiers|[Tt]roops|[Gg]uards|[Oo]fficers)\b/.test(before);
const OFTEN = 20;
const USUAL =
  /\b(?:bus(?:es)?|trains?|trams?|ferr(?:y|ies)|boats?|flights?|airlines?|flies|fly|flew|sails?|sailed|runs?|ran|departs?|comes?|came|calls?|meets?|met|trained|training|publishe[sd]|printed|airs?|aired|plays?|opens?|delivers?|swims?|swam|cooks?|pray(?:s|ed)?|exercises?|walks?|works?|rings?|feeds?|fed|eats?|performs?|practi[sc]es?|tak(?:e|es|en)|wash(?:es|ed)?|brush(?:es|ed)?)\b(?![^.;:]*\b(?:raid|beat|attack|assault|rob|kill|hit|fail|late|cancel|more|injur|crash|compared|break|broke|harass|threaten|abus|poison|leak|spill|overflow|flood|trespass|collid|derail|delay|under fire|shell|bomb|stab|stopp|search)[a-z]*\b)[^.;:]{0,50}$/i;
