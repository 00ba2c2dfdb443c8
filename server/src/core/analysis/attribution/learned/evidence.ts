import { type Arrays, FRESH } from "./arrays.ts";
import type { ParagraphContext } from "./context.ts";
import { hashForm } from "./forms.ts";
import { begin, inside, LABEL_COUNT as N, type Part } from "./labels.ts";
import { CANDIDATE, PAD, TAG } from "./words.ts";

/** What the roles of an attribution are made of, as the tagger labels them. */
export type Role = "source" | "cue" | "left" | "right";

const PARTS_OF: Record<Role, readonly Part[]> = {
  source: ["before", "after"],
  cue: ["cue", "cueLeft"],
  left: ["left"],
  right: ["right", "more"],
};

/** How likely each token begins or goes on with a role. */
export interface RoleEvidence {
  readonly begins: Float32Array;
  readonly goesOn: Float32Array;
}

/** All that candidates are made from and judged by: the tagger's probabilities, its best labels, and running counts. */
export interface Evidence {
  readonly context: ParagraphContext;
  readonly roles: Record<Role, RoleEvidence>;
  readonly best: Uint8Array;
  /** At i: how many commas, verbs, words that may be cues, quotation marks stand before token i. */
  readonly commas: Uint32Array;
  readonly verbs: Uint32Array;
  readonly cues: Uint32Array;
  readonly marks: Uint32Array;
  /** At i: how many of the tokens before i belong to a source, a cue, content, as the tagger expects. */
  readonly sourceMass: Float64Array;
  readonly cueMass: Float64Array;
  readonly contentMass: Float64Array;
}

const COMMA = hashForm(",");

/** Gathers a paragraph's evidence. `probability`: the label's, N a token; `best`: the most likely labels. */
export function gatherEvidence(
  context: ParagraphContext,
  probability: Float32Array,
  best: Uint8Array,
  arrays: Arrays = FRESH,
): Evidence {
  const { length } = context;
  const roleOf = (role: Role): RoleEvidence => sumRole(length, probability, PARTS_OF[role], arrays);
  const roles = { source: roleOf("source"), cue: roleOf("cue"), left: roleOf("left"), right: roleOf("right") };
  const { word, tag, bucket, quote } = context;
  return {
    context,
    roles,
    best,
    commas: running(length, arrays, (i) => word[i] === COMMA),
    verbs: running(length, arrays, (i) => tag[i] === TAG.VERB || tag[i] === TAG.AUX),
    cues: running(length, arrays, (i) => bucket[i]! >= CANDIDATE && quote.state[i] !== 2),
    sourceMass: mass(length, arrays, [roles.source]),
    cueMass: mass(length, arrays, [roles.cue]),
    contentMass: mass(length, arrays, [roles.left, roles.right]),
    marks: running(length, arrays, (i) => quote.state[i] === 1 || quote.state[i] === 3),
  };
}

function sumRole(length: number, probability: Float32Array, parts: readonly Part[], arrays: Arrays): RoleEvidence {
  const begins = arrays.f32(length + 1);
  const goesOn = arrays.f32(length + 1);
  for (const part of parts) {
    const b = begin(part);
    const i = inside(part);
    for (let token = 0; token < length; token++) {
      begins[token]! += probability[token * N + b]!;
      goesOn[token]! += probability[token * N + i]!;
    }
  }
  return { begins, goesOn };
}

function mass(length: number, arrays: Arrays, roles: readonly RoleEvidence[]): Float64Array {
  const out = arrays.f64(length + 1);
  for (let token = 0; token < length; token++) {
    let sum = out[token]!;
    for (const { begins, goesOn } of roles) sum += begins[token]! + goesOn[token]!;
    out[token + 1] = sum;
  }
  return out;
}

function running(length: number, arrays: Arrays, holds: (i: number) => boolean): Uint32Array {
  const out = arrays.u32(length + 1);
  for (let token = 0; token < length; token++) out[token + 1] = out[token]! + (holds(token + PAD) ? 1 : 0);
  return out;
}

/** How likely the role that covers the token before `at` goes on with it. */
export function continuation({ begins, goesOn }: RoleEvidence, at: number): number {
  const covered = begins[at - 1]! + goesOn[at - 1]!;
  return covered > 0 ? Math.min(1, goesOn[at]! / covered) : 0;
}
