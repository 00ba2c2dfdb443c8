import { countsAfter } from "./countsAfter.ts";
import type { Lexeme } from "./lexemes.ts";

/** "Text HELP to 60777", "call 116 123": no more than a few words behind the verb. */
export function isDialled(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^\d{1,8}$/.test(lexemes[at]!.text) || lexemes[at]!.glued) return false;
  const next = lexemes[at + 1];
  if (next?.kind === "word" && !/^(?:ADP|CCONJ|SCONJ|DET)$/.test(next.pos)) return false;
  if (next?.text === "%" || (next?.text === "-" && next.glued)) return false;
  const verb = (lexeme: Lexeme | undefined) =>
    /^(?:dial|dialled|dialed|phone|ring|text|sms|whatsapp)$/.test(lexeme?.lower ?? "");
  const label = lexemes[at - 1]?.text === ":" || lexemes[at - 1]?.text === "." ? 2 : 1;
  if (/^(?:tel|telephone|phone|fax|hotline)$/.test(lexemes[at - label]?.lower ?? "")) return true;
  if (verb(lexemes[at - 1]) || /^(?:call|calling)$/.test(lexemes[at - 1]?.lower ?? "")) return true;
  if (!/^(?:to|on)$/.test(lexemes[at - 1]?.lower ?? "")) return false;
  const dials = [at - 2, at - 3, at - 4].find((i) => verb(lexemes[i]));
  return dials !== undefined && !isThing(lexemes, dials);
}

/** The "text" of "a text to 300", the "phone" of "spoke on her phone to 40": nothing is dialled. */
function isThing(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  if (before?.sentence !== lexemes[at]!.sentence || /^(?:by|via)$/.test(before.lower)) return false;
  return /^(?:DET|ADJ|ADP)$/.test(before.pos) || /^(?:his|her|their|my|our|your|its|.+'s)$/.test(before.lower);
}

/** "0800 900 444": the groups of digits that follow. */
export function groupsEnd(lexemes: readonly Lexeme[], from: number): number {
  let to = from;
  while (/^\d{2,4}$/.test(lexemes[to]?.text ?? "") && !lexemes[to]!.glued) to++;
  return to;
}

/** "911 calls", "a 999 operator", "her son called 911", "calls to 988". */
export function isEmergencyLine(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^(?:911|999|112|111|000|988|311|211|101|108|1122|10111)$/.test(lexemes[at]!.text)) return false;
  const next = lexemes[at + 1];
  if (
    /^(?:calls?|callers?|dispatch|dispatchers?|operators?|recordings?|tapes?|lines?|system|centre|center|emergency)$/.test(
      next?.lower ?? "",
    )
  )
    return true;
  // "Called 911 Monday"; but "called 999 voters".
  if (countsAfter(lexemes, at + 1) || (next?.pos === "PROPN" && !/day$/.test(next.lower))) return false;
  const before = lexemes[at - 1]?.lower ?? "";
  if (before === "to") return /^(?:calls?|callers?|texts?|messages?)$/.test(lexemes[at - 2]?.lower ?? "");
  return /^(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|phon(?:es?|ed|ing)|r[aiu]ng|ringing|text(?:s|ed|ing)?)$/.test(
    before,
  );
}
