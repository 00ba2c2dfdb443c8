import { wordSet } from "../../../lexicon/words.ts";
import { parentOf } from "../words/nouns.ts";

/** Nouns that may stand for one another when a story takes up an office again, each row one office. Own compilation. */
const ROWS = [
  "senator sen lawmaker legislator politician",
  "representative rep congressman congresswoman lawmaker legislator politician",
  "governor gov politician",
  "mp lawmaker politician legislator",
  "president pres leader",
  "president-elect",
  "nominee candidate contender",
  "candidate contender hopeful",
  "prime premier minister leader pm",
  "minister politician",
  "secretary sec",
  "mayor politician",
  "lawyer attorney counsel",
  "doctor dr physician surgeon",
  "professor prof academic scholar researcher",
  "academic lecturer historian economist sociologist philosopher anthropologist",
  "scientist researcher physicist chemist biologist ecologist epidemiologist virologist geologist astronomer climatologist oceanographer neuroscientist",
  "researcher physicist chemist biologist ecologist geologist astronomer climatologist neuroscientist epidemiologist virologist",
  "lawyer barrister solicitor",
  "reporter journalist correspondent",
  "chief director head boss",
  "executive ceo chief boss",
  "spokesman spokesperson",
  "spokeswoman spokesperson",
  "general gen commander",
  "officer policeman policewoman constable sergeant detective inspector superintendent trooper",
  "businessman mogul tycoon magnate billionaire entrepreneur industrialist",
  "businesswoman mogul tycoon magnate billionaire entrepreneur industrialist",
  "author writer novelist",
  "writer poet playwright columnist",
  "coach manager",
  "manager boss",
  "star actor actress singer rapper footballer striker winger",
  "director filmmaker film-maker",
  "musician singer rapper guitarist pianist violinist drummer cellist",
  "artist painter sculptor illustrator",
  "presenter host broadcaster",
  "pundit commentator",
  "player footballer striker midfielder defender winger goalkeeper cricketer batsman batter bowler",
  "footballer striker midfielder defender winger goalkeeper",
  "forward striker winger",
  "goalkeeper keeper goalie",
  "cricketer batsman batter bowler",
  "athlete sprinter runner swimmer hurdler marathoner gymnast",
  "rider cyclist jockey",
  "diplomat ambassador envoy consul",
  "cleric priest vicar bishop imam ayatollah rabbi",
  "clergyman priest vicar bishop",
  "activist campaigner",
  "politician councillor mep msp",
  "pope pontiff",
  "king monarch",
  "queen monarch",
  "ruler monarch",
  "justice judge",
  "chairman chair",
  "chairwoman chair",
  "mother mum mom",
  "father dad",
  "grandmother gran",
  "grandfather grandad granddad",
].map((row) => [...wordSet(row)]);

const SAME = new Map<string, Set<string>>();
for (const [office, ...others] of ROWS) {
  for (const other of [office!, ...others]) {
    const known = SAME.get(other) ?? new Set<string>();
    known.add(office!);
    for (const word of office === other ? others : []) known.add(word);
    SAME.set(other, known);
  }
}

/** Titles as they are shortened before a name. */
const SHORTENED: Readonly<Record<string, string>> = {
  senator: "sen",
  representative: "rep",
  governor: "gov",
  president: "pres",
  professor: "prof",
  doctor: "dr",
  general: "gen",
  secretary: "sec",
  councillor: "cllr",
};

/** True where the noun itself is somebody's role. */
export function isHolder(noun: string, roleWords: ReadonlySet<string>): boolean {
  return roleWords.has(noun) || roleWords.has(SHORTENED[noun] ?? noun);
}

/** What many who hold an office may be called: by the name of the office a mere leader is not called. */
const ANY_HOLDER = wordSet("leader politician lawmaker legislator");

/** What many in a story may be called: somebody of another word only where he has just been met. */
const OF_MANY = wordSet(
  "player footballer athlete star musician artist officer writer academic researcher cleric diplomat rider",
);
export const isOfMany = (noun: string): boolean => OF_MANY.has(noun);

/** True where somebody with such a role may be called by the noun. */
export function isSameOffice(noun: string, roleWords: ReadonlySet<string>): boolean {
  if (isHolder(noun, roleWords)) return true;
  const parent = parentOf(noun);
  // "The mum-of-two", who is a mother.
  if (parent) return isSameOffice(parent, roleWords);
  for (const other of SAME.get(noun) ?? []) if (!ANY_HOLDER.has(other) && isHolder(other, roleWords)) return true;
  return false;
}

const PARTIES: ReadonlyMap<string, string> = new Map([
  ["republican", "republican"],
  ["gop", "republican"],
  ["democratic", "democratic"],
  ["democrat", "democratic"],
  ["labour", "labour"],
  ["tory", "conservative"],
  ["conservative", "conservative"],
  ["libertarian", "libertarian"],
]);

/** The party that a role names, where it names one. */
export function partyOf(words: Iterable<string>): string | undefined {
  for (const word of words) {
    const party = PARTIES.get(word);
    if (party) return party;
  }
  return undefined;
}
