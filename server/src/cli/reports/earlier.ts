/** The last line of `stylish`, `github` and `markdown`. */
const SUMMARY = /(?:^|\n)\d[\d,]* files?, \d[\d,]* words?, [^\n]*, \d[\d,]* files? skipped\s*$/;

/** What only a report begins with, whose last line says nothing. */
const BEGINNINGS: readonly RegExp[] = [
  // json
  /^\{\s*"schemaVersion": \d+,\s*"tool": \{\s*"name": "onrecord"/,
  // jsonl
  /^\{"path":"[^\n]*"fingerprint":"[0-9a-f]{16}/,
  // rdjsonl
  /^\{"message":[^\n]*"source":\{"name":"onrecord"\}/,
  // sarif
  /^\{\s*"\$schema": "[^"]*sarif[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "OnRecord"/,
  // gitlab, with issues and without
  /^\[\s*\{\s*"description": "(?:[^"\\]|\\.)*",\s*"check_name": "[\w-]+",\s*"fingerprint": "[0-9a-f]{64}"/,
  /^\[\]\s*$/,
  // checkstyle, junit
  /^<\?xml [^>]*>\s*<checkstyle /,
  /^<\?xml [^>]*>\s*<testsuites name="onrecord"/,
  // compact
  /^[^\n]*:\d+:\d+: (?:error|warning|information|hint) [a-z]+(?:-[a-z]+)*(?::|\n|$)/,
];

/** Whether a text is a report of an earlier run, in whatever form, which a new one may replace. An empty one holds nothing to lose. */
export function isEarlierReport(text: string): boolean {
  return text.trim() === "" || SUMMARY.test(text) || BEGINNINGS.some((beginning) => beginning.test(text));
}
