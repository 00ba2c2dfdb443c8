import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** winkNLP as a program would use it for this: every token with its tag, sentence boundaries found. */
export function createWinkReader(): (text: string) => number {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { its } = nlp;
  return (text) => {
    const doc = nlp.readDoc(text);
    return doc.tokens().out(its.value).length + doc.tokens().out(its.pos).length;
  };
}
