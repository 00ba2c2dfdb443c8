import { wordSet } from "./words.ts";

/**
 * Verbs that give a quotation in a story to its speaker, in their base forms; wider than what a report uses, as stories let people
 * sob and drawl what they say. Own compilation.
 */
export const TAG_VERBS = wordSet(`
  say tell cry exclaim reply answer ask rejoin resume begin continue whisper murmur mutter mumble return observe remark recite add
  repeat declare announce explain inquire enquire demand protest insist persist retort respond counter correct echo
  shout yell call scream shriek bellow roar growl snarl snap bark hiss croak gasp stammer stutter groan moan sob sigh wail whimper
  whine drawl splutter grunt ejaculate interpose interrupt interject pursue proceed conclude finish suggest agree admit confess
  assure beg plead implore entreat urge warn promise swear vow joke quip tease taunt sing chant quote read articulate utter pronounce
  comment note acknowledge concede object complain grumble lament argue venture offer volunteer breathe blurt
  state inform remind address greet scold chide mock sneer scoff snort concur guess recall relate apologise apologize coo purr
  rumble thunder pant choke falter lie hazard ponder fume rage rant bluster crow boast enthuse gush
`);

/** What somebody does with a face rather than with words; a tag only right behind a comma: "“Sure,” he laughed." */
export const GESTURE_VERBS = wordSet(`laugh smile grin nod shrug chuckle giggle beam wink sniff pout frown bristle`);

/** What is quoted and not said aloud. */
export const THOUGHT_VERBS = wordSet(`think wonder muse reflect`);

/** Verbs whose last consonant is doubled, and forms that follow no rule and are in no other list. */
export const TAG_FORMS: Readonly<Record<string, readonly string[]>> = {
  nod: ["nods", "nodded", "nodding"],
  grin: ["grins", "grinned", "grinning"],
  shrug: ["shrugs", "shrugged", "shrugging"],
  lie: ["lies", "lied", "lying"],
};

/** Words behind the verb that belong to it: "went on", "cried out", "burst forth". */
export const TAG_PARTICLES: Readonly<Record<string, RegExp>> = {
  go: /^on$/,
  put: /^in$/,
  cut: /^in$/,
  break: /^(?:in|out)$/,
  chime: /^in$/,
  shoot: /^back$/,
  fire: /^back$/,
  hit: /^back$/,
  burst: /^(?:out|forth)$/,
};

/** Nouns that stand for the verb: "was her reply", "with the exclamation". */
export const TAG_NOUNS = wordSet(`
  reply answer remark exclamation observation response retort rejoinder question inquiry enquiry comment reflection ejaculation
  whisper murmur cry acknowledgment acknowledgement greeting greetings verdict conclusion suggestion announcement
`);
