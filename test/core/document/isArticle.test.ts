import assert from "node:assert/strict";
import { test } from "node:test";
import { isArticle } from "../../../server/src/core/index.ts";

const ARTICLES: readonly (readonly [address: string, language?: string])[] = [
  ["/desk/story.txt"],
  ["C:\\desk\\story.md"],
  ["story"],
  ["untitled:Untitled-1", "plaintext"],
  ["file:///desk/readmes-of-the-past.md"],
  ["vscode-remote://ssh-remote%2Bdesk/home/a/story.md"],
  ["vscode-vfs://github/a/b.md"],
  ["vscode-notebook-cell:/desk/draft.ipynb#W0", "markdown"],
  ["memfs:/x%20y.txt"],
  // Words that a story may be about.
  ["/desk/history.txt"],
  ["/desk/security.md"],
  ["/desk/news.txt"],
  ["/desk/support.md"],
  ["/digit/a.txt"],
];

const OTHERS: typeof ARTICLES = [
  ["/desk/README.md"],
  ["/desk/readme.de.md"],
  ["file:///desk/CHANGELOG.md"],
  ["/desk/LICENSE"],
  ["/desk/HISTORY.md"],
  ["/desk/SECURITY.md"],
  ["/desk/requirements.txt"],
  ["/desk/requirements-dev.txt"],
  ["/desk/CMakeLists.txt"],
  ["/desk/robots.txt"],
  ["C:\\desk\\README.md"],
  ["/desk/votes.csv", "plaintext"],
  ["/desk/change.diff"],
  ["/desk/server.log"],
  ["/desk/.notes.txt"],
  ["/desk/.git/COMMIT_EDITMSG"],
  ["/desk/node_modules/a/notes.md"],
  ["git:/desk/story.md?%7B%22ref%22%3A%22%22%7D"],
  ["output:tasks"],
  ["vscode-scm:git/scm0/input", "scminput"],
  ["comment://0/1.md"],
  ["vscode-chat-input:input-0"],
  ["chat-editing-text-model:/a.md"],
  ["/desk/message", "gitcommit"],
  ["/desk/votes", "csv"],
];

for (const [address, language] of ARTICLES) {
  test(`an article: ${address}`, () => assert.equal(isArticle(address, language), true));
}
for (const [address, language] of OTHERS) {
  test(`no article: ${address}`, () => assert.equal(isArticle(address, language), false));
}
