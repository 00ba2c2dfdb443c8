/**
 * Where the numbers of a paragraph's tokens come from: arrays of at least so many, the first so many of them 0. What lies behind is
 * anything.
 */
export interface Arrays {
  i32(size: number): Int32Array;
  u32(size: number): Uint32Array;
  u16(size: number): Uint16Array;
  u8(size: number): Uint8Array;
  f32(size: number): Float32Array;
  f64(size: number): Float64Array;
}

/** Arrays that nobody else has. */
export const FRESH: Arrays = {
  i32: (size) => new Int32Array(size),
  u32: (size) => new Uint32Array(size),
  u16: (size) => new Uint16Array(size),
  u8: (size) => new Uint8Array(size),
  f32: (size) => new Float32Array(size),
  f64: (size) => new Float64Array(size),
};

/** Arrays that are given out again once `reuse` is called. */
export interface ArrayPool extends Arrays {
  /** What was given out is not needed any more. */
  reuse(): void;
}

/** A paragraph that is longer is no news, and its arrays would hold much memory for ever. */
const MOST = 1 << 13;

/**
 * Makes a pool. A paragraph takes some thirty short arrays, and making them, and clearing them away, takes longer than filling them: so
 * those of one paragraph are those of the next.
 */
export function createArrayPool(): ArrayPool {
  const pools = [
    poolOf((size) => new Int32Array(size)),
    poolOf((size) => new Uint32Array(size)),
    poolOf((size) => new Uint16Array(size)),
    poolOf((size) => new Uint8Array(size)),
    poolOf((size) => new Float32Array(size)),
    poolOf((size) => new Float64Array(size)),
  ] as const;
  const [i32, u32, u16, u8, f32, f64] = pools;
  return {
    ...{ i32: i32.take, u32: u32.take, u16: u16.take, u8: u8.take, f32: f32.take, f64: f64.take },
    reuse: () => {
      for (const pool of pools) pool.reuse();
    },
  };
}

interface Filled {
  readonly length: number;
  fill(value: number, start: number, end: number): unknown;
}

function poolOf<A extends Filled>(make: (size: number) => A) {
  const arrays: A[] = [];
  let next = 0;
  return {
    take: (size: number): A => {
      if (size > MOST) return make(size);
      const known = arrays[next];
      const array = known && known.length >= size ? known : make(Math.max(64, 2 << (31 - Math.clz32(size))));
      if (array === known) array.fill(0, 0, size);
      arrays[next++] = array;
      return array;
    },
    reuse: () => {
      next = 0;
    },
  };
}
