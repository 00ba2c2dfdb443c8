import { tell } from "../../../support/lastSpeaker.ts";

/** An obituary of somebody of whom it tells much. */
const OBITUARY =
  "Ruth Adler, a painter, died on Sunday. Adler was born in Norwell. Adler wed in 1961. Adler taught at the college.\n\n";

tell("who has spoken of somebody as “she” may be the next “she”, or that other", [
  [
    "Mayor Ruth Adler said that she would go.\n\n“She was pushed,” said Councillor Kim Bell.\n\n“I have had enough,” she said.",
    undefined,
  ],
  [
    "Pilot Ruth Adler won the cup. She is 19.\n\n“She works hard,” said her coach, Kim Bell.\n\n“I just swam,” she said.",
    undefined,
  ],
  [
    "Keeper Robin Adler saved two on Monday. He is 19.\n\n“He works hard,” said coach Kim Bell.\n\n“I just dived,” he said.",
    undefined,
  ],
  [
    "Ruth Adler resigned on Friday.\n\n“She was pushed,” said Kim Bell, who sits on the council.\n\n“I saw it coming,” she said.",
    undefined,
  ],
  // Who tells of her goes on telling, speaks in one paragraph, or adds to what was said.
  ["Ruth Adler left.\n\n“She was pushed,” said Kim Bell, a clerk.\n\n“They hated her,” she said.", "Kim Bell"],
  ["Ruth Adler left.\n\n“She was pushed,” said Kim Bell, a clerk. “It was planned,” she said.", "Kim Bell"],
  ["Ruth Adler left.\n\n“She was pushed,” said Kim Bell, a clerk.\n\n“I saw it,” she added.", "Kim Bell"],
  ["Ruth Adler left.\n\n“She was pushed,” said Kim Bell, a clerk.\n\n“I saw it,” he said.", "Kim Bell"],
  // The text has told that Bell is a woman.
  ["Ruth Adler left.\n\n“She was pushed,” said Ms. Kim Bell.\n\n“I saw it,” she said.", "Kim Bell"],
]);

tell("what is told of long ago in an obituary is said by the dead", [
  [
    `${OBITUARY}“She hated fuss,” said Kim Bell, who sold her work.\n\n“I cannot sing,” she said in 1974.`,
    "Ruth Adler",
  ],
  [`${OBITUARY}Her agent, Kim Bell, confirmed the death.\n\nShe often said that she could not sing.`, "Ruth Adler"],
  [
    `${OBITUARY}“She hated fuss,” said Kim Bell, her editor.\n\nIn a 2003 memoir, she wrote that she sang.`,
    "Ruth Adler",
  ],
  [
    "Ruth Adler, a painter, died on Sunday. She was 91.\n\n“She hated fuss,” said Kim Bell, a dealer.\n\n“I cannot sing,” she said in 1974.",
    "Ruth Adler",
  ],
  [`${OBITUARY}“She hated fuss,” said Kim Bell, who sold her work. “It was hard,” she said.`, "Kim Bell"],
]);

tell("“her coach” is not who “she” is", [
  ["Robin Bell, her coach, said that she was ill.\n\n“It is only a cold,” he said.", "Robin Bell"],
  ["Kim Bell, his lawyer, said that he was ill.\n\n“The case is weak,” she said.", "Kim Bell"],
  [
    "Robin Bell, her lawyer, says that she fell.\n\nTom Pell lives in Norwell.\n\nBell told reporters that the case was weak. His client, he said, had cared for her mother.",
    "Robin Bell",
  ],
  [
    "“She is ill,” said Robin Bell, her doctor. She would rest for a week.\n\n“It is only a cold,” he said.",
    "Robin Bell",
  ],
  ["Kim Bell, a nurse, said that she was ill.\n\n“It is only a cold,” she said.", "Kim Bell"],
]);
