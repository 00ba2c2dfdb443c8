import type { Measured } from "./figures.ts";

const HEADINGS: Record<string, string> = {
  PolNeAR: "PolNeAR: political news, the development part (84 articles)",
  RiQuA: "RiQuA: nineteenth-century fiction, the validation part",
  NewsQuant: "NewsQuant: quantities in news sentences",
  "R-Quant age": "R-Quant: ages",
  "R-Quant currency": "R-Quant: money",
  "R-Quant dimension": "R-Quant: dimensions",
  "R-Quant temperature": "R-Quant: temperatures",
  GUM: "GUM: whom a speaker mention stands for",
};

/** What a reader should know of a part before he trusts its figures. */
const CAVEATS: Record<string, string> = {
  RiQuA: "The rules for stories were written with this part in view; other novels will be read less well.",
  GUM: "The resolution of speakers was mended with this part in view.",
};

/** The page docs/accuracy.md. */
export function accuracyPage(figures: readonly Measured[]): string {
  const sections = [...new Set(figures.map((f) => f.section))];
  const parts = sections.map((section) => {
    const rows = figures
      .filter((f) => f.section === section)
      .map(({ name, value, anchor }) => `| ${name} | ${value.toFixed(1)} | ${anchor ?? ""} |`);
    const caveat = CAVEATS[section] ? [CAVEATS[section], ""] : [];
    return [
      `## ${HEADINGS[section] ?? section}`,
      "",
      ...caveat,
      "| | measured | beside |",
      "|---|--:|---|",
      ...rows,
      "",
    ].join("\n");
  });
  return `# Accuracy

Written by \`npm run eval -- --update\`; per cent. Measured on the development parts of the corpora: nothing was trained on
them, but design choices were checked against them. "Annotators" is one annotator scored against another. The published
figures are of other systems on the test parts, which are other texts. \`npm run eval -- --floors\` fails where a figure falls
two points below this page.

${parts.join("\n")}`;
}
