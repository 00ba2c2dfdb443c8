// How many faults the rules find that are put in on purpose: node scripts/precision/seeded.ts [--part=train] [--count=100] [--seed=1]
// Takes published articles, puts one fault into each as cutting and typing do, and looks whether the rule for it speaks, and what else
// is said that was not said of the sound article. --show=RULE prints what was missed; the text stays on the machine.
import { check, createAnalyzer, type Diagnostic } from "../../server/src/core/index.ts";
import { readAttributionModel } from "../../server/src/node/attributionModel.ts";
import { readArticles } from "./corpus.ts";
import { cutClause, cutIntroduction, cutSpeaker } from "./faults/cuts.ts";
import { type Annotated, changed, type Fault, type FaultKind, moved } from "./faults/fault.ts";
import { lostMagnitude, lostName, otherAddend, otherPercentage } from "./faults/figures.ts";
import { lostFootnote, lostMark, swappedLetters, toCome } from "./faults/slips.ts";
import { shuffle } from "./shuffle.ts";

const KINDS: readonly FaultKind[] = [
  cutIntroduction,
  cutSpeaker,
  cutClause,
  lostMark,
  toCome,
  swappedLetters,
  otherAddend,
  lostMagnitude,
  otherPercentage,
  lostName,
  lostFootnote,
];

const option = (name: string, otherwise: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const articles = readArticles(option("part", "train"));
if (!articles) {
  console.log("PolNeAR is not on this machine (see scripts/precision/README.md): nothing measured.");
  process.exit(0);
}
const analyze = createAnalyzer(readAttributionModel());
const show = option("show", "");
const seed = Number(option("seed", "1"));

/** What a rule says that an editor would see in the list. */
const listed = (text: string, languageId: string): readonly Diagnostic[] =>
  check(analyze(text, languageId)).filter(({ severity }) => severity !== "hint");

/** The article with the fault against the article without: did the rule for it speak, and what else is new? */
function outcome({ text }: Annotated, fault: Fault, { rule, languageId = "plaintext" }: FaultKind) {
  const changes = [...(fault.set ?? []), fault.change];
  const before = listed(changed(text, [...(fault.set ?? []), ...(fault.sound ?? [])]), languageId).map(
    (one) => `${one.rule} ${moved(one.span.start, [fault.change])}`,
  );
  const faulty = changed(text, changes);
  const at = { start: moved(fault.at.start, changes), end: moved(fault.at.end, changes) };
  const fresh = listed(faulty, languageId).filter((one) => !before.includes(`${one.rule} ${one.span.start}`));
  const isIt = (one: Diagnostic) => one.rule === rule && one.span.start < at.end && at.start < one.span.end;
  return { found: fresh.some(isIt), others: fresh.filter((one) => !isIt(one)), faulty, at };
}

let othersInAll = 0;
console.log("fault · rule · found · of those that leave no other clue beside them · new findings elsewhere");
for (const kind of KINDS) {
  const places = shuffle(
    articles.flatMap((article) =>
      shuffle([...kind.places(article)], seed)
        .slice(0, 1)
        .map((fault) => ({ article, fault })),
    ),
    seed,
  ).slice(0, Number(option("count", "100")));
  const results = places.map(({ article, fault }) => ({ article, fault, ...outcome(article, fault, kind) }));
  const share = (of: typeof results) => `${of.filter(({ found }) => found).length} of ${of.length}`;
  const bare = results.filter(({ fault }) => fault.bare);
  const others = results.flatMap((result) => result.others.map(({ rule }) => rule));
  othersInAll += others.length;
  const counts = [...new Set(others)].map((rule) => `${rule} ${others.filter((other) => other === rule).length}`);
  console.log(
    `${kind.name} · ${kind.rule} · ${share(results)} · ${bare.length > 0 ? share(bare) : "–"} · ${counts.join(", ") || "none"}`,
  );
  if (show !== kind.rule) continue;
  for (const { article, found, faulty, at, fault } of results.filter(
    (result) => !result.found || option("all", "") !== "",
  )) {
    console.log(`\n--- ${article.id} ${at.start} ${found ? "found" : "missed"}${fault.bare ? " bare" : ""}`);
    const shown = `${faulty.slice(Math.max(0, at.start - 500), at.start)}[[${faulty.slice(at.start, at.end)}]]`;
    console.log(`${shown}${faulty.slice(at.end, at.end + 300)}`.replaceAll("\n", "¶"));
  }
}
console.log(`new findings elsewhere: ${othersInAll}`);
