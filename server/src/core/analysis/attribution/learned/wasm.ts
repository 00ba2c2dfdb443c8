import { KERNEL } from "./kernelCode.ts";

/** What is used of WebAssembly, which every host has that the core runs in, but which is no part of the language. */
interface Wasm {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** A kernel with a memory of its own. */
export interface Instance {
  /** What kernel/labels.ts exports. */
  readonly exports: unknown;
  readonly memory: ArrayBuffer;
  /** Where each of the fixed parts lies, and then where room was left. */
  readonly fixedAt: readonly number[];
  readonly roomAt: readonly number[];
}

const PAGE = 65_536;

let compiled: object | undefined;

/**
 * Starts the kernel with these parts in its memory and so many bytes of room behind them. Throws where there is no WebAssembly, or one
 * without SIMD, where it is forbidden, or where there is no memory left.
 */
export function startKernel(fixed: readonly ArrayBufferView[], room: readonly number[]): Instance {
  const wasm = (globalThis as { WebAssembly?: Wasm }).WebAssembly;
  if (!wasm) throw new Error("There is no WebAssembly.");
  compiled ??= new wasm.Module(codeOf(KERNEL));
  let end = 0;
  const take = (bytes: number): number => {
    const at = end;
    // What is loaded in whole lanes may reach behind its end.
    end = (at + bytes + 31) & ~15;
    return at;
  };
  const fixedAt = fixed.map(({ byteLength }) => take(byteLength));
  const roomAt = room.map(take);
  const pages = Math.ceil(end / PAGE);
  const memory = new wasm.Memory({ initial: pages, maximum: pages });
  fixed.forEach(({ buffer, byteOffset, byteLength }, i) => {
    new Uint8Array(memory.buffer).set(new Uint8Array(buffer, byteOffset, byteLength), fixedAt[i]!);
  });
  const { exports } = new wasm.Instance(compiled, { env: { memory } });
  return { exports, memory: memory.buffer, fixedAt, roomAt };
}

/** The bytes that hexadecimal digits spell. */
function codeOf(digits: string): Uint8Array {
  const code = new Uint8Array(digits.length / 2);
  const digit = (at: number): number => (digits.charCodeAt(at) & 15) + (digits.charCodeAt(at) >= 97 ? 9 : 0);
  for (let i = 0; i < code.length; i++) code[i] = 16 * digit(2 * i) + digit(2 * i + 1);
  return code;
}
