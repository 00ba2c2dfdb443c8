/** A figure that the evaluation prints, where to find it in the scorers' output, and what it stands beside. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  /** The heading ("## …") that the line stands under, and the first line of the part of it, where there are several. */
  readonly section: string;
  readonly after?: string;
  /** The figure is the pattern's first group. */
  readonly pattern: RegExp;
  /** Annotator against annotator, or the best published. */
  readonly anchor?: string;
}

const f1 = (label: string): RegExp => new RegExp(`^\\s*${label}\\s.*F1\\s+(\\d+\\.\\d)`, "m");
const exact = (role: string): RegExp => new RegExp(`^${role}\\s*\\|(?:\\s+\\S+){2}\\s+(\\d+\\.\\d)`, "m");
const PUBLISHED = "# in the metric of the published table";

/** Anchors: corpora/README.md (human ceiling, all 24 articles) and corpora/anchors.md (annotators; BERT w. Cofe). */
const FIGURES: readonly Figure[] = [
  {
    id: "attribution",
    name: "attribution F1",
    section: "PolNeAR",
    pattern: f1("ATTRIBUTION F1 \\(content \\+ source\\)"),
    anchor: "75.6 annotators",
  },
  {
    id: "direct",
    name: "direct quotation",
    section: "PolNeAR",
    pattern: f1("direct quotation"),
    anchor: "96.3 annotators",
  },
  {
    id: "indirect",
    name: "indirect quotation",
    section: "PolNeAR",
    pattern: f1("indirect quotation"),
    anchor: "67.2 annotators",
  },
  {
    id: "mixed",
    name: "mixed quotation",
    section: "PolNeAR",
    pattern: f1("mixed quotation"),
    anchor: "88.9 annotators",
  },
  {
    id: "reporting",
    name: "reporting cue",
    section: "PolNeAR",
    pattern: f1("reporting cue"),
    anchor: "89.4 annotators",
  },
  { id: "other", name: "other cue", section: "PolNeAR", pattern: f1("other cue"), anchor: "59.3 annotators" },
  {
    id: "content-half",
    name: "content, half of it",
    section: "PolNeAR",
    pattern: f1("attributions, content IoU >= 0.5"),
    anchor: "79.7 annotators",
  },
  {
    id: "content-exact",
    name: "content, exact",
    section: "PolNeAR",
    pattern: f1("attributions, content exact"),
    anchor: "69.4 annotators",
  },
  {
    id: "bio-source",
    name: "source, exact (published metric)",
    section: "PolNeAR",
    after: PUBLISHED,
    pattern: exact("source"),
    anchor: "79.1 annotators, 83.2 best published",
  },
  {
    id: "bio-cue",
    name: "cue, exact (published metric)",
    section: "PolNeAR",
    after: PUBLISHED,
    pattern: exact("cue"),
    anchor: "71.9 annotators, 75.3 best published",
  },
  {
    id: "bio-content",
    name: "content, exact (published metric)",
    section: "PolNeAR",
    after: PUBLISHED,
    pattern: exact("content"),
    anchor: "69.5 annotators, 72.9 best published",
  },
  {
    id: "riqua-source",
    name: "source and addressee, exact",
    section: "RiQuA",
    pattern: exact("source"),
    anchor: "81.8 best published (other novel)",
  },
  {
    id: "riqua-cue",
    name: "cue, exact",
    section: "RiQuA",
    pattern: exact("cue"),
    anchor: "89.2 best published (other novel)",
  },
  {
    id: "riqua-content",
    name: "content, exact",
    section: "RiQuA",
    pattern: exact("content"),
    anchor: "95.0 best published (other novel)",
  },
  {
    id: "statements-found",
    name: "statements of named speakers found",
    section: "PolNeAR",
    pattern: /statements of named speakers: .*found (\d+\.\d)%/,
  },
  {
    id: "statements-speaker",
    name: "right speaker, of those given one",
    section: "PolNeAR",
    pattern: /statements of named speakers: .*, (\d+\.\d)% of those/,
  },
  { id: "claims", name: "numeric claims F1", section: "PolNeAR", pattern: /numeric claims:.*F1 (\d+\.\d)%/ },
  { id: "unsourced", name: "unsourced claims F1", section: "PolNeAR", pattern: /unsourced:.*F1 (\d+\.\d)%/ },
  { id: "newsquant-value", name: "quantities: value", section: "NewsQuant", after: "one to one", pattern: f1("value") },
  {
    id: "newsquant-all",
    name: "quantities: value, unit and change",
    section: "NewsQuant",
    after: "one to one",
    pattern: f1("value\\+unit\\+change"),
  },
  {
    id: "rquant-age",
    name: "ages: value and unit",
    section: "R-Quant age",
    after: "one to one",
    pattern: f1("value\\+unit"),
  },
  {
    id: "rquant-currency",
    name: "money: value and unit",
    section: "R-Quant currency",
    after: "one to one",
    pattern: f1("value\\+unit"),
  },
  {
    id: "rquant-dimension",
    name: "dimensions: value and unit",
    section: "R-Quant dimension",
    after: "one to one",
    pattern: f1("value\\+unit"),
  },
  {
    id: "rquant-temperature",
    name: "temperatures: value and unit",
    section: "R-Quant temperature",
    after: "one to one",
    pattern: f1("value\\+unit"),
  },
  {
    id: "gum-right",
    name: "speaker mentions resolved rightly",
    section: "GUM",
    pattern: /^ALL\s+\d+\s+\S+\s+\S+\s+(\d+\.\d)/m,
  },
  {
    id: "gum-found",
    name: "speaker mentions resolved, of all",
    section: "GUM",
    pattern: /^ALL\s+\d+\s+\S+\s+(\d+\.\d)/m,
  },
];

export interface Measured extends Figure {
  readonly value: number;
}

/** Reads the figures out of what measure.mjs prints; those that it did not measure are left out. */
export function readFigures(output: string): Measured[] {
  const sections = output.split(/^## /m).slice(1);
  return FIGURES.flatMap((figure) => {
    const section = sections.find((s) => s.startsWith(figure.section));
    const part = section?.slice(figure.after ? Math.max(0, section.indexOf(figure.after)) : 0);
    const value = part?.match(figure.pattern)?.[1];
    return value === undefined ? [] : [{ ...figure, value: Number(value) }];
  });
}
