/** Months and their newspaper abbreviations (AP and Guardian style), with their numbers. Own compilation. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb febr",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((forms, index) => forms.split(" ").map((form): [string, number] => [form, index + 1])),
);

/** Words after which a bare number between 1500 and 2099 is a year. */
export const BEFORE_A_YEAR: ReadonlySet<string> = new Set(
  "in since until till by from during before after of the early late mid between through to around circa year years fiscal fy spring summer autumn fall winter january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec post pre and or this that his her its their our season class mid- back".split(
    " ",
  ),
);
