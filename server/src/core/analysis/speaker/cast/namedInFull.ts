import type { Entity } from "../entity.ts";
import { DETERMINERS } from "../kinds/recalls.ts";
import type { Mention } from "../mention.ts";
import type { Cast } from "./cast.ts";

/** What tells of a body's standing, and is no part of its name. Own compilation. */
const STANDING =
  /^(?:top|leading|main|major|biggest|largest|oldest|premier|foremost|pre-eminent|prestigious|respected|influential|renowned|esteemed|venerable|powerful|famed|famous)$/u;

/** "The top Norland Medical Journal" and "the top Norland medical journal": a description that spells out the name of a body in the article. */
export function namedInFull({ roleWords, sort, plural }: Mention, cast: Cast): Entity | undefined {
  if (plural || sort === "person") return undefined;
  const own = roleWords.filter((word) => !DETERMINERS.has(word) && !STANDING.test(word));
  const entity = own.length > 2 ? cast.byName.get(own.join(" ")) : undefined;
  return entity?.sort === "organisation" ? entity : undefined;
}
