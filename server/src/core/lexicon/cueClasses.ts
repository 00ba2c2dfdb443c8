/** A group of words that introduce what somebody says or thinks, and that take their source and content in the same way. */
export interface CueClass {
  readonly name: string;
  /** `statement`: the words are uttered or written. `attitude`: they are held. */
  readonly stance: "statement" | "attitude";
  /** Verbs in the infinitive, nouns in the singular, separated by white space. */
  readonly words: string;
}

/**
 * Verbs and nouns by what they do with a source and a content. Own compilation: the verbs of saying, thinking and wanting that
 * English grammars and newsroom style guides list (after their alternation classes: that-clause, addressee, infinitive,
 * noun phrase, wh-clause), filled up with near synonyms. The order of the classes is part of the attribution model.
 */
export const CUE_CLASSES: readonly CueClass[] = [
  {
    name: "say",
    stance: "statement",
    words: `say state add note remark observe mention comment declare assert affirm reiterate repeat continue conclude reply
      respond answer retort counter rejoin interject chime quip joke deadpan gush enthuse muse opine intone volunteer
      interrupt begin finish recount recall reflect elaborate stress emphasize emphasise underscore underline`,
  },
  {
    name: "claim",
    stance: "statement",
    words: `claim argue contend maintain insist allege assert reason posit purport profess aver avow submit hold rebut refute
      protest object swear attest testify vouch certify`,
  },
  {
    name: "announce",
    stance: "statement",
    words: `announce report reveal disclose proclaim confirm acknowledge admit concede confess grant divulge publicize
      publicise leak release publish broadcast unveil declare certify verify clarify explain specify detail outline
      describe summarize summarise characterize characterise portray depict define`,
  },
  {
    name: "tell",
    stance: "statement",
    words: `tell inform notify advise brief assure reassure remind alert apprise convince persuade teach lecture update`,
  },
  {
    name: "write",
    stance: "statement",
    words: `write tweet retweet post blog email text type pen scribble chant sing recite read quote cite retell paraphrase`,
  },
  {
    name: "utter",
    stance: "statement",
    words: `shout yell scream whisper murmur mutter mumble cry exclaim bark snap growl thunder roar holler bellow drawl sigh groan laugh chuckle sob hiss snarl blurt stammer croak crow trumpet`,
  },
  {
    name: "warn",
    stance: "statement",
    words: `warn caution threaten forewarn predict forecast project prophesy foretell augur anticipate`,
  },
  {
    name: "ask",
    stance: "statement",
    words: `ask inquire enquire query question wonder quiz grill interrogate probe poll survey`,
  },
  {
    name: "request",
    stance: "statement",
    words: `urge beg implore beseech exhort plead request demand call appeal pray petition lobby press pressure push invite encourage prod nudge instruct order command direct tell require mandate forbid ban prohibit recommend suggest propose advocate advise counsel`,
  },
  {
    name: "promise",
    stance: "statement",
    words: `promise pledge vow swear guarantee commit offer agree consent threaten undertake assure warrant`,
  },
  {
    name: "refuse",
    stance: "statement",
    words: `refuse decline deny reject dismiss rebuff disavow disown renounce repudiate dispute contradict contest refute rebut challenge disagree demur balk`,
  },
  {
    name: "judge-down",
    stance: "statement",
    words: `criticize criticise blast slam denounce condemn attack blame accuse fault decry lambast lambaste rip hit mock ridicule deride scold chide chastise rebuke berate admonish scoff assail excoriate castigate pan bash knock lash rail complain bemoan lament whine gripe grumble rant belittle disparage malign smear insult taunt tease needle heckle jeer boo charge indict impugn vilify demonize skewer pillory savage pummel trash`,
  },
  {
    name: "judge-up",
    stance: "statement",
    words: `praise hail laud applaud commend tout extol salute celebrate cheer credit thank congratulate compliment toast endorse back boast brag trumpet champion defend apologize apologise vouch honor honour flatter`,
  },
  {
    name: "name",
    stance: "statement",
    words: `call dub label brand term deem name nickname style describe refer liken compare equate cast paint peg rate rank`,
  },
  {
    name: "talk",
    stance: "statement",
    words: `speak talk discuss debate address allude refer hint imply signal indicate intimate insinuate suggest gesture point touch mention dwell chat argue negotiate converse communicate convey relay express voice articulate echo reference invoke`,
  },
  {
    name: "rule",
    stance: "statement",
    words: `rule decide determine conclude find hold vote resolve decree judge overturn uphold sentence acquit convict approve authorize authorise sanction permit allow veto adopt pass legislate nominate appoint elect select pick choose`,
  },
  {
    name: "show",
    stance: "statement",
    words: `show indicate demonstrate suggest find reveal prove illustrate document estimate calculate measure list record reflect detect gauge put peg`,
  },
  {
    name: "believe",
    stance: "attitude",
    words: `believe think feel suppose assume presume reckon figure guess suspect imagine consider regard view see perceive deem hold understand trust accept conclude judge doubt disbelieve interpret expect estimate envision envisage conceive`,
  },
  {
    name: "know",
    stance: "attitude",
    words: `know learn realize realise recognize recognise understand discover remember forget recall notice note hear acknowledge appreciate find`,
  },
  {
    name: "want",
    stance: "attitude",
    words: `want wish hope desire need prefer long yearn crave seek aspire dream like love would-like demand care`,
  },
  {
    name: "plan",
    stance: "attitude",
    words: `plan intend aim mean decide try attempt strive prepare consider contemplate mull weigh ponder hesitate opt choose resolve expect schedule set look work vow mean ready poise`,
  },
  {
    name: "like",
    stance: "attitude",
    words: `like love enjoy admire respect appreciate embrace favor favour support back welcome relish adore value cherish trust prefer endorse champion approve`,
  },
  {
    name: "dislike",
    stance: "attitude",
    words: `hate dislike loathe detest despise oppose resent regret mind disapprove distrust mistrust scorn disdain abhor begrudge resist shun spurn`,
  },
  {
    name: "fear",
    stance: "attitude",
    words: `fear worry dread fret panic agonize brood bother concern trouble alarm scare frighten upset anger annoy irk enrage infuriate outrage shock surprise stun astonish amaze disappoint please delight thrill impress excite puzzle baffle confuse appal appall horrify dismay disgust frustrate unnerve rattle reassure comfort embolden`,
  },
  {
    name: "feeling",
    stance: "attitude",
    words: `afraid angry anxious aware certain concerned confident convinced eager glad grateful happy hopeful mindful optimistic pessimistic proud reluctant sad satisfied scared sceptical skeptical sorry sure surprised thankful unhappy unaware uncertain unsure wary willing unwilling worried determined inclined committed opposed disappointed excited furious frustrated upset adamant doubtful keen`,
  },
  {
    name: "statement-noun",
    stance: "statement",
    words: `statement claim remark comment assertion allegation accusation announcement declaration report testimony speech tweet message letter email memo article interview quote response reply answer explanation argument warning prediction promise pledge vow threat admission denial confirmation description account story contention insistence suggestion proposal recommendation request demand appeal call question criticism attack praise endorsement complaint apology rebuke charge insult joke boast rhetoric narrative slogan pitch advice word words line remarks quip observation disclosure revelation confession complaint disagreement agreement objection rejection refusal`,
  },
  {
    name: "attitude-noun",
    stance: "attitude",
    words: `belief opinion view idea thought feeling hope wish desire fear concern worry doubt suspicion expectation assumption notion conviction perception plan intention goal aim decision effort attempt willingness support opposition preference interest commitment confidence skepticism scepticism anger frustration outrage enthusiasm disdain contempt hatred love respect admiration sympathy regret stance position perspective understanding knowledge sense judgment judgement dream vision theory assessment attitude sentiment temptation`,
  },
  {
    name: "document-noun",
    stance: "statement",
    words: `poll survey study report data research analysis document filing record memo bill law act amendment order ruling lawsuit complaint indictment affidavit transcript video ad advertisement editorial column book paper census figure statistic finding review audit investigation resolution platform constitution statute policy`,
  },
  {
    name: "speaker-noun",
    stance: "statement",
    words: `spokesman spokeswoman spokesperson official source aide adviser advisor analyst expert critic supporter opponent advocate lawyer attorney officer witness strategist pollster reporter editor author professor researcher economist scientist historian judge prosecutor executive`,
  },
];
