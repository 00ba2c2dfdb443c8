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
export function gatherEvidence(context: ParagraphContext, probability: Float32Array, best: Uint8Array): Evidence {
  const roleOf = (role: Role): RoleEvidence => sumRole(context.length, probability, PARTS_OF[role]);
  const roles = { source: roleOf("source"), cue: roleOf("cue"), left: roleOf("left"), right: roleOf("right") };
  const { word, tag, bucket, quote } = context;
  return {
    context,
    roles,
    best,
    commas: running(context.length, (i) => word[i] === COMMA),
    verbs: running(context.length, (i) => tag[i] === TAG.VERB || tag[i] === TAG.AUX),
    cues: running(context.length, (i) => bucket[i]! >= CANDIDATE && quote.state[i] !== 2),
    sourceMass: mass([roles.source]),
    cueMass: mass([roles.cue]),
    contentMass: mass([roles.left, roles.right]),
    marks: running(context.length, (i) => quote.state[i] === 1 || quote.state[i] === 3),
  };
}

function sumRole(length: number, probability: Float32Array, parts: readonly Part[]): RoleEvidence {
  const begins = new Float32Array(length + 1);
  const goesOn = new Float32Array(length + 1);
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

function mass(roles: readonly RoleEvidence[]): Float64Array {
  const length = roles[0]!.begins.length - 1;
  const out = new Float64Array(length + 1);
  for (let token = 0; token < length; token++) {
    let sum = out[token]!;
    for (const { begins, goesOn } of roles) sum += begins[token]! + goesOn[token]!;
    out[token + 1] = sum;
  }
  return out;
}

function running(length: number, holds: (i: number) => boolean): Uint32Array {
  const out = new Uint32Array(length + 1);
  for (let token = 0; token < length; token++) out[token + 1] = out[token]! + (holds(token + PAD) ? 1 : 0);
  return out;
}

/** How likely the role that covers the token before `at` goes on with it. */
export function continuation({ begins, goesOn }: RoleEvidence, at: number): number {
  const covered = begins[at - 1]! + goesOn[at - 1]!;
  return covered > 0 ? Math.min(1, goesOn[at]! / covered) : 0;
}
