import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/** Short articles as the press of many countries writes them, each source marked with the speaker it must be credited to. */
const ARTICLES: Readonly<Record<string, string>> = {
  "a Korean agency": `SEOUL, March 3 (Yonam) -- Unification Minister Ryu Han-sol said Monday that the hotline would reopen within weeks.

"The line has to work before anything else does," [[Ryu=>Ryu Han-sol]] told reporters. [[He=>Ryu Han-sol]] said technicians had tested it twice.

Rep. Baek Ji-won of the main opposition party called the announcement hasty. [[Baek=>Baek Ji-won]], a former prosecutor, said the committee had not been told. [[The lawmaker=>Baek Ji-won]] said she would ask for a hearing.

[[The ministry=>ministry]] said no date had been set. The Joint Logistics Command (JLC) sent two engineers; [[the JLC=>Joint Logistics Command]] declined to say where.`,

  "a Chinese newspaper": `Old tea road gets a second life

Once a month, Qian Lihua walks eleven kilometers of the old road. [[Qian=>Qian Lihua]], 63, says the stones know her feet.

Deng Xiaoyu, deputy director of the county culture bureau, said the survey took two years. "We counted every step," [[Deng=>Deng Xiaoyu]] said, adding that 4,000 visitors came in May.

[[The bureau=>county culture bureau]] said it would build a museum. [[Its director, Xu Wei,=>Xu Wei]] said villagers would run it. [[Xu=>Xu Wei]] has family on the road.`,

  "an Indian daily": `Tahsildar transferred after quarry row

KOLAVARAM: The State Government on Friday transferred Tahsildar S. Kanimozhi, who had sealed two quarries last week.

Revenue Minister Dinesh Waghmare said the transfer was routine. "There is nothing more to it," [[Shri Waghmare=>Dinesh Waghmare]] said. [[The Minister=>Dinesh Waghmare]] refused to take questions.

Smt. Kanimozhi told this newspaper she had received no order. "I learnt of it from television," [[she=>S. Kanimozhi]] said.

Opposition leader Gurpreet Singh Bhullar alleged a nexus. [[Mr. Bhullar=>Gurpreet Singh Bhullar]] demanded a probe by the Central Vigilance Board (CVB). [[The CVB=>Central Vigilance Board]] said it had no complaint.`,

  "a Nigerian daily": `Flood: Governor visits Ubeji, residents lament

The Governor of Delmar State, Chief Festus Omoregie, on Tuesday visited the flooded community of Ubeji.

[[Omoregie=>Festus Omoregie]], who was represented by his deputy, Alhaja Risikat Bello, promised blankets. [[Bello=>Risikat Bello]] said trucks were on the way.

A trader, Mrs Ngozi Eke, lamented that the market was under water. [[She=>Ngozi Eke]] said, “We have slept in the school since Friday.”

[[The Public Relations Officer of the agency, Mr Musa Danladi,=>Musa Danladi]] said 300 households were affected. [[Danladi=>Musa Danladi]] urged calm.`,

  "a Mexican newspaper in English": `Mayor says aqueduct will not be sold

Mayor Lucía Ferrer Olmedo said Wednesday that the aqueduct would stay public. [[Ferrer=>Lucía Ferrer Olmedo]] dismissed the rumor as a campaign trick.

Her rival, Juan Carlos de la Vega, read out a contract. “It has her signature,” [[De la Vega=>Juan Carlos de la Vega]] said.

[[The National Water Institute (INAG)=>National Water Institute]] confirmed nothing. [[INAG=>National Water Institute]] said a statement would follow.

“He made it up,” [[the mayor=>Lucía Ferrer Olmedo]] said later.`,

  "a Brazilian sports page": `The striker Biguinho missed training again. [[Biguinho=>Biguinho]] told the radio that his knee was fine.

The coach, Tiago dos Anjos, disagreed. “The knee is not fine,” [[Dos Anjos=>Tiago dos Anjos]] said. [[He=>Tiago dos Anjos]] said a scan was due on Friday.`,

  "an Arab broadcaster": `Two killed in market blaze

A fire tore through the Al-Nour market on Sunday, officials said.

Brigadier Khalid al-Rashidi, the head of the civil defence, told state television the cause was electrical. [[Al-Rashidi=>Khalid al-Rashidi]] said 40 shops were lost.

“We saved what we could,” said Umm Yasser, who sells spices. [[Nadia El Amrani, a witness,=>Nadia El Amrani]] said the engines came late. [[El Amrani=>Nadia El Amrani]] waited an hour.

[[The civil defence=>civil defence]] denied it.`,

  "an Icelandic paper": `Halldóra Sveinsdóttir has run the ferry alone for nine winters. [[Halldóra=>Halldóra Sveinsdóttir]] says the sea is the easy part.

Gunnar Helgason, who chairs the harbour board, praised her. [[Gunnar=>Gunnar Helgason]] said nobody else had applied. [[He=>Gunnar Helgason]] said the pay was poor.`,

  "a Burmese exile site": `Villagers fled three hamlets near Htanpin on Monday, according to [[Ko Min Thura, a relief worker=>Ko Min Thura]].

“They left the rice on the fire,” [[Ko Min Thura=>Ko Min Thura]] said.

Daw Thiri Khin Myat, a teacher, carried two children across the river. [[Daw Thiri Khin Myat=>Thiri Khin Myat]] said no one had slept.

[[A junta spokesman, Major General Zaw Lin,=>Zaw Lin]] denied any operation. [[The spokesman=>Zaw Lin]] blamed bandits.`,

  "an Indonesian daily": `Regent Widarto opened the new pier on Saturday. [[Widarto=>Widarto]] said it would halve the crossing.

Head of the port office Budiono Prakoso said three ferries were on order. [[Budiono=>Budiono Prakoso]] thanked the fishermen, [[who=>fishermen]] had asked for shade.

[[A fisherman, Slamet,=>Slamet]] said there was no shade. [[Slamet=>Slamet]] has fished there since 1990.`,

  "a Hungarian site in English": `Szabó Eszter, who leads the Danube Alliance, said the vote was bought. [[Szabó=>Szabó Eszter]] named no one.

The government spokesman, Kovács Dénes, rejected that. [[Kovács=>Kovács Dénes]] called it a fairy tale. “Prove it,” [[the spokesman=>Kovács Dénes]] said.`,

  "a Russian agency": `Governor Sergei Pavlovich Dronin ordered the dam closed, his press service said. [[Dronin=>Sergei Pavlovich Dronin]] said there was no danger.

The head of the hydrology centre, Irina Lapina, told Interfact the river was still rising. [[Lapina=>Irina Lapina]] said the peak would come on Thursday. [[She=>Irina Lapina]] has led the centre since 2011.`,

  "a British regional paper": `Council leader Ottoline Pryce MP has quit both posts.

Ms Pryce, 58, said she had been “proud to serve”. [[She=>Ottoline Pryce]] gave no reason.

Sir Alan Tuckwell, her predecessor, said it was overdue. [[Sir Alan=>Alan Tuckwell]] told the Mercury the books had not balanced for years.

[[A council spokesperson=>council spokesperson]] said a by-election would follow. [[The spokesperson=>council spokesperson]] could not say when.

PC Iain MacAskill, who was at the meeting, said it ended peacefully. [[PC MacAskill=>Iain MacAskill]] made no arrests.`,

  "an Australian tabloid": `A croc has closed Doogan's Beach, and local publican Mick “Sandy” Farrelly reckons it is about time.

“Bloody tourists,” [[Farrelly=>Mick “Sandy” Farrelly]] said. “You tell them and tell them.”

Ranger Kirra Wanganeen said the animal was four metres long. [[Ms Wanganeen=>Kirra Wanganeen]] said traps were set. [[The ranger=>Kirra Wanganeen]] asked people to keep dogs inside.`,

  "an Irish court report": `A farmer who diverted a stream has been told to put it back.

Seán Ó Gallchóir, of Carrickbeg, denied damaging a neighbour's land. [[Mr Ó Gallchóir=>Seán Ó Gallchóir]] told the court the stream had moved by itself.

Judge Niamh O'Rourke said streams seldom do. [[Judge O'Rourke=>Niamh O'Rourke]] gave him until June. [[She=>Niamh O'Rourke]] awarded no costs.`,

  "a Western Australian daily": `PERTH: A shire president has apologised after calling a lifesaver a seagull.

Shire of Coolup president Bruce Tranter made the remark on Monday. [[Cr Tranter=>Bruce Tranter]] said it was a joke. “I love seagulls,” [[he=>Bruce Tranter]] said.

Surf club captain Mia Vukovic was not amused. [[Ms Vukovic=>Mia Vukovic]] said the club had saved nine people. [[The captain=>Mia Vukovic]] wants a written apology.`,

  "an Indian court report": `MANDAPURA: The High Court on Thursday stayed the demolition of a tea stall. A Bench of Justices R. Subramaniam and Leela Menon said notice was needed.

[[Justice Menon=>Leela Menon]] asked why the stall was singled out. [[Additional Advocate General P. Ravindran=>P. Ravindran]] said it was on a footpath. [[Mr. Ravindran=>P. Ravindran]] sought two weeks.

The petitioner, K. Abdul Salam, said he had a licence. [[Mr. Salam=>K. Abdul Salam]] has sold tea there since 1988.`,

  "an English local site": `A mother of three was fined £80 for feeding ducks.

Kelly-Ann Stubbs, 34, from Deepdale, said she would not pay. “They were hungry,” [[the mum-of-three=>Kelly-Ann Stubbs]] said.

[[A spokesman for Deepdale Borough Council=>spokesman for Deepdale Borough Council]] said bread harms ducks. [[The council=>Deepdale Borough Council]] said it would go to court.`,

  "a Dutch university town": `Professor Anneke de Wit of Norwell University found the letter in a drawer. [[De Wit=>Anneke de Wit]] says it is from 1611. [[Prof. de Wit=>Anneke de Wit]] has studied it for years. [[Dr. Lucas Thijssen, a colleague who was not involved,=>Lucas Thijssen]] called it a find. [[Thijssen=>Lucas Thijssen]] said he was jealous.`,

  "a Spanish sports page": `Mario Pérez García scored. [[Pérez=>Mario Pérez García]] said it was luck. Coach José Antonio Gómez de la Torre said it was not. [[Gómez de la Torre=>José Antonio Gómez de la Torre]] smiled. [[Gómez=>José Antonio Gómez de la Torre]] left.`,

  "a Kenyan daily": `Nairobi — Cabinet Secretary Wanjiru Mwangi has suspended the tender. [[CS Mwangi=>Wanjiru Mwangi]] said the file had gone missing.

The contractor, Blue Ridge Builders Ltd, threatened to sue. [[The company=>Blue Ridge Builders Ltd]] said it had copies. [[Its lawyer, Otieno Ochieng,=>Otieno Ochieng]] said he would file on Monday. [[Mr Ochieng=>Otieno Ochieng]] spoke by phone.`,
};

for (const [what, article] of Object.entries(ARTICLES)) {
  test(`credits everything said in ${what}`, () => {
    const { answers, expected } = resolveMarked(article);
    assert.deepEqual(answers, expected);
  });
}
