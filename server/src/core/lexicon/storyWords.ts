import { wordSet } from "./words.ts";

/** The figures of a story as its teller names them again and again. */
export const THIRD_PERSONS = wordSet(`he she him her his hers himself herself`);

/** A teller who was there. */
export const FIRST_PERSONS = wordSet(`i me my mine myself`);

/** Faces, bodies, rooms, and what people do with them: what a story shows and a report leaves out. Own compilation. */
export const SCENE_WORDS = wordSet(`
  eye eyes hand hands head face voice lips mouth tongue throat breath cheek cheeks hair finger fingers arm arms shoulder shoulders
  heart knee knees feet tears gaze sigh glance smile pause silence moment
  door room window floor wall stairs kitchen parlour parlor garden bed table chair lamp candle fire coat hat skirt
  smiled smiling sighed laughed laughing nodded shrugged grinned frowned blushed bowed sobbed wept trembled gasped shook
  look looked stared glanced watched listened turned leaned leant walked stood sat knelt crept whispered paused wondered felt seemed
  suddenly quietly softly slowly gently presently silent
`);

/** How a teller weighs things, and people in talk: by feeling rather than by number. Own compilation. */
export const TELLING_WORDS = wordSet(`
  never nothing nobody something somebody someone somehow anything everything everybody always once again away upon
  perhaps indeed quite rather very so such little till
`);

/** Those who talk with each other. */
export const SECOND_PERSONS = wordSet(`you your yours yourself yourselves thee thou thy thine`);

/** What is shouted, begged and called out in dialogue, and what a hearer is called. Own compilation. */
export const INTERJECTIONS = wordSet(`
  oh ah o alas well yes no nay aye hush pray please hey hello hullo goodbye okay ok yeah hm hmm um
  dear darling sir madam ma'am papa mamma mama mother father mum mom dad
`);

/** Persons and bodies that act in public, and how a report speaks of what it knows. Own compilation. */
export const PUBLIC_WORDS = wordSet(`
  president senator sen rep gov governor minister premier mayor chancellor councillor prosecutor prosecutors judge police
  official officials spokesman spokeswoman spokesperson lawmaker lawmakers lawyer attorney reporters journalists editor newspaper media
  government council committee court parliament congress senate administration authorities authority agency department ministry
  federal state county national international republican republicans democrat democrats democratic
  party campaign election elections voters poll candidate candidates union
  company companies firm firms industry investors economy market budget tax report study survey researchers scientists university
  statement interview policy law residents
  jury witness witnesses trial defendant accused defence defense testified testimony inquest tribunal hospital
  program programme project league season coach
  according percent million billion trillion
`);

/** Days and months that are no other word. */
export const DATE_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
  jan feb aug sept oct nov dec
`);

/** How a story goes on after what somebody says, before the speaker's name: "cried Ada". Own compilation. */
export const DIALOGUE_VERBS = wordSet(`
  cried exclaimed murmured whispered muttered sighed gasped replied answered asked inquired enquired began continued resumed returned
  rejoined retorted observed remarked added repeated shouted called laughed
  cries exclaims murmurs whispers mutters sighs gasps replies answers asks begins continues resumes returns adds repeats shouts calls
`);

/** Addressed or called so, which makes no full name of what follows. */
export const FORMS_OF_ADDRESS = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord madam madame aunt uncle captain colonel father mother brother sister
`);
