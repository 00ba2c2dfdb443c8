import { RULES } from "../rules/index.ts";
import type { Reviewed } from "../rules/review.ts";
import type { Span } from "../text/span.ts";
import { addNote } from "./addNote.ts";
import { canSilenceInText, silenceHere, silenceInFile } from "./addSilence.ts";
import type { NoteStyle } from "./noteStyle.ts";
import type { Reading } from "./reading.ts";
import type { FillEdit } from "./textEdit.ts";

/** A change that an editor offers on a finding. */
export interface QuickFix {
  readonly title: string;
  readonly finding: Reviewed;
  /** What a writer most likely wants: cannot change meaning. */
  readonly preferred: boolean;
  /** Empty where the silence is to be kept beside the article. */
  readonly edits: readonly FillEdit[];
}

const NOTED = new Set(RULES.filter(({ noteSettles }) => noteSettles).map(({ id }) => id));

/** What an editor offers for a stretch of text: of every finding there, its rule's own fixes, a source note, a silence. */
export function quickFixes(
  reading: Reading,
  findings: readonly Reviewed[],
  { start, end }: Span,
  noteStyle: NoteStyle,
): readonly QuickFix[] {
  return findings
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap((finding) => [
      ...(finding.fixes ?? []).map(({ title, edits, safe }) => ({ title, finding, preferred: safe, edits })),
      ...(NOTED.has(finding.rule)
        ? [{ title: "Add a source note", finding, preferred: false, edits: addNote(reading, finding.span, noteStyle) }]
        : []),
      ...silences(reading, finding),
    ]);
}

function silences(reading: Reading, finding: Reviewed): readonly QuickFix[] {
  const { rule } = finding;
  const fix = (title: string, edit: FillEdit | undefined): readonly QuickFix[] =>
    edit ? [{ title, finding, preferred: false, edits: [edit] }] : [];
  if (!canSilenceInText(reading.article)) {
    return [{ title: `Silence ${rule} for this sentence…`, finding, preferred: false, edits: [] }];
  }
  return [
    ...fix(`Silence ${rule} here`, silenceHere(reading, finding)),
    ...fix(`Silence ${rule} in this file`, silenceInFile(reading, finding)),
  ];
}
