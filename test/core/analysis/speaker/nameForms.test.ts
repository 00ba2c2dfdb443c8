import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveMarked } from "../../../support/speakers.ts";

/**
 * Names of many origins, each introduced and taken up again as its own press does. A third part says what is found where that is
 * wrong today.
 */
const FORMS: readonly [origin: string, text: string, today?: readonly string[]][] = [
  // Family name first.
  ["Korean, three words", "Seo Dong Wook opened the yard. [[Seo=>Seo Dong Wook]] said it was late."],
  ["Korean, hyphen", "Baek Ji-won opened the yard. [[Baek=>Baek Ji-won]] said it was late."],
  ["Korean, joined given name", "Hwang Sooyeon opened the yard. [[Hwang=>Hwang Sooyeon]] said it was late."],
  ["Korean, with title", "Unification Minister Ryu Han-sol spoke. [[Minister Ryu=>Ryu Han-sol]] said it was late."],
  ["Korean, Western order", "Min-seo Kwak, a welder, spoke. [[Kwak=>Min-seo Kwak]] said it was late."],
  ["Chinese, two words", "Qian Lihua opened the yard. [[Qian=>Qian Lihua]] said it was late."],
  ["Chinese, two short words", "Xu Wei opened the yard. [[Xu=>Xu Wei]] said it was late."],
  ["Chinese, double given name apart", "Deng Xiao Ming opened the yard. [[Deng=>Deng Xiao Ming]] said it was late."],
  ["Chinese, compound family name", "Ouyang Lifen opened the yard. [[Ouyang=>Ouyang Lifen]] said it was late."],
  [
    "Hong Kong, English given name first",
    "Carrie Leung Mei-ling spoke. [[Leung=>Carrie Leung Mei-ling]] said it was late.",
  ],
  ["Taiwanese, hyphen", "Tsai Hui-chen opened the yard. [[Tsai=>Tsai Hui-chen]] said it was late."],
  ["Vietnamese, by the last word", "Nguyen Thi Hoa opened the yard. [[Hoa=>Nguyen Thi Hoa]] said it was late."],
  ["Vietnamese, by title and last word", "Tran Van Duc opened the yard. [[Mr. Duc=>Tran Van Duc]] said it was late."],
  ["Hungarian, family name first", "Szabó Eszter opened the yard. [[Szabó=>Szabó Eszter]] said it was late."],
  ["Hungarian, Western order", "Eszter Szabó opened the yard. [[Szabó=>Eszter Szabó]] said it was late."],
  ["Japanese, Western order", "Haruka Mizutani opened the yard. [[Mizutani=>Haruka Mizutani]] said it was late."],
  [
    "Japanese, in both orders",
    "Mizutani Haruka opened the yard. [[Haruka Mizutani=>Mizutani Haruka]] said it was late.",
  ],
  ["Japanese, with -san", "Haruka Mizutani opened the yard. [[Mizutani-san=>Haruka Mizutani]] said it was late."],
  ["Cambodian", "Sok Chanthou opened the yard. [[Sok Chanthou=>Sok Chanthou]] said it was late."],
  // A number or a letter for a name.
  [
    "a juror's number",
    "[[Juror No. 7=>Juror No. 7]], a clerk, said it was late. “You see it,” [[he=>Juror No. 7]] said. [[Juror No. 3=>Juror No. 3]] said no.",
  ],
  [
    "a witness's letter",
    "[[Witness A=>Witness A]] said it was late. [[Witness B=>Witness B]] said no. “Yes,” said [[Witness A=>Witness A]].",
  ],
  ["a juror's number, written twice", "[[Juror No. 7=>Juror No. 7]] said no. [[Juror 7=>Juror No. 7]] said yes."],
  ["one number, two people", "[[Jane Doe No. 2=>Jane Doe No. 2]] said no. [[Officer 2=>Officer 2]] said yes."],
  // One name.
  ["Burmese", "Daw Thiri Khin Myat opened the yard. [[Thiri Khin Myat=>Thiri Khin Myat]] said it was late."],
  ["Burmese, with U", "U Kyaw Min Tun opened the yard. [[U Kyaw Min Tun=>Kyaw Min Tun]] said it was late."],
  [
    "Burmese, four words",
    "Aung Zaw Lin Htet opened the yard. [[Aung Zaw Lin Htet=>Aung Zaw Lin Htet]] said it was late.",
  ],
  ["Indonesian, one word", "The mayor, [[Widarto=>Widarto]], said so. [[Widarto=>Widarto]] left."],
  ["Indonesian, by the first word", "Budiono Prakoso opened the yard. [[Budiono=>Budiono Prakoso]] said it was late."],
  [
    "Icelandic, by the first word",
    "Halldóra Sveinsdóttir opened the yard. [[Halldóra=>Halldóra Sveinsdóttir]] said it was late.",
  ],
  ["Icelandic, by the patronymic", "Gunnar Helgason opened the yard. [[Helgason=>Gunnar Helgason]] said it was late."],
  ["Afghan, one word", "Commander [[Zalmay=>Zalmay]] said so. [[Zalmay=>Zalmay]] left."],
  ["Brazilian, nickname", "The striker, [[Biguinho=>Biguinho]], said so. [[Biguinho=>Biguinho]] left."],
  ["Tamil, initial first", "S. Kanimozhi opened the yard. [[Kanimozhi=>S. Kanimozhi]] said it was late."],
  ["Kerala, initials after", "Ravi K. P. opened the yard. [[Ravi=>Ravi K. P.]] said it was late."],
  // Double surnames and particles.
  ["Spanish double surname", "Lucía Ferrer Olmedo opened the yard. [[Ferrer=>Lucía Ferrer Olmedo]] said it was late."],
  [
    "Spanish double surname, both",
    "Lucía Ferrer Olmedo opened the yard. [[Ferrer Olmedo=>Lucía Ferrer Olmedo]] said it was late.",
  ],
  // A surname with what belongs before it, in small letters or with a capital.
  [
    "Dutch, two particles",
    "Oscar van der Brill opened the yard. [[van der Brill=>Oscar van der Brill]] said it was late.",
  ],
  [
    "Dutch, with a capital",
    "Jan van der Brill opened the yard. [[Van der Brill=>Jan van der Brill]] said it was late.",
  ],
  ["Dutch, with Mr", "Jan van der Brill opened the yard. [[Mr. van der Brill=>Jan van der Brill]] said it was late."],
  ["Dutch, a number", "Erik ten Brill opened the yard. Later [[ten Brill=>Erik ten Brill]] said it was late."],
  ["Dutch, of two", "Oscar van Brill and Ada van Brill opened the yard. Later [[van Brill=>?]] said it was late."],
  ["Dutch, alone", "Later [[van Brill=>van Brill]] said it was late."],
  ["ten of a nation", "Erik ten Brill opened the yard. [[Ten Germans=>Ten Germans]] said it was late."],
  ["a van", "Later the van [[Brill=>Brill]] had hired sank."],
  ["German", "Lena von der Brill opened the yard. Later [[von der Brill=>Lena von der Brill]] said it was late."],
  [
    "Spanish, two particles",
    "Oscar de la Brilla opened the yard. Later [[de la Brilla=>Oscar de la Brilla]] said it was late.",
  ],
  ["Portuguese", "Ana dos Brillas opened the yard. Later [[dos Brillas=>Ana dos Brillas]] said it was late."],
  ["Arabic, bin", "Ali bin Brill opened the yard. Later [[bin Brill=>Ali bin Brill]] said it was late."],
  [
    "Arabic, without its article",
    "Ibrahim al-Brill opened the yard. [[Mr. Brill=>Ibrahim al-Brill]] said it was late.",
  ],
  [
    "half of a double surname",
    "Sean O'Brill-McVale opened the yard. [[O'Brill=>Sean O'Brill-McVale]] said it was late.",
  ],
  [
    "Korean, a family name that is a word",
    "Park Soo-jin, 40, opened the yard. [[Park=>Park Soo-jin]] said it was late.",
  ],
  ["a street", "The yard is in Park Street. [[Park=>?]] said it was late."],
  [
    "a nickname that is a title",
    "[[Tom “Duke” Brill=>Tom “Duke” Brill]] said it was late. [[Brill=>Tom “Duke” Brill]] left.",
  ],
  ["Spanish double given name", "Juan Carlos Ferrer opened the yard. [[Ferrer=>Juan Carlos Ferrer]] said it was late."],
  ["Spanish de la", "Beatriz de la Fuente opened the yard. [[De la Fuente=>Beatriz de la Fuente]] said it was late."],
  ["Spanish y", "Ramón Pi y Sunyer opened the yard. [[Pi y Sunyer=>Ramón Pi y Sunyer]] said it was late."],
  ["Portuguese dos", "Tiago dos Anjos opened the yard. [[Dos Anjos=>Tiago dos Anjos]] said it was late."],
  ["Portuguese da", "Inês da Cruz Neves opened the yard. [[Neves=>Inês da Cruz Neves]] said it was late."],
  ["Italian Di", "Rosa Di Fazio opened the yard. [[Di Fazio=>Rosa Di Fazio]] said it was late."],
  ["Italian Dell'", "Marco Dell'Orto opened the yard. [[Dell'Orto=>Marco Dell'Orto]] said it was late."],
  ["French d'", "Hélène d'Aubray opened the yard. [[D'Aubray=>Hélène d'Aubray]] said it was late."],
  ["French hyphen", "Jean-Luc Morvan opened the yard. [[Morvan=>Jean-Luc Morvan]] said it was late."],
  ["Dutch van den", "Joris van den Akker opened the yard. [[Van den Akker=>Joris van den Akker]] said it was late."],
  ["Flemish Van, capital", "Katrien Van Hecke opened the yard. [[Van Hecke=>Katrien Van Hecke]] said it was late."],
  ["German von", "Ursula von Thalheim opened the yard. [[Von Thalheim=>Ursula von Thalheim]] said it was late."],
  ["German zu", "Karl zu Hohenfels opened the yard. [[Zu Hohenfels=>Karl zu Hohenfels]] said it was late."],
  ["Arabic al-, hyphen", "Khalid al-Rashidi opened the yard. [[Al-Rashidi=>Khalid al-Rashidi]] said it was late."],
  ["Arabic el", "Nadia El Amrani opened the yard. [[El Amrani=>Nadia El Amrani]] said it was late."],
  ["Arabic bin", "Saud bin Nayef opened the yard. [[Bin Nayef=>Saud bin Nayef]] said it was late."],
  ["Arabic Abu", "Abu Hamza spoke. [[Abu Hamza=>Abu Hamza]] said it was late."],
  ["Arabic Abdel", "Yasser Abdel Fattah opened the yard. [[Abdel Fattah=>Yasser Abdel Fattah]] said it was late."],
  ["Malay bin", "Azman bin Ismail opened the yard. [[Azman=>Azman bin Ismail]] said it was late."],
  ["Hebrew Ben", "Noa Ben-Ami opened the yard. [[Ben-Ami=>Noa Ben-Ami]] said it was late."],
  // Patronymics, initials, suffixes.
  ["Russian, patronymic", "Sergei Pavlovich Dronin spoke. [[Dronin=>Sergei Pavlovich Dronin]] said it was late."],
  ["Russian, feminine", "Irina Dronina opened the yard. [[Dronina=>Irina Dronina]] said it was late."],
  ["Ukrainian", "Oksana Hryhorenko opened the yard. [[Hryhorenko=>Oksana Hryhorenko]] said it was late."],
  ["Polish", "Wojciech Brzęczek opened the yard. [[Brzęczek=>Wojciech Brzęczek]] said it was late."],
  ["Czech", "Věra Dvorská opened the yard. [[Dvorská=>Věra Dvorská]] said it was late."],
  ["Turkish", "Gülşen Karadağ opened the yard. [[Karadağ=>Gülşen Karadağ]] said it was late."],
  ["Greek", "Eleni Papadaki opened the yard. [[Papadaki=>Eleni Papadaki]] said it was late."],
  ["Ethiopian, by the first word", "Tsegaye Bekele opened the yard. [[Tsegaye=>Tsegaye Bekele]] said it was late."],
  ["Nigerian, Yoruba", "Adewale Ogunbanjo opened the yard. [[Ogunbanjo=>Adewale Ogunbanjo]] said it was late."],
  ["Nigerian, Igbo", "Chidinma Nwachukwu opened the yard. [[Nwachukwu=>Chidinma Nwachukwu]] said it was late."],
  ["Nigerian, Alhaji", "Alhaji Musa Danladi spoke. [[Alhaji Danladi=>Musa Danladi]] said it was late."],
  ["Ghanaian", "Kwabena Asante-Boateng spoke. [[Asante-Boateng=>Kwabena Asante-Boateng]] said it was late."],
  ["Indian, Shri", "Shri Dinesh Waghmare spoke. [[Waghmare=>Dinesh Waghmare]] said it was late."],
  ["Indian, Singh", "Gurpreet Singh Bhullar spoke. [[Bhullar=>Gurpreet Singh Bhullar]] said it was late."],
  ["Pakistani, Begum", "Begum Saira Malik spoke. [[Malik=>Saira Malik]] said it was late."],
  ["Sri Lankan", "Nimal Jayawardene spoke. [[Jayawardene=>Nimal Jayawardene]] said it was late."],
  ["Maori", "Hinemoa Te Rangi spoke. [[Te Rangi=>Hinemoa Te Rangi]] said it was late."],
  [
    "Hawaiian, okina",
    "Kalani Ka‘eo spoke. [[Kalani Ka‘eo=>Kalani Ka‘eo]] said it was late.",
    ["Kalani Ka‘eo => Kalani Ka"],
  ],
  ["Irish Ó", "Seán Ó Gallchóir spoke. [[Ó Gallchóir=>Seán Ó Gallchóir]] said it was late."],
  ["Irish O'", "Niamh O'Rourke spoke. [[O'Rourke=>Niamh O'Rourke]] said it was late."],
  ["Scottish Mac", "Iain MacAskill spoke. [[MacAskill=>Iain MacAskill]] said it was late."],
  ["Welsh ap", "Dafydd ap Rhys spoke. [[Dafydd ap Rhys=>Dafydd ap Rhys]] said it was late."],
  ["English double-barrelled", "Imogen Hartley-Byrne spoke. [[Hartley-Byrne=>Imogen Hartley-Byrne]] said it was late."],
  ["British Sir, by the given name", "Sir Alan Tuckwell spoke. [[Sir Alan=>Alan Tuckwell]] said it was late."],
  [
    "British Lord of a place",
    "Lord Marsham of Ely spoke. [[Lord Marsham=>Marsham of Ely]] said it was late.",
    ["Lord Marsham => Marsham"],
  ],
  ["British Dame", "Dame Ottoline Pryce spoke. [[Dame Ottoline=>Ottoline Pryce]] said it was late."],
  ["British MP after the name", "Ottoline Pryce MP spoke. [[Pryce=>Ottoline Pryce]] said it was late."],
  ["American middle initial", "Warren Q. Tibbets spoke. [[Tibbets=>Warren Q. Tibbets]] said it was late."],
  ["American Jr., comma", "Warren Tibbets, Jr., spoke. [[Tibbets=>Warren Tibbets, Jr.]] said it was late."],
  ["American III", "Warren Tibbets III spoke. [[Tibbets=>Warren Tibbets III]] said it was late."],
  ["American two initials", "R.J. Tibbets spoke. [[Tibbets=>R.J. Tibbets]] said it was late."],
  [
    "a nickname in quotation marks",
    'Warren "Buzz" Tibbets spoke. [[Tibbets=>Warren "Buzz" Tibbets]] said it was late.',
  ],
  ["a surname with a full stop", "Clara St. Maur spoke. [[St. Maur=>Clara St. Maur]] said it was late."],
  ["a given name that is a month", "April Tibbets spoke. [[Tibbets=>April Tibbets]] said it was late."],
  ["a surname that is a trade", "Warren Baker spoke. [[Baker=>Warren Baker]] said it was late."],
  [
    "a surname that is a trade, with a courtesy title",
    "Warren King spoke. [[Mr. King=>Warren King]] said it was late.",
  ],
  ["a surname that is a trade, courtesy title alone", "The yard was shut. [[Mr King=>King]] said it was late."],
  ["a surname that is an office, after an office", "Sen. Warren Bishop spoke. [[Sen. Bishop=>Warren Bishop]] said so."],
  ["a surname that is a trade, after a full title", "Mayor Ada Baker spoke. [[Mayor Baker=>Ada Baker]] said so."],
  ["a surname that is a trade, with a home town", "[[Ada Baker of Norwell=>Ada Baker]] said it was late."],
  ["a surname that is a month", "Ada May spoke. “It was late,” [[May=>Ada May]] said. In May, she left."],
  ["a surname that is a month, with a title", "Ada May spoke. [[Mrs. May=>Ada May]] said it was late."],
  ["a surname that is an adjective", "Warren Frank spoke. “It was late,” said [[Frank=>Warren Frank]]."],
  ["a surname that is a language", "It was late, [[Mr. English=>English]] said."],
  ["a given name that is a virtue, by itself", "“I was scared,” [[Hope=>Hope]] said."],
  ["an office spoken to is no surname", "[[Mr. Speaker=>Mr. Speaker]] said no more."],
  ["a surname that is a colour", "Warren Green spoke. [[Green=>Warren Green]] said it was late."],
  ["a surname that is a place", "Ada London spoke. [[London=>Ada London]] said it was late."],
  ["a surname with its possessive", "James Wills spoke. [[Wills’ brother=>James Wills's brother]] said it was late."],
  [
    "a name in capitals at a label",
    "TIBBETS: Good evening.\n\nWarren Tibbets hosts it. [[Tibbets=>Warren Tibbets]] said it was late.",
  ],
  ["a short given name", "Kenneth Tibbets spoke. [[Ken Tibbets=>Kenneth Tibbets]] said it was late."],
  ["another given name", "Kenneth Tibbets spoke. [[Karl Tibbets=>Karl Tibbets]] said it was late."],
  ["a prince, by the given name", "Faisal bin Nayef spoke. [[Prince Faisal=>Faisal bin Nayef]] said it was late."],
  [
    "a description without an article before the name",
    "It rained, said [[retired neurosurgeon Ada Tibbets=>Ada Tibbets]].",
  ],
  ["two titles before the name", "It rained, said [[former state Sen. Ada Tibbets=>Ada Tibbets]]."],
  ["a given name that is a country", "Chad Tibbets spoke. [[Tibbets=>Chad Tibbets]] said it was late."],
  [
    "a name somebody else goes by",
    "Ada Quill, known as Ada Tibbets, was a pilot. [[Ada Tibbets=>Ada Quill]] said it was late.",
  ],
  [
    "a sentence's own first word before a surname",
    "Will Quill win? Young Quill voters think so. Ada Quill spoke. [[Quill=>Ada Quill]] said it was late. [[Will Quill=>Ada Quill]] go?",
  ],
  ["a given name that opens only sentences", "Ada Quill spoke. [[Will Quill=>Will Quill]] said no."],
  [
    "the brother of somebody of the same name",
    "Warren Quill is the brother of the pilot Ada Quill. “It was late,” [[Quill=>Warren Quill]] said.",
  ],
  ["former, before a body", "Former NHB chairman Warren Quill spoke. [[The NHB=>NHB]] said it was late."],
  ["a given name that opens sentences", "Will Quill spoke to Ada Brill. [[Quill=>Will Quill]] said it was late."],
  [
    "a given name that opens sentences, beside a namesake",
    "Ada Quill met Will Quill. [[Will Quill=>Will Quill]] spoke.",
  ],
  ["a department of justice", "[[The Department of Justice=>Department of Justice]] said so."],
  [
    "a committee on what people need",
    "[[The Senate Subcommittee on Consumer Protection=>Senate Subcommittee on Consumer Protection]] said so.",
  ],
  ["a body that watches", "[[Harbour Rights Watch=>Harbour Rights Watch]] said so."],
  ["a channel", "[[Norland TV=>Norland TV]] said so."],
  [
    "a body with a word that opens sentences",
    "It fell, according to [[the Quill Center for Public Opinion Research=>Quill Center for Public Opinion Research]].",
  ],
  ["a survey that is an office", "[[The Norland Geological Survey=>Norland Geological Survey]] said so."],
  [
    "a body with “and” in its name, by its last words",
    "The Department of Harbours and Inland Waters met. [[Harbours and Inland Waters=>Department of Harbours and Inland Waters]] said so.",
  ],
  [
    "a body of two fields and its spokesman",
    "[[Food and Drink Administration spokesman Tom Brill=>Tom Brill]] spoke. [[Brill=>Tom Brill]] said it was late.",
  ],
  ["who heads a body of two fields", "[[Rivers and Harbours Board Chief Ann Ruiz=>Ann Ruiz]] said it was late."],
  ["a minister of two fields", "[[Former Trade and Industry Secretary Ann Ruiz=>Ann Ruiz]] said it was late."],
  ["a person and a minister", "[[Brill and Health Secretary Ann Ruiz=>Brill and Ann Ruiz]] said it was late."],
  ["a person and a mayor", "[[Tom Brill and Mayor Ann Ruiz=>Tom Brill and Ann Ruiz]] said it was late."],
  ["a country and a minister", "[[Norland and Health Minister Ann Ruiz=>Norland and Ann Ruiz]] said it was late."],
  ["a surname that is a field", "[[Young and Finance Minister Ann Ruiz=>Young and Ann Ruiz]] said it was late."],
  ["a party that is a field", "[[Labor and Finance Minister Ann Ruiz=>Labor and Ann Ruiz]] said it was late."],
  [
    "people who are a field",
    "Women and [[Health Minister Ann Ruiz=>Ann Ruiz]] met. [[Ruiz=>Ann Ruiz]] said it was late.",
  ],
  [
    "a treasury and a minister",
    "[[The Treasury and Energy Secretary Ann Ruiz=>Treasury and Ann Ruiz]] said it was late.",
  ],
  ["a surname, behind “former”", "[[Former Land and Water Minister Ann Ruiz=>Ann Ruiz]] said it was late."],
  [
    "a committee of four fields",
    "[[The Senate Health, Education, Labor and Pensions Committee=>Senate Health, Education, Labor and Pensions Committee]] said it was late.",
  ],
  [
    "a committee of three fields",
    "[[The Environment, Food and Rural Affairs Committee=>Environment, Food and Rural Affairs Committee]] said it was late.",
  ],
  [
    "who chairs a committee of three fields",
    "[[The Commons Culture, Media and Sport Committee chair Ann Ruiz=>Ann Ruiz]] said it was late.",
  ],
  ["a minister of three fields", "[[Culture, Media and Sport Secretary Ann Ruiz=>Ann Ruiz]] said it was late."],
  [
    "a minister of three fields, with a comma more",
    "[[The Energy, Environment, and Climate Minister, Ann Ruiz,=>Ann Ruiz]] said it was late.",
  ],
  [
    "several ministries",
    "[[The Education, Health and Finance ministries=>Education, Health and Finance ministries]] said it was late.",
  ],
  [
    "two surnames and a minister",
    "[[Young, Price and Finance Minister Ann Ruiz=>Young, Price and Ann Ruiz]] said it was late.",
  ],
  [
    "three ministers",
    "[[Health Secretary Tom Brill, Defence Secretary Ada Bell and Finance Minister Ann Ruiz=>Tom Brill, Ada Bell and Ann Ruiz]] said it was late.",
  ],
  ["health and human services", "[[Health and Human Services Secretary Tom Brill=>Tom Brill]] said it was late."],
  ["a police and crime commissioner", "[[Vale Police and Crime Commissioner Ann Ruiz=>Ann Ruiz]] said it was late."],
  ["a fire service's chief", "[[Fire and Rescue Service chief Ann Ruiz=>Ann Ruiz]] said it was late."],
  ["a fire service", "[[Norwell Fire and Rescue Service=>Norwell Fire and Rescue Service]] said it was late."],
  [
    "a council and a commissioner",
    "[[Norwell Council and Police and Crime Commissioner Ann Ruiz=>Norwell Council and Ann Ruiz]] said it was late.",
  ],
  ["a survey's captain", "[[Norwell Survey Captain Tom Brill=>Tom Brill]] said it was late."],
  ["an index's professor", "[[The Norwell Index Professor Ann Ruiz=>Ann Ruiz]] said it was late."],
  ["an index of two fields", "[[The Arts and Crafts Index=>Arts and Crafts Index]] said so."],
  ["a paper and a review", "[[The Norwell Post and Harbour Review=>Norwell Post and Harbour Review]] said so."],
  [
    "a department and a council, apart",
    "[[The Justice Department and Vale Council=>Justice Department and Vale Council]] met. [[Vale Council=>Vale Council]] said so.",
  ],
  [
    "a country's services",
    "[[United States Harbour and Pilot Services=>United States Harbour and Pilot Services]] said so.",
  ],
  ["a married name", "Ada Quill Tibbets spoke. [[Tibbets=>Ada Quill Tibbets]] said it was late."],
];

for (const [origin, text, today] of FORMS) {
  test(`a name: ${origin}`, () => {
    const { answers, expected } = resolveMarked(text);
    assert.deepEqual(answers, today ?? expected);
  });
}

test("the list is long enough to mean something", () => assert.ok(FORMS.length >= 60));
