import type { Sort } from "../mention.ts";

/** A name found: words [first, last), of which those from `name` on are the name itself and those before it its title. */
export interface FoundName {
  readonly first: number;
  readonly name: number;
  readonly last: number;
  readonly sort: Sort;
}
