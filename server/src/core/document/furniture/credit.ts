/** Words in lower case that a credit is made of, beside names. Own compilation from agencies' and newspapers' credits. */
const CREDIT_WORDS = new Set(
  `a additional additionally also an and as assisted at based between bureau bureaus by chief co-reported columnist compiled
  contributed contributes contributing contributor correspondent correspondents coverage desk edited editing editor editors en
  for from further graphic graphics her here his illustration illustrations in is journalist journalists london-based
  national new news of on other our photo photographer photographs photography photos political producer produced production
  reported reporter reporters reporting research researched researcher senior staff story team text the their them they this
  to translated translating translation video was were while who with work writer writers writing written report article piece`.split(
    /\s+/,
  ),
);

const CREDIT_VERB =
  /\b(?:reported|contributed|reporting|editing|compiled|edited|written|writing|produced|translated|researched|photographs?|photos?)\b/i;

/** A credit names people: two capitals at least, besides the word it opens with. */
const OPENING = /^(?:[([]\s*)?(?:[\p{Lu}“"']|additional\b|with\b|by\b|reporting\b|editing\b|writing\b)/u;

const LONGEST = 600;

/**
 * "(Reporting by Ana Ruiz; Editing by Tom Bell)", "Ana Ruiz reported from Port Alder, while Tom Bell contributed reporting from
 * Greyford." All that is not a name must be a word that credits are made of, so that reporting about reporters stays prose.
 */
export function isCredit(text: string): boolean {
  if (text.length > LONGEST || !CREDIT_VERB.test(text) || !OPENING.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  const plain = words.filter((word) => !/^\p{Lu}/u.test(word));
  const names = words.length - plain.length;
  if (names < 2 && plain.length < words.length && /\bfrom\b/.test(text) === false) return false;
  return names > 0 && plain.every((word) => CREDIT_WORDS.has(word.replace(/\.+$/, "").toLowerCase()));
}
