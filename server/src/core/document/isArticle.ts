/** Texts that come with a program or a folder of files, whatever their ending. */
const BESIDE_ARTICLES =
  /^(?:readme|changelog|licen[cs]e|copying|contributing|code_of_conduct|codeowners|authors|agents|claude|gemini|copilot-instructions|requirements[^.]*|constraints[^.]*|robots|humans|llms(?:-full)?|ads|app-ads|cmakelists|dockerfile|makefile|justfile|procfile|commit_editmsg|merge_msg|squash_msg|tag_editmsg|notes_editmsg|git-rebase-todo|addp-hunk-edit)(?:\.[^.]+)*$/i;

/** Words that an article may be named by too: only in capitals are they such texts. */
const IN_CAPITALS =
  /^(?:CHANGES|HISTORY|NEWS|RELEASE[-_]?NOTES|NOTICE|SECURITY|SUPPORT|GOVERNANCE|MAINTAINERS|SKILL|INSTALL|TODO)(?:\.[A-Za-z]+)*$/;

/** Endings of data, settings and logs, which editors open as plain text where they know no better. */
const NO_PROSE =
  /\.(?:csv|tsv|psv|tab|diff|patch|rej|log|lock|ini|cfg|conf|config|env|properties|toml|ya?ml|json[c5l]?|ndjson|xml|sql|srt|vtt|ics|vcf|bib|map|out|err|pid|sum|mod|work|gitignore|gitattributes|editorconfig|[a-z]*ignore)$/i;

/** What editors call texts that are not written for readers. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  "csv tsv diff patch log git-commit git-rebase gitcommit gitrebase gitconfig gitignore ignore scminput help man checkhealth qf search-result code-text-binary properties ini prompt instructions chatagent skill".split(
    " ",
  ),
);

/**
 * Schemes under which editors keep what merely passes by: the other side of a diff, output panes, boxes for commit messages, reviews' comments
 * and chats. Whatever else an editor or an extension of it may name (a remote machine, an archive) can hold articles.
 */
const PASSING_BY =
  /^(?:git(?:fs|lens(?:-[a-z]+)?|hub-commit|-graph)?|output|log|debug|comment|review|pr|githubpr|newissue|vscode-(?:scm|chat[a-z-]*|copilot[a-z-]*|interactive[a-z-]*|terminal|settings|userdata|local-history|timeline|debug|extension|resource|webview|custom-editor|search|internal|merge|output)|chat[a-z-]*|copilot[a-z-]*|search-editor|walkthrough|inmemory|private|data|https?)$/i;

/**
 * Whether a text is, by all that its address and its language tell, prose that somebody edits for readers. `address`: a path or a
 * URI. What lies in a folder `.git` or `node_modules` is nobody's article, nor is a file that is hidden.
 */
export function isArticle(address: string, languageId = ""): boolean {
  if (OTHER_LANGUAGES.has(languageId)) return false;
  // A single letter is a drive of Windows.
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(address)?.[1];
  if (scheme !== undefined && PASSING_BY.test(scheme)) return false;
  const path = (scheme === undefined ? address : address.replace(/[?#].*$/, "")).replaceAll("\\", "/");
  if (/\/(?:\.git|node_modules)\//.test(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !name.startsWith(".") && ![BESIDE_ARTICLES, IN_CAPITALS, NO_PROSE].some((kind) => kind.test(name));
}
