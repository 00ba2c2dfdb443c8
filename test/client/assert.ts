// Stands in for node:assert/strict in a browser, as far as the suite needs it.
export default { equal, deepEqual, ok, match };

function equal(actual: unknown, expected: unknown, message = ""): void {
  if (!Object.is(actual, expected)) fail(message, actual, expected);
}

/** Compares what JSON shows of two values. */
function deepEqual(actual: unknown, expected: unknown, message = ""): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) fail(message, actual, expected);
}

function ok(value: unknown, message = ""): void {
  if (!value) fail(message, value, true);
}

function match(actual: string, expected: RegExp, message = ""): void {
  if (!expected.test(actual)) fail(message, actual, String(expected));
}

function fail(message: string, actual: unknown, expected: unknown): never {
  throw new Error(`${message} got ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
}
