import { DEMONYMS } from "../../../lexicon/demonyms.ts";
import { ORGANISATION_NOUNS } from "../../../lexicon/organisationNouns.ts";
import { NAME_PARTICLES } from "../../../lexicon/personTitles.ts";
import { COUNTRIES } from "../../../lexicon/places.ts";
import { wordSet } from "../../../lexicon/words.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { push } from "../words/multimap.ts";
import { partsOfSurname } from "../words/particles.ts";
import { surnameOf, withoutSuffix } from "../words/surname.ts";

export function indexForms(entities: readonly Entity[], byName: ReadonlyMap<string, Entity>, full: readonly Mention[]) {
  const live = new Set(byName.values());
  const byGivenName = new Map<string, Entity[]>();
  const byInnerName = new Map<string, Entity[]>();
  const byShortForm = new Map<string, Entity>();
  const byFirstWord = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (!live.has(entity)) continue;
    if (entity.sort === "organisation" || entity.sort === "place") {
      indexBody(byShortForm, entity);
      const [first, ...rest] = entity.keys;
      if (rest.some((word) => COMPANY.has(word)) && !SMALL.has(first!))
        byFirstWord.set(first!, byFirstWord.has(first!) ? null : entity);
    } else {
      const name = withoutSuffix(entity.keys);
      const surname = surnameOf(name);
      const given = surname === name[0] ? name.at(-1)! : name[0]!;
      push(byGivenName, given, entity);
      for (const word of name)
        if (word !== surname && word !== given && word.length > 2 && !NAME_PARTICLES.has(word))
          push(byInnerName, word, entity);
      for (const part of partsOfSurname(surname)) push(byInnerName, part, entity);
    }
  }
  for (const { acronym, name, keys, sort, roleWords } of full) {
    const entity = byName.get(name);
    if (acronym !== "" && entity) byShortForm.set(acronym, entity);
    if (entity?.sort !== "organisation" || sort !== "organisation" || keys.length !== 2 || entity.keys[0] !== keys[0])
      continue;
    const [first] = keys;
    const told = roleWords.some((word) => FIRMS.test(word)) && !DEMONYMS.has(first!) && !COUNTRIES.has(first!);
    if (told && !byFirstWord.has(first!)) byFirstWord.set(first!, entity);
  }
  return { byGivenName, byInnerName, byShortForm, byFirstWord };
}

/** Words that show a company, which is called by the first word of its name: "Alder" for "Alder Motors". */
const COMPANY = wordSet(`
  inc corp co ltd llc plc gmbh group holdings partners capital ventures equity investments securities insurance financial
  motors industries technologies foods brands pharmaceuticals pharma therapeutics biosciences biotech software robotics aerospace
  logistics airlines airways energy ferries health petroleum shipping solutions studios systems coatings chemicals steel mining
  resources electronics semiconductor semiconductors labs laboratories properties homes telecom communications entertainment media
  breweries brewing stores
`);

/** What a firm is told to be beside its name: "Alder" for "Alder Cole, **a copper company**". */
const FIRMS =
  /^(?:company|firm|group|maker|carmaker|automaker|retailer|manufacturer|airline|brewer|insurer|supplier|start-?up|developer|consultancy|miner)$/u;

const SMALL = new Set(["of", "the", "and", "for", "a", "on", "in", "&", "against"]);

/** "Securities and Exchange Commission": SEC, Commission, Exchange Commission. */
function indexBody(byShortForm: Map<string, Entity>, entity: Entity): void {
  const words = entity.keys.filter((k) => !SMALL.has(k));
  const initials = [words.map((w) => w[0]).join(""), entity.keys.map((w) => w[0]).join("")];
  for (const form of initials) if (form.length > 1 && !byShortForm.has(form)) byShortForm.set(form, entity);
  for (let i = 1; i < entity.keys.length; i++) {
    const form = entity.keys.slice(i).join(" ");
    if (!SMALL.has(entity.keys[i]!) && !byShortForm.has(form)) byShortForm.set(form, entity);
  }
}

/** "Mallory Center" of "Mallory Center for Justice": what it is called after tells it from others, as "Supreme" or "Danish" does not. */
export function openingOf(keys: readonly string[]): string {
  const joiner = keys.findIndex((key) => key === "for" || key === "of" || key === "on");
  if (joiner < 2 || !ORGANISATION_NOUNS.has(keys[joiner - 1]!)) return "";
  const [first] = keys;
  return OF_MANY.test(first!) || DEMONYMS.has(first!) || COUNTRIES.has(first!) ? "" : keys.slice(0, joiner).join(" ");
}

const OF_MANY =
  /^(?:supreme|high|national|federal|international|united|state|royal|central|world|global|european|public|great|house|senate|parliamentary|select|special|joint|city|county|district|general|southern|northern|eastern|western)$/;
