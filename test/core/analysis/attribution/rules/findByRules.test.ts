import assert from "node:assert/strict";
import { test } from "node:test";
import { SURE } from "../../../../../server/src/core/analysis/attribution/rules/draft.ts";
import { findByRules } from "../../../../../server/src/core/analysis/attribution/rules/findByRules.ts";
import { createAnalyzer } from "../../../../../server/src/core/index.ts";
import { markedByRules, unmarked } from "../../../../support/markedAttributions.ts";

/** One attribution each. The first paragraph of an article is its headline, so every text has one. */
const ONE: readonly string[] = [
  // Direct: cue after, before and in the middle.
  "[T “We will not be rushed,”] [C said] [S Ana Ruiz, 61, a dairy farmer who has lived in the valley since 1990].",
  "[T “We will not be rushed,”] [S Mayor Tom O'Hare] [C said] on Monday.",
  "[T ''We will not be rushed,''] [S Mr. O'Hare] [C said]. [T ''Not now, not ever.'']",
  '[T "We will not be rushed,"] [S Ruiz] [C said in a statement].',
  "[T ‘I don’t think the farmers’ case is over,’] [S she] [C said].",
  "[T “We will,”] [S Ruiz] [C said], [T “be here for years.”]",
  "[T “We will,”] [S Ruiz] [C said] in March, [T “be here for years.”]",
  "[S Ruiz] [C said], [T “We will be here for years.”]",
  "[S Ruiz] [C said:] [T “We will be here for years.”]",
  "[S Ruiz] [C told] reporters on Friday, [T “We will be here for years.”]",
  "[S Justice Nair] [C asked] the lawyer [T “Where is the file?”]",
  "[T “Where is the file?”] [C asked] [S Justice Nair].",
  "[T “It hurts,”] [C admitted] [S the striker, who scored twice].",
  "[S Ruiz] [C continued:]\n\n[T “The road is closed. It will stay closed.”]",
  "[T “The road is closed,”] [S Ruiz] [C said]. [T “It will stay closed.]\n\n[T “Nobody asked us.”]",
  "[T “We had no warning,”] [C said] [S Lena Voss, his sister, who was on the bridge that night].",
  "[T “We had no warning,”] [C said] [S Lena Voss], shaken and cold.",
  "[T The bridge will close for a year], [S Ida Brandt, the head of the roads office,] [C said] on Tuesday.",
  "[T The talks had stalled], [S a person familiar with them] [C said].",
  // Mixed.
  "[S Ruiz] [C said] [T the plan was “a mess from end to end.”]",
  "[S Ruiz] [C called] [T it “a mess from end to end.”]",
  "[T The plan is “a mess from end to end,”] [S Ruiz] [C said].",
  // Indirect.
  "[S The utility] [C said] [T the outage would last three days].",
  "[S The utility, which serves nine counties,] [C said] [T that the outage would last three days].",
  "[S Dr. Amara Obi, the ministry's chief epidemiologist,] [C told] lawmakers [T that the outbreak had peaked].",
  "[S Police in Port Alder] [C said] Tuesday [T that a man had been arrested].",
  "[S Ruiz] [C has repeatedly denied] [T that she knew of the payments].",
  "[S The board] [C did not say] [T whether the sale would go ahead].",
  "[S She] [C also warned] [T that prices would rise].",
  "[T The outage will last three days], [S Public Works Minister Ida Brandt] [C said] here on Wednesday.",
  "[T The outage will last three days], [S Ida Brandt] [C said] Monday.",
  "[T The outage will last three days], [S Ida Brandt] [C said] late on Friday.",
  "[T The outage will last three days], [S Ida Brandt] [C said] without giving details.",
  "[T The outage will last three days], [S Ida Brandt] [C said in an emailed statement].",
  "After the vote failed, [S Ruiz] [C said] on Monday [T the plan would work].",
  "[T The outage will last three days], [S the utility] [C said].",
  "[T The outage will last three days], [C said] [S Ruiz].",
  "[T The outage], [S the utility] [C said], [T will last three days].",
  "[S He] left the meeting early, [C saying] [T that he had another engagement].",
  "[S She] opened the shop in May and [C said] [T it had paid for itself by June].",
  "[S Ruiz], in a letter, [C said] [T the vote was lost].",
  "[S The company] [C promised] [T to pay every worker].",
  "[S Ruiz] [C urged] the council [T to vote on the plan].",
  "[S The ministry] [C announced] this week [T that schools would reopen].",
  "[S Polls] [C show] [T that voters are tired].",
  "[S Aides] [C said] [T Mr. Vale's role would be narrow].",
  "[S Senator Ana Ruiz (D-Vale)] [C said] [T the plan would fail].",
  "When [S Ruiz] [C announced] [T the plan], the crowd left.",
  "Critics, [S who] [C called] [T the plan a mess], went home.",
  "[S Marsh], speaking in Port Alder, [C said] [T the plan would fail].",
  "[S Ruiz] had met Marsh, and [C came to the conclusion] [T that the vote was lost].",
  // Put into what is said, the speaker behind the verb.
  "[T The company], [C claims] [S the union], [T has not paid anyone since March].",
  "[T The company], [C claimed] [S a spokesman for the union], [T has not paid anyone since March].",
  "[T The new law], [C argues] [S Prof Brenda Oduya], [T “will punish tenants”].",
  "[T The first half], [C conceded] [S Vale], [T was poor].",
  "But [T the ferry], [C insist] [S officials], [T was checked in May].",
  "[T The problem], [C believes] [S Ruiz], [T is money].",
  // Whose words they are, told beside them.
  "[T The quay is a trap for small boats], as [S Ana Ruiz] [C put it].",
  "[T The quay], as [S Ana Ruiz] [C once put it], [T is a trap].",
  "As [S Ruiz] [C put it], [T the ferry was a trap].",
  // Behind a colon or a comma the quotation alone is taken.
  "The ferry was, as [S one passenger] [C put it] on Friday, [T “a trap from end to end”].",
  "[T The ferry was a trap], as [S Ruiz] [C put it] in a letter.",
  "[T The board had], [C in the words of] [S Ana Ruiz], [T sold the town short].",
  "[T The ferry is], in [S Vale's] [C words], [T “a coffin that floats”].",
  "[T The ferry was a trap], in [S her] own [C words].",
  "[S The mayor] [C is quoted as saying] [T the ferry was unsafe].",
  "[S Officials] [C were quoted by the agency as saying] [T that the dam had burst].",
  "[S The minister] [C was cited by state media as saying:] [T “We will not bend.”]",
  "[T “We will not bend,”] [S the rebel commander] [C was quoted as saying] on Sunday.",
  "[T “We have no comment,”] [S the ministry] [C was quoted as saying] by the agency.",
  "[T “We will win,”] [S the coach] [C is quoted as saying], [T “and we will win big.”]",
  "[S Vale] [C was quoted as saying] on Monday [T that the mill would close].",
  "[S Vale] [C was quoted as saying] [T the mill would close], but nobody had asked him.",
  "[T The report], [C says] [S Dr James Vale, an economist at Norwell University], [T “ignores the poor”].",
  "[T The ferry], [C said] [S Ruiz] in an interview, [T will sail in May].",
  "[T The minister], [C reported] [S the Herald], [T has resigned].",
  "[T The town had become], [C in the words of] [S the bishop], [T “a graveyard of mills”].",
  "[S The board] [C is of the opinion] [T that the vote was lost].",
  "[S Marsh] [C took the opposite view] [T that the vote was won].",
  "[S Marsh] [C took the view] [T that raising taxes was wrong].",
  "[S Marsh] [C formed the opinion] [T that the vote had been held too late].",
  // According to.
  "[C According to] [S Ruiz], [T the outage will last three days].",
  "[C According to] [S Ruiz, who runs the utility], [T the outage will last three days].",
  // Other adverbials that say whose word it is.
  "[C In the words of] [S one resident], [T the town is dying].",
  "[T The town is dying], [C in the words of] [S one resident].",
  "In [S Ruiz's] [C view], [T the referee got it wrong].",
  "By [S her] own [C account], [T she never read the contract].",
  "[C As stated in] [S a report by the Kolm Trust], [T rents rose 40 percent].",
  "[T Rents rose 40 percent], [C as set out in] [S the council's report].",
  "[C As per] [S the police], [T the two men fled on a motorcycle].",
  "[C Per] [S the mayor's office], [T the lane will reopen on Monday].",
  // Records, and who puts a number on something.
  "[S Data from the health ministry] [C show] [T 41 cases since June].",
  "[S Figures released on Monday] [C show] [T unemployment at 5 percent].",
  "[T Loans fell from 61,000 to 38,000 last year], [S council figures] [C show].",
  "[S Norland] [C branded] [T its neighbour an “outlaw nation.”]",
  "[S The ministry] [C labelled] [T the test an act of war].",
  "[S Police] [C put] [T the crowd at 4,000].",
  "[S Official figures] [C put] [T the number of dead at 31].",
  "[C According to] [S her], [T the outage will last three days].",
  "[C According to] [S her sister], [T the outage will last three days].",
  "[T The outage will last three days], [C according to] [S him].",
  "[C According to] [S Ruiz], [T bakers who lost their ovens will be paid].",
  "[C According to] [S Ruiz and others], [T volunteers work on farms].",
  "[T The outage will last three days], [C according to] [S a report released Monday by the utility].",
  "[T About 300 homes flooded], [C according to] [S Ruiz, the utility's director].",
  "[T The fire], [C according to] [S Ruiz], [T began in the kitchen].",
  "[T The trouble], [C says] [S Ms. Hart], [T is that nobody paid].",
  // Documents.
  "[S The report] [C found] [T that 40 percent of wells were dry].",
  "[S Court filings] [C show] [T that the loan was never repaid].",
  "[S A poll published on Sunday] [C suggests] [T that voters are tired].",
  // Relative pronouns are sources themselves.
  "They met Ruiz, [S who] [C said] [T the plan would fail].",
  // Nobody by name.
  "It [C is believed] [T that the ship sank in minutes].",
];

for (const marked of ONE) {
  const text = `Headline stands here\n\n${unmarked(marked)}`;
  test(`finds ${JSON.stringify(marked)}`, () =>
    assert.deepEqual(markedByRules(text), [`Headline stands here\n\n${marked}`]));
}

/** British, Indian, African, Australian copy; courts, sport, business, science, obituaries. */
const STYLES: readonly (readonly [about: string, ...marked: string[]])[] = [
  [
    "British court report",
    "[S Prosecutor Helen Marsh] [C told] the jury [T that the defendant had lied “from beginning to end”]. He denies two counts of fraud.",
    "Prosecutor Helen Marsh told the jury that the defendant had lied “from beginning to end”. [S He] [C denies] [T two counts of fraud].",
  ],
  [
    "Indian politics",
    "[S The minister] [C said] [T the state had received Rs 40 crore]. “The opposition is spreading lies,” he alleged.",
    "The minister said the state had received Rs 40 crore. [T “The opposition is spreading lies,”] [S he] [C alleged].",
  ],
  [
    "African business",
    "[S Brightwell Kenya] [C reported] [T that profit rose 12% to KSh4.1bn]. Chief executive Wanjiru Obi attributed nothing to luck.",
  ],
  ["Australian sport", "[T “We were rubbish in the first half,”] [S coach Dan Petrie] [C conceded]. Vale lost 3-1."],
  [
    "science",
    "[T The ice is thinning faster than models predicted], [C according to] [S a study in the Lowmoor Journal of Physics].",
  ],
  ["obituary", "[S Her daughter Edith] [C confirmed] [T that the cause was pneumonia]. She never learned to drive."],
  [
    "transcript",
    "[S MARSH][C :] [T Did you read the memo?]\n\nRUIZ: I did not.",
    "MARSH: Did you read the memo?\n\n[S RUIZ][C :] [T I did not].",
  ],
];

for (const [about, ...marked] of STYLES) {
  const head = "Headline stands here\n\n";
  test(`finds its way in ${about}`, () =>
    assert.deepEqual(
      markedByRules(head + unmarked(marked[0]!)),
      marked.map((m) => head + m),
    ));
}

test("a headline's colon names who speaks, a rubric names nobody", () => {
  assert.deepEqual(markedByRules("Ruiz: Valley will not forget"), ["[S Ruiz][C :] [T Valley will not forget]"]);
  assert.deepEqual(markedByRules("Live updates: Valley will not forget"), []);
});

/** A view that one has or shares, a place to be in, a clause that says which, and what nobody thinks. */
const NO_CONCLUSIONS: readonly string[] = [
  "Rents will rise, as stated in May.",
  "Rents will rise, as agreed in the talks.",
  "The hotel has a view that nobody shares.",
  "He was in the position that nobody wanted.",
  "The hotel has taken the position that overlooks the town.",
  "The army reached the position that was held by rebels.",
  "The lord holds a position that dates from 1540.",
  "He took the position that became vacant in May.",
  "Marsh formed the opinion that still holds today.",
  "She took the position that Tom Brill had held for ten years.",
  "The judge reached the conclusion that the coroner had reached.",
  "The judge reached the same conclusion that Marsh feared.",
  "The judge reached the only conclusion that the law allowed.",
  "Nobody came to the conclusion that she was guilty.",
  "No juror came to the conclusion that she was guilty.",
  "None of them came to the conclusion that she was guilty.",
  "Few came to the conclusion that she was guilty.",
  "Neither judge came to the conclusion that she was guilty.",
  "The board has not reached the conclusion that the vote was rigged.",
  "If the court comes to the conclusion that the law is void, the tax will fall.",
  "Marsh, who came to the conclusion that the will was forged, told the court so.",
];

for (const text of NO_CONCLUSIONS)
  test(`no conclusion: ${text}`, () => assert.deepEqual(markedByRules(`Headline stands here\n\n${text}`), []));

/** Headlines whose subject goes on to say a thing, or to somebody. */
const GOES_ON: readonly string[] = [
  "Vale quits, denies wrongdoing",
  "Ruiz wins, claims victory",
  "Ruiz Wins, Claims Mandate",
  "Vale quits, says goodbye",
  "Vale quits, warns voters",
  "Vale quits, says owners",
  "Bank cuts jobs, reports profit",
  "Vale quits, says so on Monday",
];
for (const headline of GOES_ON)
  test(`nobody is credited at its end: ${headline}`, () => {
    const { paragraphs } = createAnalyzer(null)(headline, "plaintext");
    assert.deepEqual(
      findByRules(paragraphs).filter(({ confidence }) => confidence === SURE),
      [],
    );
  });

/** What only looks like a verb and its speaker put into what is said, or like somebody's words. */
const NO_ASIDES: readonly string[] = [
  "The deal, announced Tuesday, has been criticised.",
  "The deal, announced the same day, has been criticised.",
  "The vote, expected this week, has been delayed.",
  "The body, found by a walker, has not been named.",
  "The bill, agreed by both houses, becomes law in May.",
  "The ferry, reported missing on Monday, has been found.",
  "The man, denied bail, was taken away.",
  "The board, promised a rise, was pleased.",
  "As the board put it up for sale, the ferry sank.",
  "The ferry sank, as Vale put it in dry dock.",
  "To put it plainly, the ferry is a trap.",
  "In other words, the ferry sank.",
  "The actor told it in his own words, and wept.",
  "The poem is quoted in full.",
  "Neither man was quoted as saying anything of the kind.",
  "The bank's shares were cited as an example, as saying so would help.",
  "The show tells, in the words of survivors, the story of the flood.",
  "It was, as one might put it, a mess.",
  "The striker left, as Norwell put it beyond doubt.",
  "As the board put it to the vote, the crowd left.",
  "The wine, judged the best in Norland, sold out.",
  "The horse, declared a non-runner, was scratched.",
  "The treaty, agreed a decade ago, is dead.",
];
for (const text of NO_ASIDES)
  test(`no aside that says: ${text}`, () => {
    const { paragraphs } = createAnalyzer(null)(`Headline stands here\n\n${text}`, "plaintext");
    const sure = findByRules(paragraphs).filter(({ confidence }) => confidence >= SURE);
    assert.deepEqual(sure, []);
  });

const OPENERS = ["Conclusion", "Opinion", "View", "Belief", "Position", "According", "Said", "Told", "Per", "With"];

for (const opener of OPENERS) {
  for (const rest of ["", " that", " that the vote was rigged is growing.", " to", " by", ": “No.”", ", with"])
    test(`nothing stands before it: ${opener}${rest}`, () => {
      assert.doesNotThrow(() => markedByRules(`${opener}${rest}`));
      assert.doesNotThrow(() => markedByRules(`Headline stands here\n\n${opener}${rest}`));
    });
}

test("a transcript calls people by their surnames after the first time", () => {
  const text = "Jane Marsh: Did it rain?\n\nTom Ruiz: It did.\n\nMarsh: All day?\n\nRuiz: All night.";
  assert.equal(markedByRules(`Headline stands here\n\n${text}`).length, 4);
});

test("two of one surname have a turn each", () => {
  const text = "Ana Ruiz: Did it rain?\n\nTom Ruiz: It did.\n\nAna Ruiz: All day?\n\nTom Ruiz: All night.";
  assert.equal(markedByRules(`Headline stands here\n\n${text}`).length, 4);
});

test("a tally is no transcript", () => {
  const text = "Ana Ruiz: 1,204\n\nTom Marsh: 988\n\nRuiz: 12\n\nMarsh: 14";
  assert.deepEqual(markedByRules(`Headline stands here\n\n${text}`), []);
});

test("names that take turns before a colon are a transcript's", () => {
  const text = "Ruiz: It rained.\n\nMarsh: It did.\n\nRuiz: All day.\n\nMarsh: All night.";
  assert.equal(markedByRules(`Headline stands here\n\n${text}`).length, 4);
});

test("a line under a quotation names who said it", () => {
  const marked = "Headline stands here\n\n[T “It rained all day and all night.”] [C —] [S Ana Ruiz, 32, teacher]";
  assert.deepEqual(markedByRules(unmarked(marked)), [marked]);
});

test("quotations line under line have each the name that ends their line", () => {
  const text =
    "Headline stands here\n\n“It rained all day and all night.” ― Ana Ruiz\n“The boats never came back in.” ― Tom O'Hare, 41, a welder";
  assert.equal(markedByRules(text).length, 2);
  assert.match(markedByRules(text)[1]!, /\[C ―\] \[S Tom O'Hare, 41, a welder\]/);
});

test("a paragraph that is a name behind a dash says whose the quotation above is", () => {
  const text =
    "Headline stands here\n\n“It rained all day and all night.”\n\n— Ana Ruiz, teacher.\n\nThe road is shut.";
  const [marked] = markedByRules(text);
  assert.match(marked!, /\[T “It rained all day and all night\.”\]\n\n\[C —\] \[S Ana Ruiz, teacher\]/);
});

test("a dash behind a quotation is no credit where a clause follows", () => {
  const text = "Headline stands here\n\n“It rained all day and all night.” — Ruiz was not there when it did.";
  assert.ok(markedByRules(text).every((marked) => !marked.includes("[C —]")));
});

test("a transcript that is quoted as a whole has its labels behind the quotation marks", () => {
  const text =
    'Headline stands here\n\n"MARSH: Is it safe?\n\n"RUIZ: It is safe, and it was before.\n\n"MARSH: Thank you."';
  const marked = markedByRules(text);
  assert.equal(marked.length, 3);
  assert.match(marked[1]!, /\[S RUIZ\]\[C :\] \[T It is safe, and it was before\.\]/);
  assert.match(marked[2]!, /\[S MARSH\]\[C :\] \[T Thank you\.\]/);
});

/** Nobody says anything here. */
const NOTHING: readonly string[] = [
  // What stands at a paragraph's end, or alone in it.
  "In the minister’s view,",
  "In James Vale’s words,",
  "shows",
  "claims",
  "By all accounts, he was a kind man.",
  "Per capita income rose.",
  "Calves are branded with a hot iron.",
  "The farmer branded the calves in May.",
  "He put the kids to bed at 8.",
  "The show costs $40 per head.",
  "The firm added 200 jobs and reported a loss.",
  "The claims were settled and the state's notes expired.",
  "Ana Ruiz reported from Port Alder, while Tom Marsh and Edith Vale reported from Lowmoor.",
  "Reporting by Ana Ruiz in Port Alder; editing by Tom Marsh.",
  "A man called Vale runs the shop.",
  "The well-known, highly respected baker died on Friday.",
  "Vale said goodbye to his family and left.",
  "He belonged to a movement called the Vale Front.",
  "The film “Silent Water” won a prize.",
];

for (const text of NOTHING) {
  test(`finds nothing in ${JSON.stringify(text)}`, () =>
    assert.deepEqual(markedByRules(`Headline stands here\n\n${text}`), []));
}

test("a statement in quotation marks that nothing is said about has content only", () => {
  assert.deepEqual(markedByRules("Headline stands here\n\n“The road is closed for good.” It rained."), [
    "Headline stands here\n\n[T “The road is closed for good.”] It rained.",
  ]);
});

const LONG: readonly [name: string, text: string][] = [
  ["said and said", "and said that ".repeat(8_000)],
  ["hearers", "told the man the ".repeat(25_000)],
  ["quotations", "“a” he said ".repeat(10_000)],
  ["appositions", "Lee, 38, a man, said, ".repeat(10_000)],
  ["one phrase", `${"man ".repeat(100_000)}said`],
];

for (const [name, text] of LONG) {
  test(`a paragraph without end is read in time: ${name}`, () => {
    const begin = performance.now();
    markedByRules(`Headline stands here\n\n${text}`);
    assert.ok(performance.now() - begin < 6000);
  });
}
