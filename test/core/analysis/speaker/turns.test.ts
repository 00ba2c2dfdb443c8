import { tell } from "../../../support/lastSpeaker.ts";

tell("whoever asks does not answer", [
  ["Mayor Kim Orme resigned Monday. A reporter asked if she would stand again. “No,” she said.", "Kim Orme"],
  ["Mayor Kim Orme resigned Monday. A reporter asked her if she would stand again. “No,” she said.", "Kim Orme"],
  [
    "Mayor Kim Orme resigned Monday. One reporter asked whether she would stand. She laughed. “I am not,” she said.",
    "Kim Orme",
  ],
  ["Mayor Kim Orme resigned Monday. When a reporter asked whether she would stand, she said no.", "Kim Orme"],
  ["Mayor Kim Orme resigned Monday. “Will you stand?” a reporter asked. “No,” she said.", "Kim Orme"],
  [
    "Robin Vale pleaded guilty on Monday. Judge Kim Odell asked him whether he understood. “I do,” he said.",
    "Robin Vale",
  ],
  ["Robin Vale pleaded guilty on Monday. The judge asked if he had been paid. “No,” he said.", "Robin Vale"],
  ["Robin Vale is on trial. “Is the knife yours?” the prosecutor asked. “No,” he said.", "Robin Vale"],
  ["Robin Vale took the stand. Under questioning from Kim Bell, he acknowledged that he had slipped.", "Robin Vale"],
  // Nobody else is there to answer.
  ["Robin Vale asked whether the toll would rise. “No,” he said.", undefined],
  // Questions that nobody is asked.
  ["“Do you know what that does?” Robin Vale asked. “It kills you,” he said.", "Robin Vale"],
  ["Robin Vale closed the yard. “Why do they do it?” an aide asked. “It makes no sense,” he said.", "aide"],
]);

tell("whoever is told, begged or called something answers", [
  ["Robin Vale stood for mayor in May. A voter told him to quit. He said he would not.", "Robin Vale"],
  ["Robin Vale stood for mayor in May. A voter called him a crook. “I’m not,” he said.", "Robin Vale"],
  ["Yuki Orme studies eels. Her boss told her to stop. “I didn’t,” she says.", "Yuki Orme"],
  ["Robin Vale quit on Monday. Mayor Kim Pope begged him to stay. “I can’t,” he said.", "Robin Vale"],
  ["Kim Orme accused Robin Vale of fraud. He denied it.", "Robin Vale"],
  // More than an answer: it may be either, or rather who spoke.
  ["Robin Vale ran. An officer told him to stop. He said he saw a blade in his hand.", undefined],
  ["Kim Orme accused Robin Vale of fraud. He said the money was gone.", "Kim Orme"],
  ["Kim Reed told Robin Vale to go. He said it was late.", "Kim Reed"],
  ["Robin Reed won on Monday. Coach Kim Brill praised him. “It was a fine game,” he said.", "Kim Brill"],
]);

tell("a stranger tells somebody whom the text knows", [
  [
    "Kim Orme studies worms. Ada Vale praises her. Orme wrote to museums. One clerk told her it was gone. “I wept,” she said.",
    "Kim Orme",
  ],
  ["One clerk told the board it was gone. “I wept,” she said.", "One clerk"],
  ["Kim Orme went to the clinic. A nurse told her that she was ill. “You need rest,” she said.", "nurse"],
  ["Robin Reed was stopped. An officer told him the car was stolen. “It was on our list,” he said.", "officer"],
  ["Kim Orme won the seat. A voter told her the count was wrong. “I saw it myself,” she said.", "voter"],
  ["Robin Reed met Kim Brill. Brill told him to leave. “You are drunk,” he said.", "Kim Brill"],
]);

tell("who is told of before the tag is whoever has it", [
  ["Brae moved to the island in 2019 after, she says, “a bad year”.", "Brae"],
  ["The cook, Una Brae, moved here in 2021 after, she says, “a small breakdown”.", "Una Brae"],
  ["Brae was, she said, “a bad man”.", undefined],
  ["Ann Hale manages the choir. Mary Brae would not sing until, she said, “I pay her.”", "Ann Hale"],
  ["Robin Reed is a detective. Kim Brill was held after, he said, “a neighbour called us.”", "Robin Reed"],
]);

tell("what only announces a talk says nothing", [
  [
    'Tom Brill runs for mayor. He talked to Ann Vance of the Post on Sunday.\n\nPartial transcript as follows:\n\n"VANCE: Let\'s start with the bridge. Why close it?\n\n"BRILL: It is unsafe, and we have found cracks.',
    "Tom Brill",
  ],
]);

tell("he is one and she is another", [
  ["Asked about Tom Vale, Ann Orme said he was sorry. She added: “He is a broken man.”", "Ann Orme"],
  ["Asked about Ann Orme, Tom Vale said she was sorry. He added: “She is a broken woman.”", "Tom Vale"],
  ["Ann Orme told Tom Vale he was a menace. She said he had shown no remorse.", "Ann Orme"],
  ["Ann Orme defended Tom Vale on Monday, saying he was right. She said he would stay.", "Ann Orme"],
  ["Ann Orme and her husband, Tom, own the mill. “We’re tired,” Ann Orme said. “We are,” he said.", "Tom"],
  // Wrong today, and to be open: nothing is concluded from a given name, so that any two are Kim and Yuki.
  ["Ann Orme beat Tom Vale on Monday. He said he was sad.", "Ann Orme"],
  ["Ann Orme beat Tom Vale on Monday. He said he was sad. She said she was glad.", "Tom Vale"],
  ["Ann Orme sued Tom Vale. He said she lied.", "Ann Orme"],
  ["Ann Orme says her husband hit her. Tom Orme says she fell. “He was shouting,” she said.", "Tom Orme"],
  ["Kim Orme beat Yuki Vale on Monday. He said he was sad. She said she was glad.", "Yuki Vale"],
  // Whoever is alone is meant, and a title tells.
  ["Tom Vale closed the yard. She said it was unsafe.", "Tom Vale"],
  ["Ms. Tom Vale met Ann Orme on the quay. Ms. Vale left. Ms. Vale came back. She said it was over.", "Tom Vale"],
]);

tell("an honorific is nobody's whose kin is against it", [
  ["Tom Orme hit his wife Jo. Mrs. Orme told the court she fell.", "Jo"],
  // Wrong today: a given name is no evidence.
  ["Tom Orme denies that he hit Jo Orme. Mrs. Orme told jurors: “He hit me.”", "Tom Orme"],
  ["Tom Orme, 14, was killed. His mother, Mary, said he was kind. “He was my world,” said Mrs. Orme.", "Mary"],
  ["Ann Orme, 14, was hit by a van. “She was kind,” said her father, Mark. Mr. Orme added: “She was ours.”", "Mark"],
  ["Nicola Orme is the mayor. Her brother Rob runs the mill. Mr. Orme said it was fine.", "Rob"],
  // Wrong today: a given name is no evidence.
  ["Tom and Mary Orme lost their home. “We have nothing,” Mr. Orme said.", "Mary Orme"],
  ["Tom and Mary Orme lost their home. “We have nothing,” Mrs. Orme said.", "Mary Orme"],
  // Wrong today: a given name is no evidence.
  ["Tom Orme has two sisters. Mrs. Orme said it was late.", "Tom Orme"],
  ["Ann Orme and her daughter Mara run the mill. Ms. Orme said it was late.", "Ann Orme"],
  // The text keeps to it: it is her.
  ["Tom Orme runs the mill. Mrs. Orme left. Mrs. Orme came back. Mrs. Orme said it was late.", "Tom Orme"],
]);

tell("the text goes on with whom it is about", [
  ["Ana Orme was born at Voe. Her mother, Kim, taught her to draw. “I drew what I saw,” she said.", undefined],
  [
    "Ana Orme draws birds.\n\nShe was born at Voe.\n\n“He was late,” said her friend Una Vale.\n\nIn 1961 she married Tom Lisle. “I measured it,” she explained.",
    "Ana Orme",
  ],
  ["Ann Orme, 34, fell. Her husband Dean, a roofer, was away. He said: “I was away.”", "Dean"],
  ["Ann Orme said no.\n\nMr. Vale’s wife Jan does the books. She said it was late.", "Jan"],
  [
    "“I made it nine,” said Ann Orme.\n\nChamber of trade chairman Wendy Vale presented a petition. She said it was late.",
    "Wendy Vale",
  ],
]);

tell("one of many is somebody", [
  [
    "Mayor Tom Vale opened the road.\n\nOne of the drivers said it was late. “We were cold,” he said.",
    "One of the drivers",
  ],
  [
    "Mayor Tom Vale opened the road.\n\nOne of his aides said it was late. “We were cold,” he said.",
    "One of his aides",
  ],
  [
    "Mayor Tom Vale opened the road.\n\nAnother of her clients said it was late. “We were cold,” he said.",
    "Another of her clients",
  ],
  ["Mayor Tom Vale opened the road.\n\nOne of them said it was late. “We were cold,” he said.", "One of them"],
  [
    "Mayor Tom Vale opened the road.\n\nOne of the two men said it was late. “We were cold,” he said.",
    "One of the two men",
  ],
  ["A Government source conceded it. Another was blunter. “It’s a shed,” the source said.", "Another source"],
  [
    "Senator Umar Bello said he was loyal.\n\nA lawmaker, who pleaded anonymity, said he was lost. “I will go,” the lawmaker said.",
    "lawmaker",
  ],
  [
    "A lawmaker said it was late.\n\nSenator Umar Bello said he was loyal. “I will stay,” the senator said.",
    "Umar Bello",
  ],
]);

tell("no word for things is he, and a firm is it", [
  ["Exports fell 3 percent in May. The ministry gave no reason. “It’s a crisis,” he said.", undefined],
  ["Vasken Semiconductor tumbled 14% after it said it expected lower sales.", "Vasken Semiconductor"],
  ["Vasken rose 4% after it reported a profit. It said demand was strong.", "Vasken"],
  ["The board met Tom Vale after it said he was late.", "board"],
]);

tell("a body that is asked answers", [
  [
    "The Sentinel put 14 questions to Norwell Council on Monday. It said that it had followed the law.",
    "Norwell Council",
  ],
  ["The Courier put its findings to Corvane. It said they were wrong.", "Corvane"],
  ["The Courier contacted Norwell Council. It said it was sorry.", "Norwell Council"],
  ["The BBC asked Norwell Council for a comment. It declined to comment.", "Norwell Council"],
  ["The BBC asked Norwell Council to respond. It said it was looking into it.", "Norwell Council"],
  [
    "The Courier sent a list of questions to Norwell Council. It replied that it had followed the law.",
    "Norwell Council",
  ],
  // Nobody is asked, or who asks goes on.
  ["The Courier asked Norwell Council to pay. It said the road was late.", "Courier"],
  ["The Courier reported on Norwell Council. It said the road was late.", "Courier"],
  ["The Courier put 14 questions to Norwell Council. It also asked who had paid for the road.", "Courier"],
  ["The Courier wanted to contact Norwell Council. It said the road was late.", "Courier"],
]);
