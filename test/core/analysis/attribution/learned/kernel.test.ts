import assert from "node:assert/strict";
import { test } from "node:test";
import { readContext } from "../../../../../server/src/core/analysis/attribution/learned/context.ts";
import { createFormReader } from "../../../../../server/src/core/analysis/attribution/learned/forms.ts";
import { createKernel } from "../../../../../server/src/core/analysis/attribution/learned/kernel.ts";
import {
  createLabeller,
  createPlainLabeller,
  type Labels,
} from "../../../../../server/src/core/analysis/attribution/learned/labeller.ts";
import { readModel } from "../../../../../server/src/core/analysis/attribution/learned/model.ts";
import { createParagraphReader } from "../../../../../server/src/core/analysis/readParagraphs.ts";
import { readDocument } from "../../../../../server/src/core/document/read.ts";
import { shippedModel } from "../../../../support/model.ts";

const { network, lattice, lexicon } = readModel(shippedModel());
const readForm = createFormReader(lexicon);
const contextsOf = (text: string) =>
  createParagraphReader()(readDocument(text, "plaintext").blocks).map(({ facts }) =>
    readContext(facts, readForm, 0, 1),
  );

const TEXTS: readonly [what: string, text: string][] = [
  ["nothing", ""],
  ["one word", "Yes"],
  [
    "a statement",
    "“The pier will open in May,” said Ana Ruiz, who runs the harbour. She added that ferries would follow.",
  ],
  [
    "several",
    `The council, according to Idris Vale, “has no plan”.\n\nVale, 61, told reporters he would not stand again.`,
  ],
  [
    "a paragraph of one long sentence",
    "Mara Lee said the mill had closed, and that she was told so in March, ".repeat(9),
  ],
  [
    "so many different words that some take the place of others",
    Array.from({ length: 1500 }, (_, i) =>
      [i % 26, (i / 26) % 26, i / 676].map((k) => "abcdefghijklmnopqrstuvwxyz"[Math.floor(k)]).join(""),
    ).join(" "),
  ],
  ["marks and nothing else", "” , “ — ! ? … ‘ ’ \u200b ( ) : ;"],
  ["no English", "Der Rat, sagte sie, habe den Plan abgelehnt. Le maire a dit que non."],
];

test("the kernel runs where the tests do", () => {
  assert.ok(createKernel(network, lattice));
});

for (const [what, text] of TEXTS) {
  test(`WebAssembly finds to the last bit what JavaScript finds: ${what}`, () => {
    const kernel = createKernel(network, lattice)!;
    const plain = createPlainLabeller(network, lattice);
    for (const context of contextsOf(text)) assertSame(kernel.label(context), plain(context));
  });
}

/** Says where they differ first: thousands of numbers side by side take minutes to print. */
function assertSame(labels: Labels, expected: Labels): void {
  for (const what of ["probability", "best"] as const) {
    const at = expected[what].findIndex((value, i) => labels[what][i] !== value);
    assert.equal(at, -1, `${what} of label ${at}: ${labels[what][at]} for ${expected[what][at]}`);
    assert.equal(labels[what].length, expected[what].length);
  }
}

test("a paragraph is labelled as if none had been before it", () => {
  const contexts = contextsOf(TEXTS.map(([, text]) => text).join("\n\n"));
  const used = createKernel(network, lattice)!;
  for (const context of [...contexts, ...contexts.toReversed()]) {
    assert.deepEqual(used.label(context), createKernel(network, lattice)!.label(context));
  }
});

for (const length of [0, 1, 2047, 2048, 2049]) {
  test(`so many tokens are labelled alike: ${length}`, () => {
    const [whole] = contextsOf("Lee said the road was shut. ".repeat(400));
    const context = { ...whole!, length };
    const kernel = createKernel(network, lattice)!;
    assert.equal(length <= kernel.most, length < 2049);
    // What was read before leaves nothing behind.
    kernel.label({ ...whole!, length: kernel.most });
    assertSame(createLabeller(network, lattice)(context), createPlainLabeller(network, lattice)(context));
    if (length <= kernel.most) assertSame(kernel.label(context), createPlainLabeller(network, lattice)(context));
  });
}

test("a paragraph that is too long for the kernel is labelled all the same", () => {
  const [context] = contextsOf("Lee said the road was shut. ".repeat(400));
  assert.ok(context!.length > createKernel(network, lattice)!.most);
  assert.deepEqual(createLabeller(network, lattice)(context!), createPlainLabeller(network, lattice)(context!));
});

test("without WebAssembly there is no kernel, and the labels are the same", () => {
  const [context] = contextsOf(TEXTS[2]![1]);
  const expected = createLabeller(network, lattice)(context!);
  const host = globalThis as { WebAssembly?: unknown };
  const kept = host.WebAssembly;
  delete host.WebAssembly;
  try {
    assert.equal(createKernel(network, lattice), null);
    assert.deepEqual(createLabeller(network, lattice)(context!), expected);
  } finally {
    host.WebAssembly = kept;
  }
});
