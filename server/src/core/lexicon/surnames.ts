import { wordSet } from "./words.ts";

/**
 * Surnames so common that a reader takes the bare word for a person: from the lists of frequent surnames of the US Census (2010), the
 * ONS and national registers of India, Nigeria and Ireland. Left out are those that are as well known as a firm's name, a place or a
 * word ("Baker", "Rogers", "Hill"), and those that are given names too. Own compilation.
 */
export const SURNAMES = wordSet(`
  smith williams jones brown garcia miller davis rodriguez martinez hernandez lopez gonzalez gonzález anderson moore perez pérez
  thompson clark ramirez ramírez robinson torres nguyen adams mitchell roberts evans edwards
  stewart murphy peterson richardson watson bennett mendoza ruiz castillo alvarez álvarez jimenez jiménez gutierrez
  gutiérrez ortiz gomez gómez fernandez fernández sullivan griffin
  stevens robertson simpson armstrong cunningham fitzgerald mccarthy o’brien o'brien o’connor o'connor
  o’neill o'neill gallagher kavanagh wright harrison atkinson jenkins hopkins macdonald fraser murray
  patel sharma gupta reddy iyer nair verma mishra mehta joshi chatterjee banerjee mukherjee agarwal deshmukh kulkarni
  okafor adeyemi okonkwo balogun okeke adebayo okoye nwosu ogunleye
`);
