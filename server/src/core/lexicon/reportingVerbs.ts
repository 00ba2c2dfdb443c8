/**
 * Verbs that report what somebody says or thinks, by the complement they take. Own compilation, read out of the verb entries
 * that AP, Reuters, the Guardian, the Economist and the Plain English Campaign discuss, and of the classes "say", "tell",
 * "wish", "conjecture", "judgement" and "characterize" in the literature on English verb classes (Levin 1993, chapters 29, 32,
 * 33, 37); the choice and the complements are our own judgement.
 *
 * A verb is written in its base form; a particle follows after "_". Irregular forms stand in IRREGULAR.
 */

/** Take "that", or a clause without it ("said it was late"), or a quotation. */
export const SAYING = `
  say remember add argue claim contend assert insist maintain note observe remark reply respond answer explain exclaim declare state announce
  acknowledge admit concede confess allege believe think predict warn joke quip boast brag tweet write report recall
  suggest hint imply indicate complain conclude confirm estimate reckon caution promise vow swear pledge
  feel fear hope worry suspect guess suppose know understand realize realise agree disagree figure assume expect bet
  wonder testify post repeat reiterate stress emphasize emphasise underline underscore point_out counter retort rejoin
  conjecture speculate theorize theorise hypothesize hypothesise surmise opine posit proclaim pronounce profess
  reveal disclose divulge mention comment muse reason reflect recount relate relay lament bemoan grumble gripe grouse moan
  protest object rail fume rage thunder shout scream yell cry bellow holler roar whisper mutter murmur mumble sigh sob
  snap bark growl scoff sneer snarl chide gush crow enthuse marvel rejoice volunteer offer venture interject interrupt
  interpose chip_in chime_in pipe_up weigh_in blurt_out cry_out call_out shoot_back fire_back hit_back write_back 
  elaborate clarify specify stipulate mandate certify attest vouch affirm reaffirm aver avow depose plead rule find
  hold deem judge determine decide learn discover notice foresee forecast foretell prophesy project anticipate
  calculate compute hear gather read message text email e-mail blog instruct decree allow grant
  rant rave preach intone chant sing recite quote paraphrase summarize summarise sum_up deadpan kid tease jest wisecrack
  confide whine whimper wail plead beg implore beseech pray
  show prove demonstrate signal illustrate document record establish
  continue begin start go_on carry_on put_it
  fret regret resent rue deplore worry dream imagine fantasize envision envisage visualize
  advise recommend propose urge demand request ask require
  dispute question query doubt deny refute rebut
  threaten  guarantee assure submit concur echo
`;

/** Take a hearer, then "that", a clause, a quotation or "to". */
export const TELLING = `
  tell remind inform notify assure reassure advise warn caution persuade convince brief alert text email e-mail message write ask
  instruct order command teach show promise beg implore beseech plead_with urge
`;

/** Followed by "to": somebody's will. */
export const WILLING = `
  want plan intend hope wish expect promise vow pledge threaten offer propose refuse decline agree ask demand
  beg seek prefer decide aim volunteer request
`;

/** Followed by what is talked about, without a clause. */
export const TALKING_OF = `
  criticize criticise condemn denounce praise laud hail blame accuse attack slam blast lambast lambaste mock ridicule deride
  dismiss reject decry describe call dub label brand characterize characterise portray depict denigrate disparage
  endorse cite mention reference invoke tout defend doubt dispute deny rebut refute contradict
  announce propose outline detail unveil predict forecast anticipate foresee
  acknowledge admit concede recall recount lament bemoan regret deplore deny express voice reiterate repeat echo
  support oppose favor favour reject resist protest welcome applaud cheer urge demand recommend suggest advocate advise
  estimate project calculate
  explain highlight emphasize emphasise stress underline
  claim allege charge assert
  want seek admire respect trust distrust despise resent
  call_for call_on call_upon appeal_for appeal_to push_for press_for argue_for argue_against speak_of speak_about
  speak_out_against talk_of talk_about complain_of complain_about warn_of warn_against warn_about boast_of boast_about brag_about
  joke_about comment_on object_to refer_to allude_to point_to hint_at apologize_for apologise_for
  insist_on testify_to respond_to react_to reply_to dream_of think_of think_about worry_about wonder_about agree_with
  disagree_with side_with plead_for lobby_for lobby_against campaign_for vouch_for believe_in hope_for
  threaten promise pledge guarantee
  apologise apologize thank commend congratulate compliment salute berate rebuke chide scold chastise castigate
  excoriate pan assail skewer rip trash bash insult taunt belittle disavow repudiate renounce disown rebuff
`;

/** Verbs of SAYING that somebody thinks rather than says. */
export const THINKING = `
  believe think feel fear hope worry suspect guess suppose know understand realize realise figure assume expect bet wonder
  conjecture want plan intend wish prefer seek need aim decide choose doubt imagine fantasize envision envisage
  visualize dream love like hate admire respect trust distrust despise resent regret rue deem judge reckon anticipate foresee
  favor favour support oppose back resist fret marvel learn discover notice gather hear dream_of think_of think_about
  worry_about wonder_about believe_in hope_for side_with
`;

/** Of the verbs of SAYING, those that want a clause with "that" or a quotation: without one they mean something else. */
export const WANT_THAT = `
  remember
  maintain tweet pledge relate feel deem
  find hold rule determine decide learn discover notice show prove demonstrate signal illustrate document record establish read
  allow grant require ask mandate instruct decree certify project calculate compute gather hear submit teach text email e-mail message
  post echo sing pray offer volunteer venture quote start begin continue go_on carry_on answer respond reply counter question
  query dispute object protest comment express plead begin repeat reiterate stress emphasize emphasise underline underscore
  propose recommend urge demand request advise disclose divulge reveal indicate specify stipulate clarify elaborate
  reason reflect recount relate relay mention observe remark describe dream know
  doubt deny refute rebut confirm regret resent rue deplore lament bemoan anticipate foresee forecast
`;

/** Of the verbs of SAYING, those that stand with a quotation only. */
export const QUOTING_ONLY = `
  continue begin start go_on carry_on put_it shout scream yell cry bellow holler roar whisper mutter murmur mumble sigh sob snap
  bark growl scoff sneer snarl chide gush crow enthuse interject interrupt interpose chip_in chime_in pipe_up weigh_in
  blurt_out cry_out call_out shoot_back fire_back hit_back write_back rail fume rage thunder chant sing recite quote
  deadpan kid tease jest wisecrack whine whimper wail moan rant rave preach intone exclaim
  question query sum_up summarize summarise
`;

/** Past, participle and the like that do not follow the rule. */
export const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["says", "said", "saying"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  think: ["thinks", "thought", "thinking"],
  know: ["knows", "knew", "known", "knowing"],
  feel: ["feels", "felt", "feeling"],
  understand: ["understands", "understood", "understanding"],
  swear: ["swears", "swore", "sworn", "swearing"],
  read: ["reads", "read", "reading"],
  find: ["finds", "found", "finding"],
  hold: ["holds", "held", "holding"],
  hear: ["hears", "heard", "hearing"],
  sing: ["sings", "sang", "sung", "singing"],
  begin: ["begins", "began", "begun", "beginning"],
  show: ["shows", "showed", "shown", "showing"],
  speak: ["speaks", "spoke", "spoken", "speaking"],
  seek: ["seeks", "sought", "seeking"],
  teach: ["teaches", "taught", "teaching"],
  choose: ["chooses", "chose", "chosen", "choosing"],
  go: ["goes", "went", "gone", "going"],
  put: ["puts", "put", "putting"],
  foresee: ["foresees", "foresaw", "foreseen", "foreseeing"],
  foretell: ["foretells", "foretold", "foretelling"],
  forecast: ["forecasts", "forecast", "forecasting"],
  bet: ["bets", "bet", "betting"],
  shoot: ["shoots", "shot", "shooting"],
  hit: ["hits", "hit", "hitting"],
  weigh: ["weighs", "weighed", "weighing"],
  quip: ["quips", "quipped", "quipping"],
  admit: ["admits", "admitted", "admitting"],
  brag: ["brags", "bragged", "bragging"],
  plan: ["plans", "planned", "planning"],
  refer: ["refers", "referred", "referring"],
  prefer: ["prefers", "preferred", "preferring"],
  submit: ["submits", "submitted", "submitting"],
  concur: ["concurs", "concurred", "concurring"],
  rebut: ["rebuts", "rebutted", "rebutting"],
  aver: ["avers", "averred", "averring"],
  sob: ["sobs", "sobbed", "sobbing"],
  snap: ["snaps", "snapped", "snapping"],
  pan: ["pans", "panned", "panning"],
  rip: ["rips", "ripped", "ripping"],
  slam: ["slams", "slammed", "slamming"],
  sum: ["sums", "summed", "summing"],
  chip: ["chips", "chipped", "chipping"],
  blog: ["blogs", "blogged", "blogging"],
  dub: ["dubs", "dubbed", "dubbing"],
  regret: ["regrets", "regretted", "regretting"],
  fret: ["frets", "fretted", "fretting"],
  beg: ["begs", "begged", "begging"],
  kid: ["kids", "kidded", "kidding"],
  commit: ["commits", "committed", "committing"],
  label: ["labels", "labeled", "labelled", "labeling", "labelling"],
  fire: ["fires", "fired", "firing"],
  argue: ["argues", "argued", "arguing"],
};
