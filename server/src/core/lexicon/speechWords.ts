/**
 * Words by which a writer lets the reader know that somebody speaks or that words are passed on: verbs of speech in all their
 * forms, and nouns for what is said. Wider than the list of cues that make an attribution: this one decides only whether a
 * quotation can be called an orphan, so a word too many costs little and a word too few costs a false alarm. Own compilation
 * from the reporting verbs that the AP, Reuters and Guardian style guides discuss.
 */
export const SPEECH_WORDS: readonly string[] = `
accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits admitted
admitting advise advised advises advising agree agreed agreeing agrees allege alleged alleges alleging announce announced announces
announcing answer answered answering answers argue argued argues arguing ask asked asking asks assert asserted asserting asserts
assure assured assures banner begged began begins bellowed boast boasted boasting boasts call called calling calls caption
caution cautioned cautions chant chanted chanting chants charge charged charges claim claimed claiming claims comment commented commenting comments
complain complained complaining complains concede conceded concedes conceding conclude concluded concludes concluding confess
confessed confesses confide confided confirm confirmed confirming confirms continue continued continues continuing counter countered
counters cried cries cry declare declared declares declaring decried demand demanded demanding demands denied denies deny denying
describe described describes describing dubbed echo echoed emailed email emails emphasize emphasized emphasised emphasises
exclaim exclaimed explain explained explaining explains fume fumed fumes express expressed expresses expressing headline hear heard
insist insisted insisting insists interject interjected interview joke joked jokes joking lament lamented laments letter lyrics
maintain maintained maintains memo message messaged mock mocked mocks mumbled murmured muse mused mutter muttered note noted notes
noting observe observed observes offer offered offers opine opined phrase plea plead pleaded pleads point pointed points pointing
post posted posting posts praise praised praises predict predicted predicts pray prayed press proclaim proclaimed pronounced
promise promised promises protest protested question questioned questions quip quipped quips quote quoted quotes quoting read
reading reads recall recalled recalling recalls reckon reckoned recommend recommended recommends recount recounted reflect reflected reiterate reiterated relate remark
remarked remarking remarks remember remembered remembers remind reminded repeat repeated repeats replied replies reply replying report reported
reporting reports respond responded responding responds response retort retorted retweeted reveal revealed roar roared roars said sang say saying says scoffed sneered hissed growled gushed crowed raged railed chided scolded lashed blasted slammed groused griped bristled chimed wailed
scream screamed sentence share shared shares shot shout shouted shouting shouts shrug shrugged sigh sighed sign signs sing sings slogan snapped
song speak speaking speaks speech spoke spoken state stated statement states stating stress stressed stresses stressing suggest suggested
suggesting suggests summarized summarised swear swore swears talk talked talking talks tell telling tells testified testifies testify testimony text
texted thanked think thinks thought threatened title told transcript tweet tweeted tweeting tweets twitter urge urged urges urging verse vow vowed vows
voice warn warned warning warns whisper whispered wonder wondered wonders wondering word words write writes writing written wrote yell
yelled yelling yells
`
  .trim()
  .split(/\s+/);

/**
 * Those of them that have more to do than speech: "a state", "shot", "the question of", "offers". Alone they do not announce that
 * somebody is about to speak.
 */
export const AMBIGUOUS_SPEECH_WORDS: ReadonlySet<string> = new Set(
  `
banner begins call called calling calls caption charge charged charges charging claim claims counter demand demands conclude
concludes continue continues continuing deny express expressed expresses expressing hear heard headline interview maintain maintained
maintains name offer offered offers order phrase point points post posted posting posts press promise promises protest question
questions read reading reads reflect reflected report reports reporting sentence share shared shares shot sign signs slammed slogan
song state stated states stress stresses suggest suggests text think thinks thought threatened title transcript twitter
voice word words
`
    .trim()
    .split(/\s+/),
);
