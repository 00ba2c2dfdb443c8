import { PERSON_NOUNS } from "../../lexicon/personNouns.ts";
import type { Span } from "../../text/span.ts";
import { type Paragraph, textOf } from "../paragraph.ts";
import type { LearnedAttribution } from "./learned/createLearnedFinder.ts";
import { CLASSES_BY_STEM } from "./learned/forms.ts";
import { stemOf } from "./learned/stem.ts";
import { verdictIn } from "./partings/verdict.ts";
import { REPORTING_VERBS } from "./rules/verbs.ts";

/** Says whether what the model takes for an attribution is told by nobody: a title, how things stand, who has seen a letter, what happened. */
export const isNoStatement = (one: LearnedAttribution): boolean => CHECKS.some((is) => is(one));

/** "He recorded “Silent Water”": a work is made, and nobody says its title. */
function isWork({ paragraph: { start, facts }, cue, content }: LearnedAttribution): boolean {
  const verb = cue.map((span) => facts.text.slice(span.start - start, span.end - start)).join(" ");
  const isTitle = (span: Span): boolean =>
    facts.quotations.some((q) => q.use === "title" && start + q.start <= span.start && span.end <= start + q.end);
  return MAKES.test(verb) && content.every(isTitle);
}
const MAKES =
  /\b(?:record(?:ed|s)?|releas(?:ed|es)|sang|sings|perform(?:ed|s)|direct(?:ed|s)|compos(?:ed|es)|publish(?:ed|es)|play(?:ed|s))$/i;

/** "He goes over to **say Mass**", "she came in to **say goodbye**": what is said there is no news. */
function isRite({ paragraph, cue, content: [content, ...more] }: LearnedAttribution): boolean {
  const verb = cue.at(-1);
  if (!verb || !content || more.length > 0 || !/\b(?:say|says|said|saying)$/.test(textOf(paragraph, verb)))
    return false;
  return RITE.test(textOf(paragraph, content));
}
const RITE =
  /^(?:(?:the|an?|his|her|their|our|my|daily|Sunday|morning|evening)\s){0,2}(?:mass|grace|goodbyes?|good-?bye|farewells?|hello|prayers?|the rosary|rosary|kaddish|cheese)(?:\s(?:to|for|at|in|with|every|each|on)\s[^“”"]*)?$/i;

/** "The council’s **position is not unreasonable**": somebody judges it, and it is not the council. */
function isJudged({ paragraph, source, cue: [cue, ...more], content: [content] }: LearnedAttribution): boolean {
  if (!cue || more.length > 0 || !content || source.length > 0 || content.end > cue.start) return false;
  return /^(?:is|are|was|were)(?: not| quite| very| perfectly)* (?:un)?(?:reasonable|fair|sensible|surprising|clear|unusual)$/.test(
    textOf(paragraph, cue),
  );
}

/** "The toll **has not been confirmed** by the army": what has not been said, and not by whom it might be. */
function isUnconfirmed({ paragraph, cue: [cue], source: [source] }: LearnedAttribution): boolean {
  if (!cue || !source || source.start < cue.end) return false;
  return /\b(?:not|never|cannot|\p{L}+n['’]t)\s(?:\p{Ll}+ly\s|yet\s|been\s|be\s){1,3}(?:confirmed|verified|corroborated|authenticated|substantiated)$/iu.test(
    textOf(paragraph, cue),
  );
}

type Said = Pick<LearnedAttribution, "paragraph" | "cue" | "content">;

/** "Police log: **Week of Sept. 8**": what a column is called. */
export function isDated({ paragraph, cue: [cue], content: [content, ...more] }: Said): boolean {
  if (!cue || !content || more.length > 0 || !/^:$/.test(textOf(paragraph, cue))) return false;
  return /^(?:for )?(?:the )?(?:week|month|year|day)s? (?:of|ending|beginning) [^.!?]{1,20}(?:\.\s)?\d{1,4}$/i.test(
    textOf(paragraph, content),
  );
}

/** "The letter, **seen by the Herald**, states": who has seen it says nothing. */
function isSeen({ paragraph, cue: [cue], source: [source] }: LearnedAttribution): boolean {
  if (!cue || !source || !/^(?:seen|obtained|viewed|reviewed|shared|signed)$/.test(textOf(paragraph, cue)))
    return false;
  return /^\s*(?:exclusively\s)?by\s*$/.test(textOf(paragraph, { start: cue.end, end: source.start }));
}

/** "A nurse who **asked** not to be named", "who **did not want** to give her name", "who **cannot be named for** legal reasons": how somebody may be quoted is nothing that she says. */
function isUnnamed({ paragraph, cue: [cue], content: [content] }: LearnedAttribution): boolean {
  if (content === undefined) return false;
  if (cue && /^(?:can ?not|can['’]t|could not|may not|must not) be (?:named|identified)\b/.test(textOf(paragraph, cue)))
    return true;
  const words = textOf(paragraph, content);
  return (
    /^not (?:to )?be(?:ing)? (?:named|identified|quoted)\b/.test(words) ||
    GIVES_NAME.test(words) ||
    (KEEPS_NAME.test(words) && !/\bsa(?:id|ys)\b/.test(words))
  );
}
/** "To be identified only by her first name", "that only her first name, Dana, be used". */
const GIVES_NAME =
  /^(?:to be (?:identified|named|known|quoted|referred to) (?:only |just )?(?:by|as|using) (?:(?:his|her|their) (?:first|middle|given|last|maiden|initials?)|\p{Lu})|that only (?:his|her|their) (?:first|middle|given|last) names?\b[^.]{0,30}\bbe (?:used|published|printed|given))/u;
const KEEPS_NAME =
  /^(?:to (?:(?:give|share|reveal|disclose|provide) (?:his|her|their) (?:(?:full|real|last|first) )?(?:sur)?names?|be (?:identified|quoted by name)|remain anonymous)|that (?:his|her|their) (?:(?:full|real|last|first) )?(?:sur)?names? (?:not be (?:used|published|printed|given)|be withheld))(?:$| (?:for|because|out of|in case)\b)/;

/** "“It is late,” he said, **pointing at** a coil of rope": what his hand does. */
function isGesture({ paragraph, cue: [cue] }: LearnedAttribution): boolean {
  return cue !== undefined && /^(?:pointing|gesturing|motioning|nodding) (?:at|towards?)$/.test(textOf(paragraph, cue));
}

/** "People **are asked about** their own lives": nobody's question, whoever may put it. */
const isAskedOfAny = ({ paragraph, cue: [cue] }: LearnedAttribution): boolean =>
  cue !== undefined && /^(?:is|are|being) asked about$/.test(textOf(paragraph, cue));

/** "**Nobody at** the club will say it": the club says nothing, and nobody does. */
function isNobodys({ paragraph, source: [source] }: LearnedAttribution): boolean {
  if (!source) return false;
  const words = textOf(paragraph, source);
  if (/^(?:nobody|no one) (?:at|in|from|of|on) /i.test(words))
    return !/\b(?:other than|but|except|besides)\b/i.test(words);
  const before = paragraph.facts.text.slice(0, source.start - paragraph.start);
  return /\b(?:nobody|no one|none|neither) (?:at|in|from|of|on)\s$/i.test(before);
}

/** "A partial transcript **follows**: ¶ MARSH: It is late.": it says itself who speaks. */
function isAnnounced({ paragraph, cue: [cue], source: [source], content: [content] }: LearnedAttribution): boolean {
  if (!cue || !source || !content || content.start < paragraph.end) return false;
  const announced = /^(?:(?:is|are|reads?|appears?) )?(?:as follows|follows?|below):?$/.test(textOf(paragraph, cue));
  return announced && TALK.test(textOf(paragraph, source));
}
const TALK = /\b(?:transcript|transcription|interview|conversation|exchange|discussion|excerpts?|remarks|Q&A)\b/i;

/** "The mayor refused to discuss the case, **answer** questions or release a report": what somebody will not do is not said. */
function isUndone({ paragraph, cue: [cue, ...more], source: [source] }: LearnedAttribution): boolean {
  if (!cue || more.length > 0 || !source || source.end > cue.start) return false;
  const between = textOf(paragraph, { start: source.end, end: cue.start });
  return (
    /^\p{Ll}+$/u.test(textOf(paragraph, cue)) &&
    REPORTING_VERBS.get(textOf(paragraph, cue))?.some(({ lemma }) => lemma === textOf(paragraph, cue)) === true &&
    /^\s(?:declined|refused|failed|declines|refuses|did not want|was unable|were unable|has refused|have refused|has declined|have declined) to \p{Ll}+\b[^.;:]*?(?:,|\bor)\s$/u.test(
      between,
    )
  );
}

/** "The firm said it was safe, **a claim** that the union called “a lie”": what another makes of it, and no claim of the firm's own. */
function isVerdict({ paragraph, cue: [cue], content: [content] }: LearnedAttribution): boolean {
  if (!cue || !content || content.start < cue.end || content.end > paragraph.end) return false;
  return (
    verdictIn(textOf(paragraph, { start: Math.max(paragraph.start, cue.start - ", ".length), end: content.end })) === 0
  );
}

/** "A dog **named** Rex", "a song **called** “Home”": what something is called, and nobody who calls it so. */
function isNaming({
  paragraph,
  cue: [cue, ...more],
  source: [source],
  content: [content],
}: LearnedAttribution): boolean {
  if (!cue || more.length > 0 || !source || !content || source.end > cue.start || content.start < cue.end) return false;
  const verb = textOf(paragraph, cue);
  if (!/^(?:named|called|nicknamed|dubbed|titled|entitled)$/.test(verb)) return false;
  if (verb === "called" && isOnlyName(paragraph, content)) return true;
  // "A critic called Ruiz a liar", "A spokesman for Vale called it a lie": somebody, who has two things behind the verb.
  const [, noun] =
    /^(?:an?|one|another|some|two|three)\s(?:[\p{L}’'-]+\s){0,3}(\p{Ll}+)$/iu.exec(textOf(paragraph, source)) ?? [];
  return noun !== undefined && !PERSON_NOUNS.has(noun) && /^["“‘\p{Lu}]/u.test(textOf(paragraph, content));
}

/** "Three brothers from Kolm **called** the Vales": a name alone, and nothing that they are called besides. */
const isOnlyName = ({ start, facts: { text } }: Paragraph, content: Span): boolean =>
  /^(?:the )?\p{Lu}[\p{L}’'.-]*(?:(?:,? and)? \p{Lu}[\p{L}’'.-]*){0,4}$/u.test(
    text.slice(content.start - start, content.end - start),
  ) &&
  /^(?:$|[.;:!?)](?!\p{L})|,?\s(?:and|who|which|whose)\b)/u.test(
    text.slice(content.end - start, content.end - start + AFTER),
  );
/** Code units behind a name that tell whether it stands alone. */
const AFTER = 8;

/** "The markets **saw** 60 percent of stalls robbed": what happened there; somebody who sees it is a person. */
function isUndergone({
  confidence,
  paragraph,
  cue: [cue],
  source: [source],
  content: [content],
}: LearnedAttribution): boolean {
  if (confidence >= LIKELY || !cue || !source || !content || !/^(?:saw|sees?)$/.test(textOf(paragraph, cue)))
    return false;
  const noun = /^(?:the|this|that|last|each|every)\s(?:.*\s)?(\p{Ll}+)$/iu.exec(textOf(paragraph, source))?.[1];
  if (!noun || PERSON_NOUNS.has(noun) || PERSON_NOUNS.has(noun.replace(/s$/, ""))) return false;
  return !/^(?:that|how|why|what|whether)\b|\bas\b/i.test(textOf(paragraph, content));
}

/** Below it, what is the case beside a quotation is no way of saying it. */
const LIKELY = 0.5;
/** How somebody may be who says it: "The minister was **clear**: “…”". */
const SPEAKS =
  /^(?:clear|blunt|adamant|frank|firm|emphatic|defiant|unequivocal|succinct|heard|told|quoted|said|asked)$/i;

/** "“Why did they never ring?” The gates **are shut**.", "3.40**pm** “…”": how things stand beside a quotation; nobody says it. */
function isState({
  confidence,
  paragraph: { start, facts },
  cue: [cue, ...more],
  content,
}: LearnedAttribution): boolean {
  const quoted = ({ start: at }: Span): boolean => /["“‘]/.test(facts.text.charAt(at - start));
  if (confidence >= LIKELY || !cue || more.length > 0 || content.length === 0 || !content.every(quoted)) return false;
  const words = facts.text.slice(cue.start - start, cue.end - start);
  const [, state] = /^(?:is|are|was|were)\s(\p{L}+)$/iu.exec(words) ?? [];
  const says = state === undefined || SPEAKS.test(state) || CLASSES_BY_STEM.has(stemOf(state.toLowerCase()));
  return !says || /^[ap]\.?m\.?$/i.test(words);
}

const CHECKS = [
  isWork,
  isState,
  isSeen,
  isUnconfirmed,
  isUnnamed,
  isGesture,
  isAskedOfAny,
  isUndergone,
  isNobodys,
  isNaming,
  isAnnounced,
  isVerdict,
  isUndone,
  isRite,
  isJudged,
  isDated,
];
