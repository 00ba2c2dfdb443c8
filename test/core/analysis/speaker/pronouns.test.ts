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
    "Ruth Adler won the cup. She is 19.\n\n“She works hard,” said her coach, Kim Bell.\n\n“I just swam,” she said.",
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

tell("who has said nothing and was only named last may be told of", [
  ["Councillor Tom Ruiz said he had been pushed. Ivo Brand was arrested.\n\n“It hurt,” he said.", undefined],
  ["Councillor Tom Ruiz said he had been pushed. Ivo Brand was arrested. He said he was sorry.", "Ivo Brand"],
  // Who has been introduced as those are who are to speak.
  ["Mayor Tom Ruiz said the road was shut. Driver Ivo Brand was not happy.\n\n“It hurt,” he said.", "Ivo Brand"],
  ["Coach Tom Ruiz said the race was hard. Ivo Brand won it.\n\n“It was hard,” he said.", undefined],
  ["Councillor Tom Ruiz said he had been pushed by Ivo Brand.\n\n“It hurt,” he said.", "Tom Ruiz"],
  ["Ivo Brand was held on Friday. Councillor Tom Ruiz said he had been pushed.\n\n“It hurt,” he said.", "Tom Ruiz"],
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

tell("a tag that breaks into a clause of the writer’s own belongs to that sentence’s subject", [
  ["Robin Hale won the race. Kim Brand came second because, he said, his shoe broke.", "Kim Brand"],
  ["Robin Hale won the race. Kim Brand came second with a jump that was, he said, his best.", "Kim Brand"],
  ["Robin Hale won.\n\nKim Brand left at a time when, she said, nobody cared.", "Kim Brand"],
  ["Robin Hale sold the farm. Kim Brand left the town, which was, she said, too small for her.", "Kim Brand"],
  // What is said of somebody else.
  ["Robin Hale spoke on Monday. Kim Brand, he said, had lied.", "Robin Hale"],
  ["Robin Hale spoke on Monday. Kim Brand had, he said, lied.", "Robin Hale"],
  ["Robin Hale spoke on Monday. Kim Brand was sacked because, he said, he lied.", "Robin Hale"],
  ["Robin Hale spoke on Monday. He met Kim Brand because, he said, it was late.", "Robin Hale"],
  ["Robin Hale spoke on Monday. The road was shut because, he said, nobody paid for it.", "Robin Hale"],
]);

tell("a mother of two has her name behind it", [
  [
    "“We are tired,” said Ada Vale.\n\nMother of two Kim Bell said the road was shut.\n\n“Nobody came,” she said.",
    "Kim Bell",
  ],
  [
    "“We are tired,” said Ivo Vale.\n\nFather of 3 Robin Bell said the road was shut.\n\n“Nobody came,” he said.",
    "Robin Bell",
  ],
  ["Mother-of-two Kim Bell, 34, said it was late.", "Kim Bell"],
  ["Grandfather of seven Robin Bell said it was late.\n\n“It is cold,” he said.", "Robin Bell"],
  ["The mother of Kim Bell said the road was shut.", "mother of Kim Bell"],
  ["A mother of four said the road was shut.", "mother of four"],
]);

tell("whoever the paragraph before has brought in, and nobody else", [
  [
    "Robin Vale said it was late.\n\nAt the market, Kim Bell sold eggs. It was raining.\n\n“Nobody comes,” she said.",
    "Kim Bell",
  ],
  [
    "Kim Vale said it was late.\n\nRobin Bell mends nets on the quay. The wind was cold.\n\n“It never stops,” he said.",
    "Robin Bell",
  ],
  ["Robin Vale said it was late.\n\nThe bridge is old. It cost millions.\n\n“It is bad,” he said.", "Robin Vale"],
  [
    "Robin Vale said it was late.\n\nKim Bell met Ada Orme on the quay. It was raining.\n\n“It is bad,” she said.",
    undefined,
  ],
]);

/** Somebody of whom the text has told that she is a woman, and somebody of whom it has told that he is a man. */
const BOTH = "Mr. Ivo Vale built the pier. Mrs. Ada Orme drew it.\n\n";

tell("of whom somebody tells as “she” is not himself for that", [
  [`${BOTH}The banker, Robin Bell, says she frightened him. “She broke a cup,” he says.`, "Robin Bell"],
  [`${BOTH}A father, Robin Bell, shouted that she did not care. “The road is shut,” he said.`, "Robin Bell"],
  [`${BOTH}Robin Bell, a baker, said her plan was late. “It was never good,” he said.`, "Robin Bell"],
  ["Robin Bell said she would resign. “It was never good,” she said.", "Robin Bell"],
  [`${BOTH}Robin Bell, whose wife, Kim, left in May, said Vale was late. “It was never good,” he said.`, "Robin Bell"],
]);

tell("who has spoken of a man goes on where “he” speaks of one", [
  [
    "Senator Ivo Vale is 61. He runs again. Vale is calm, and Vale has friends.\n\nVale would have to change his ways, said Robin Bell, a pollster.\n\n“It is an open question whether he can win,” he said.",
    "Robin Bell",
  ],
  [
    "Senator Ivo Vale is 61. He runs again. Vale is calm, and Vale has friends.\n\nVale sang for the crowds, Robin Bell, a baker, said.\n\n“He was very loud,” he said.",
    "Robin Bell",
  ],
  // Where nobody is spoken of as "he", or the other has just said something, it is not so clear.
  [
    "Senator Ivo Vale is 61. He runs again. Vale is calm, and Vale has friends.\n\nVale would have to change his ways, said Robin Bell, a pollster.\n\n“I am very old,” he said.",
    "Ivo Vale",
  ],
]);

tell("two men are no “she”", [
  ["Ann Pell spoke to Mr. Tom Hale and Mr. Ivo Hale. Hale was pale. She said that it was late.", "Ann Pell"],
]);
