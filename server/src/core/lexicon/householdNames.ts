import { wordSet } from "./words.ts";

/**
 * People whom copy may name by one word without a first reference: heads of state and government of large countries of the last
 * decades, and people known by a single name. Own compilation; it ages, and a name too many costs only a finding.
 */
export const HOUSEHOLD_NAMES = wordSet(`
  eisenhower ike trump clinton obama biden bush sanders harris pence reagan nixon kennedy lincoln carter putin yeltsin medvedev gorbachev lenin
  stalin xi mao hu modi gandhi merkel scholz merz macron hollande sarkozy johnson cameron thatcher blair sunak starmer truss
  brown may trudeau carney erdogan erdoğan netanyahu zelensky zelenskyy zelenskiy poroshenko lukashenko assad saddam gaddafi
  khamenei khomeini rouhani bolsonaro lula maduro chávez chavez castro milei orbán orban berlusconi meloni abe kishida kim duterte
  marcos widodo mandela zuma ramaphosa mugabe buhari tinubu kenyatta ruto hitler mussolini churchill napoleon
  francis benedict leo beyoncé beyonce madonna adele bono prince cher shakira rihanna drake eminem pelé pele ronaldo messi neymar
  ronaldinho zico shakespeare mozart beethoven einstein darwin freud marx aristotle plato socrates musk oprah
`);
