import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Small articles in several styles, each source marked with the speaker it must be credited to. */
const ARTICLES: Readonly<Record<string, string>> = {
  "a British court report": `Man denied dangerous driving, court told

A delivery driver who hit a cyclist outside a school had been awake for 20 hours, Casterby Crown Court has heard.

Gareth Pole, 41, of Mill Lane, Casterby, denies causing serious injury.

Prosecuting, Amrit Sandhu said the van had crossed the line twice. “It was a wet night and he was in a hurry,” [[Mr Sandhu=>Amrit Sandhu]] told the jury.

PC Laura Finch said she had found Mr Pole on the verge. “He kept asking about the boy,” [[she=>Laura Finch]] said.

[[Pole=>Gareth Pole]] told the court he had not seen the bicycle. [[He=>Gareth Pole]] said the lamp was out.

[[The judge, Sir Alan Brook,=>Alan Brook]] told jurors to put sympathy aside. [[He=>Alan Brook]] adjourned the case until Friday.`,

  "an American city story": `WEST HARLOW — The city council voted 7-2 on Monday to close the Dell Street pool, despite pleas from swimmers.

“We ran out of money, and we ran out of time,” [[Council President Denise Hartwell=>Denise Hartwell]] said.

Hartwell, a Democrat, joined six others in the vote. [[She=>Denise Hartwell]] said the repairs would cost too much.

Councilman Ray Pruitt voted no. “You don’t close the only pool on this side of town in June,” [[he=>Ray Pruitt]] said.

[[The West Harlow Parks Department=>West Harlow Parks Department]] said it had asked for the money twice. [[The department=>West Harlow Parks Department]] declined to say when.

[[Marisol Vega, 34, who swims there with her sons,=>Marisol Vega]] called the vote shameful. “They will just go to the river,” [[Vega=>Marisol Vega]] said.`,

  "a business brief": `Alder Motors cuts forecast

Alder Motors Inc. cut its sales forecast on Thursday, citing a strike at its biggest plant.

[[The company=>Alder Motors Inc.]] said it now expected to sell fewer cars. [[It=>Alder Motors Inc.]] blamed the strike.

[[Chief Executive Yoon Min-jae=>Yoon Min-jae]] said the talks would go on. “We want our people back,” [[Yoon=>Yoon Min-jae]] told analysts.

[[The United Carworkers Union (UCU)=>United Carworkers Union]] said nothing had changed. [[The UCU=>United Carworkers Union]] has asked for a raise, [[its president, Carl Mott,=>Carl Mott]] said.

[[Two analysts=>Two analysts]] said the forecast was still too high.`,

  "a report from Lagos": `Fuel queues return to Lagos

[[Funke Adebisi, who drives a minibus in Yaba,=>Funke Adebisi]] says she has slept at the pump for two nights. “My children ask where I am,” [[Mrs Adebisi=>Funke Adebisi]] said.

The minister of petroleum, Alhaji Sani Bello, blamed hoarders. [[The minister=>Sani Bello]] said the queues would vanish by Sunday, but [[he=>Sani Bello]] gave no figures.

[[A manager at the depot, who asked not to be named,=>manager at the depot]] said no ship had come.`,

  "an obituary": `Ilse Brandner, who taught a valley to swim, dies at 90

Ilse Brandner taught three generations to swim in the Aller, whatever the weather. [[She=>Ilse Brandner]] used to say that cold water made for polite children.

Her daughter, Petra Lind, said she died at home on Sunday. “She was in the river in March,” [[Ms. Lind=>Petra Lind]] said.`,

  "a football match": `Rovers hold on

Kasper Holm scored twice as Rovers beat City 2-1.

“I just hit it,” [[Holm=>Kasper Holm]] said. “The wind did the rest.”

[[City manager Dario Venturi=>Dario Venturi]] was less amused. “We gave it away,” [[he=>Dario Venturi]] said.`,

  "a science story": `Bees remember colours for longer than was thought, [[a study=>study]] has found.

[[The researchers=>researchers]] trained the insects on blue cards. [[The study, in a small journal,=>study]] followed 60 hives.

[[Lead author Xu Meiling of Northgate University=>Xu Meiling]] said the result surprised her. “We repeated it four times,” [[Xu=>Xu Meiling]] said. [[Tomasz Gil, a biologist who was not involved,=>Tomasz Gil]] called it careful work.`,

  "an interview": `Nadia Frei has led the rescue of Obertal since 2009. She spoke in her kitchen.

[[Q.=>?]] When did you first go up?

[[A.=>Nadia Frei]] I was twelve.

[[Q:=>?]] Who pays?

[[A:=>Nadia Frei]] The canton.`,

  "an interview that nobody is introduced in": `Ada Bell and Tom Brill talked on Monday.

[[Q.=>?]] Is it late?

[[A.=>?]] It is.`,
};

for (const [what, article] of Object.entries(ARTICLES)) {
  test(`credits everything said in ${what}`, () => {
    const { answers, expected } = resolveMarked(article);
    assert.deepEqual(answers, expected);
  });
}
