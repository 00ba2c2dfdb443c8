// Times the stages of analysis beside winkNLP alone, in one run: npm run bench -- [--text=FILE] [--rounds=40]
import "../../server/src/node/regexps.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createAttributionFinder } from "../../server/src/core/analysis/attribution/findAttributions.ts";
import { judgeClaims } from "../../server/src/core/analysis/claim/judgeClaims.ts";
import { NO_DESK } from "../../server/src/core/analysis/desk/desk.ts";
import { findQuantities } from "../../server/src/core/analysis/quantity/findQuantities.ts";
import { createParagraphReader } from "../../server/src/core/analysis/readParagraphs.ts";
import { createSpeakerResolver } from "../../server/src/core/analysis/speaker/resolveSpeakers.ts";
import { readDocument } from "../../server/src/core/document/read.ts";
import { createAnalyzer } from "../../server/src/core/index.ts";
import { findQuotations } from "../../server/src/core/text/quotations.ts";
import { tokenize } from "../../server/src/core/text/tokens.ts";
import { coldRuns } from "./cold.ts";
import { firstArticles } from "./first.ts";
import { createWinkReader } from "./wink.ts";

const { values } = parseArgs({
  options: {
    text: { type: "string", default: "../shared/articles/defectors.txt" },
    rounds: { type: "string", default: "40" },
  },
});
/** So many rounds go by before times are taken: a language server runs for hours, and the engine's compilers are done by then. */
const WARM_UP = 40;
/** Fresh processes that are timed. */
const PROCESSES = 15;

const MODEL = "models/attribution.model";

const text = readText(values.text);
const rounds = Number(values.rounds);
const words = text.split(/\s+/).length;

const model = existsSync(MODEL) ? new Uint8Array(readFileSync(MODEL)) : null;
const readWink = createWinkReader();
await report();

async function report(): Promise<void> {
  const blocks = readDocument(text, "plaintext").blocks;
  const tokenized = blocks.map((b) => ({ prose: b.prose, ...tokenize(b.prose) }));
  const paragraphs = createParagraphReader()(blocks);
  const finder = createAttributionFinder(model);
  const analyzer = createAnalyzer(model);
  const whole = analyzer(text, "plaintext");
  let edit = 0;
  const stages = medians({
    "winkNLP alone: tokens and tags": () => readWink(text),
    "reading the document": () => readDocument(text, "plaintext"),
    "tokens, tags, sentences": () => blocks.map((b) => tokenize(b.prose)),
    quotations: () => tokenized.map(({ prose, tokens }) => findQuotations(prose, tokens, "")),
    quantities: () => tokenized.map(({ prose, tokens, sentences }) => findQuantities(prose, tokens, sentences)),
    attributions: () => finder(createFresh(paragraphs)),
    claims: () => judgeClaims(whole.notes, whole.paragraphs, whole.attributions, whole.speakers),
    speakers: () => createSpeakerResolver()(createFresh(paragraphs), whole.attributions, NO_DESK),
    "everything, nothing remembered": () => createAnalyzerOnce(analyzer),
    "everything, one key struck": () => analyzer(struck(edit++), "plaintext"),
  });
  const wink = stages.get("winkNLP alone: tokens and tags")!;
  console.log(`${text.length} characters, ${words} words, median of ${rounds} after ${WARM_UP} to warm up\n`);
  for (const [name, ms] of stages) {
    console.log(
      `${name.padEnd(34)} ${ms.toFixed(2).padStart(8)} ms ${((1000 * ms) / words).toFixed(2).padStart(7)} µs a word ${(ms / wink).toFixed(2).padStart(6)} × winkNLP`,
    );
  }
  const engine = ["tokens, tags, sentences", "quotations", "attributions"].reduce(
    (sum, name) => sum + stages.get(name)!,
    0,
  );
  console.log(
    `\nengine (tokens, quotations, attributions): ${engine.toFixed(2)} ms, ${(engine / wink).toFixed(2)} × winkNLP`,
  );
  const numbers = stages.get("quantities")! + stages.get("claims")!;
  const all = stages.get("everything, nothing remembered")!;
  console.log(
    `numbers (quantities, claims): ${numbers.toFixed(2)} ms, ${((100 * numbers) / all).toFixed(1)}% of everything (at most 25% allowed)`,
  );
  console.log(await firstArticles(MODEL, text, PROCESSES, { onrecord: all, wink }));
  console.log(coldRuns(existsSync(values.text) ? values.text : "examples/harbour.txt", PROCESSES));
}

/** The paragraphs with facts that nobody has seen, so that nothing is remembered. */
function createFresh(paragraphs: ReturnType<ReturnType<typeof createParagraphReader>>): typeof paragraphs {
  return paragraphs.map((p) => ({ ...p, facts: { ...p.facts } }));
}

/** Analyses an empty text and then the article: what was remembered of the article is gone, the loaded model is not. */
function createAnalyzerOnce(analyzer: ReturnType<typeof createAnalyzer>): void {
  analyzer("", "plaintext");
  analyzer(text, "plaintext");
}

/** The article with one letter more, in the middle, a different one each time. */
function struck(edit: number): string {
  const at = text.indexOf(" ", text.length >> 1);
  return `${text.slice(0, at)}${String.fromCharCode(97 + (edit % 26))}${text.slice(at)}`;
}

function medians(stages: Record<string, () => unknown>): Map<string, number> {
  const times = new Map(Object.keys(stages).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const [name, stage] of Object.entries(stages)) {
      const start = performance.now();
      stage();
      if (round >= WARM_UP) times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1]!]));
}

function readText(path: string): string {
  if (existsSync(path)) return readFileSync(path, "utf8");
  return readdirSync("examples")
    .filter((name) => name.endsWith(".txt") || name.endsWith(".md"))
    .map((name) => readFileSync(`examples/${name}`, "utf8"))
    .join("\n\n");
}
