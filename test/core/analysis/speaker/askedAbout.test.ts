import { tell } from "../../../support/lastSpeaker.ts";

tell("whoever is named in a question is not who answers it as “he”", [
  [
    "Gary Moss lost his bike. Inspector Tom Hale is looking for it.\n\nAsked if Gary would get it back, he replied: “Perhaps.”",
    "Tom Hale",
  ],
  [
    "Inspector Tom Hale said the bike was found. Gary Moss had left it there.\n\nAsked if Gary would get it back, he replied: “Perhaps.”",
    "Tom Hale",
  ],
  ["Mayor Tom Hale opened the bridge. When asked if Ivo Brand would resign, he said he did not know.", "Tom Hale"],
  ["Mayor Tom Hale came. But pressed on whether Ivo Brand had lied, he said he could not tell.", "Tom Hale"],
  ["Ivo Brand won the race. Asked by Tom Hale if he was tired, he said: “No.”", "Ivo Brand"],
  [
    "Ann Moss ran. Asked about her vote, should Ivo Brand meet Ada Bell, who has mocked women, Norlanders and welders, she said: “Never.”",
    "Ann Moss",
  ],
  // Nobody else is there.
  ["Asked whether Mr Brand had lied, he said: “You must ask him.”", undefined],
  // Asked about himself, and asked before.
  ["Ivo Brand won the race. Asked if he was tired, he said: “No.”", "Ivo Brand"],
  ["Asked about Brand, Tom Hale said it was late, and no worse, he said, than in May.", "Tom Hale"],
  ["Asked about Ivo Brand, Tom Hale said it was late. Asked if Brand would go, he replied: “No.”", "Tom Hale"],
]);
