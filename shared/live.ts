/**
 * A value that changes: what it is now, and a call when it is another.
 *
 * `current()` answers the same object until the value has changed, so that React's `useSyncExternalStore` can compare by
 * identity. A listener gets no value: it asks, and thereby never holds an old one.
 */
export type Live<T> = {
  readonly current: () => T
  readonly subscribe: (listener: () => void) => () => void
}

export type Settable<T> = Live<T> & { readonly set: (value: T) => void }

/** A live value that somebody sets. Setting the identical value calls nobody. */
export function live<T>(initial: T): Settable<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    current: () => value,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: next => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    }
  }
}

/** A live value computed from others, at most once for each of their values. */
export function derived<const Sources extends readonly Live<unknown>[], T>(
  sources: Sources,
  compute: (...values: { [I in keyof Sources]: Sources[I] extends Live<infer V> ? V : never }) => T
): Live<T> {
  let seen: readonly unknown[] | null = null
  let value: T
  return {
    current: () => {
      const values = sources.map(source => source.current())
      const before = seen
      if (!before || values.some((each, i) => !Object.is(each, before[i]))) {
        seen = values
        value = compute(...(values as never))
      }
      return value
    },
    subscribe: listener => {
      const ends = sources.map(source => source.subscribe(listener))
      return () => ends.forEach(end => end())
    }
  }
}
