/**
 * Expected failures are values.
 *
 * A function that can be refused by the world (a file, a person's input, a full disk) answers a `Result`;
 * a bug throws. A `Refusal` carries a code that the message file turns into words, never the words themselves.
 */

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Err<E> = { readonly ok: false; readonly error: E }
export type Result<T, E> = Ok<T> | Err<E>

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error }
}

/** The value of a result that cannot have failed here; throws with the error otherwise. For tests and proven cases. */
export function expectOk<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value
  throw new Error(`expected a value, got ${JSON.stringify(result.error)}`)
}

/** Makes a `switch` over a union exhaustive: the compiler complains when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`)
}
