import { once } from "../../once.ts";
import { isCredit } from "./credit.ts";

/** Longer paragraphs are prose whatever they begin with; notes and corrections have no such bound. */
const LONGEST_LINE = 200;

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:de|del|della|der|di|du|la|le|van|von|bin|al|el)\s+)*\p{Lu}[\p{L}’'.-]*)+`;
const MONTHS =
  "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
const AGENCIES =
  "Getty(?: Images)?|Reuters|AP(?: Photo)?|AFP|PA(?: Wire| Images)?|EPA|Alamy|Shutterstock|Associated Press|Bloomberg";

/** What a line is asked: patterns, and what does as they do. */
type Look = Pick<RegExp, "test">;

/** A pattern that takes long to compile, and a sign that a line must have for it: hardly any line has. */
function signed(sign: RegExp, pattern: () => RegExp): Look {
  const full = once(pattern);
  return { test: (line) => sign.test(line) && full().test(line) };
}

/** Lines that are about the article, each by what it looks like. Own compilation from wire copy, press releases and web exports. */
const LINES: readonly Look[] = [
  // Bylines: "By Ana Ruiz", "BY ANA RUIZ and TOM BELL, Political Editor", "By Ana Ruiz in Lisbon".
  signed(
    /^(?:\w+ )?by\b/i,
    () =>
      new RegExp(
        String.raw`^(?:Written |Story |Text |Words |Analysis |Opinion |Interview )?(?:By|BY|by):?\s+${NAME}(?:[\s,;|&–—-]+(?:and|in|with|for|\p{Lu}[\p{L}’'.-]*))*$`,
        "u",
      ),
  ),
  signed(
    /Staff|Writer|Reporter|Correspondent|Editor|Columnist/,
    () =>
      new RegExp(
        String.raw`^${NAME},\s+(?:\p{Lu}[\p{L}’'.-]*\s+)*(?:Staff|Writer|Reporter|Correspondent|Editor|Columnist)(?:\s+\p{Lu}[\p{L}’'.-]*)*$`,
        "u",
      ),
  ),
  // Photo credits.
  /^[([]?(?:Photo(?:s|graph|graphs)?|Picture|Image|Illustration|Graphic|Video|File photo)s?\s*(?:credit|courtesy of|by)?\s*[:/]\s*\S.*$/i,
  /^[([]?(?:Photo(?:s|graphs?)?|Pictures?|Images?|Illustrations?|Graphics?|Video) (?:by|courtesy of)\s+\p{Lu}.*$/u,
  signed(
    new RegExp(AGENCIES),
    () =>
      new RegExp(
        String.raw`^[([]?(?:[\p{L}’'. -]{1,60}\s*(?:/|via|\|)\s*)?(?:${AGENCIES})(?:\s*(?:/|via)\s*[\p{L}’'. -]{1,40})?[)\].]*$`,
        "u",
      ),
  ),
  /^(?:Credits?|Source|Caption)s?:\s*\S.{0,120}$/i,
  // The end, or more to come.
  /^[-–—[(*#\s]*(?:ends?|more|more follows|more to (?:come|follow)|30|###)[-–—\])*#.\s]*$/i,
  /^[-–—_*#=~•·.+\s]+$/,
  // Embargoes and slugs.
  /^(?:strictly )?(?:(?:under )?embargo(?:ed)?\b|for immediate release\b|not for (?:publication|release|broadcast)\b|press release$|news release$|media release$)/i,
  /^(?:slug|headline|subhead|dek|standfirst|strap|kicker|keywords?|tags?|topics?|categor(?:y|ies)|section|filed under|posted(?: (?:on|by|in))?|published(?: (?:on|by))?|(?:last )?updated(?: (?:on|at))?|date|byline|author|word ?count|contact|media contact|press contact|notes? to editors?|url|source url|permalink)\s*:\s*\S/i,
  /^(?:published|updated|posted|last updated|first published)\s+(?:at\s+|on\s+)?(?:\d|mon|tues?|wednes|thurs?|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  /^[A-Z]{2,3}(?:-{1,2}[A-Za-z0-9.]+){2,}(?:,.*)?$/,
  // Copyright.
  /^(?:©|\(c\)\s*\d|Copyright\b)/i,
  /^all rights reserved\b/i,
  // Addresses.
  /^<?(?:https?:\/\/|www\.)\S+>?[.]?$/i,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
  // Ways off the page.
  /^(?:read (?:more|also|next)|related(?: (?:stories|articles|coverage|content))?|more(?: (?:from|on|coverage)\b[^“":]*)?|see also|also (?:read|on)\b[^“":]*|watch|listen|don[’']t miss|recommended|most read|trending)\s*:/i,
  /^(?:read|watch|listen to|see) (?:the|our|more of the) (?:rest|full|entire|video|clip|latest|interview|story|segment)\b[^“"]*\b(?:here|above|below|\.com)\.?$/i,
  /^(?:sign up (?:for|to)|subscribe (?:to|on|here)|click here|download (?:our|the)|join our|follow us|share this|like the page|for more (?:from|on|news))\b(?!.*\b(?:said|says|told)\b)[^“"]*$/i,
  signed(
    /follow /i,
    () =>
      /^(?:on \w+ )?follow (?:@?\w|\p{Lu}).*(?:\bon (?:Twitter|X|Facebook|Instagram|Mastodon|Bluesky|LinkedIn|Threads|YouTube|TikTok)\b|@\w+)/iu,
  ),
  /^\(?h\/t\b/i,
  // Page furniture of web exports.
  /^(?:advertisements?|sponsored(?: content)?|promoted|(?:story|article) continues (?:below|after)\b.*|abstract|full text|share|comments?|print|e-?mail|tweet|loading|skip to (?:content|main content)|getty|twitter|facebook)\.?$/i,
  // A date or a time alone.
  new RegExp(
    String.raw`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?(?:(?:${MONTHS})\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+(?:${MONTHS})(?:,?\s+\d{4})?|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4})\.?$`,
    "iu",
  ),
  /^\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?\s?m\.?(?:\s*\(?[A-Z]{2,4}\)?)?$/i,
];

/** Paragraphs of any length that are about the article. */
const NOTES: readonly RegExp[] = [
  /^[*[(]*(?:corrections?(?: and clarifications?)?|clarifications?|editors?[’']?s?[’']? notes?|notes? to (?:editors|readers)|publisher[’']s note|update)(?:\s*\([^)]*\)|,? \w+\.? \d{1,2}(?:, \d{4})?)?\s*[:—–-]\s*/i,
  /^[*[(]*this (?:story|article|post|piece|report|item|page|version) (?:has been|was|is being|will be|first|originally|also|corrects)\b/i,
  /^[*[(]*an earlier version of this (?:story|article|post|piece|report|headline)\b/i,
];

/** True when a paragraph or line is text about the article: a byline, a credit, a slug, a correction note, "Ends". */
export function isFurniture(text: string): boolean {
  const line = text.trim();
  if (NOTES.some((pattern) => pattern.test(line))) return true;
  if (line.length <= LONGEST_LINE && LINES.some((pattern) => pattern.test(line))) return true;
  return isCredit(line);
}
