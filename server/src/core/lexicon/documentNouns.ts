import { wordSet } from "./words.ts";

/** Nouns for what is written, filmed, counted or filed and can be a source, singular, lower case. Own compilation. */
export const DOCUMENT_NOUNS = wordSet(`
  account ad advert advertisement affidavit agreement amendment analysis announcement app article assessment audit
  autobiography ballot bill biography blog book brief briefing broadcast brochure bulletin calculation census charter
  clip code column commercial communiqué complaint constitution contract convention court-filing data database dataset
  decision declaration decree directive disclosure document documentary documentation dossier draft e-mail editorial email essay
  estimate evidence examination experiment fact-check figure filing film finding footage forecast form graphic guideline headline
  history image index indictment information injunction interview investigation law lawsuit leak leaflet legislation
  letter list log manifesto manual map measure memo memoir memorandum message minute model motion newsletter note notebook notice
  number obituary op-ed opinion-piece order ordinance page paper paperwork passage petition photo photograph piece plan platform
  podcast policy poll polling post posting poster press-release proclamation projection prospectus proposal provision
  publication questionnaire ranking reading record recording regulation release report reporting research resolution result
  return review rule ruling schedule screenshot script sentence series sign speech spreadsheet standard statement
  statistic statute story study submission summary survey table tape testimony text textbook thread timeline transcript
  transcription treaty trend trial tweet update verdict version video warrant webpage website will-o-wisp
  writing wire cable email-chain exit-poll
`);

/** Records, counts and studies: what they show is found out, counted or filed. Own compilation. */
export const EVIDENCE_NOUNS = wordSet(`
  data figures record statistic result poll polling survey study report census filing accounts document research analysis audit
  estimate review investigation log return spreadsheet database dataset email e-mail minutes finding test tests footage
`);
