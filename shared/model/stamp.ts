/**
 * Every record carries a stamp: a version vector (who has edited it how often) and a hybrid logical clock.
 *
 * Vector: Parker et al. 1983. Clock: Kulkarni et al. 2014, written so that it sorts as bytes:
 * `2026-11-23T10:00:00.000Z-0000-<replica id>` (wall time, counter in four hex digits, replica).
 * Merging (a later room) needs both from the first day.
 */
import * as v from "valibot"
import type { ReplicaId } from "./ids.js"

export type Stamp = { readonly version: Readonly<Record<string, number>>; readonly clock: string }

export const Stamp = v.looseObject({
  version: v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  clock: v.string()
})

/** What a record without a stamp has: nobody has seen it, and every clock is later. */
export const emptyStamp: Stamp = { version: {}, clock: "" }

const clockPattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([0-9a-f]{4})-(.+)$/

/** The wall time in a clock, as ISO 8601; empty when there is none. */
export function timeOf(stamp: Stamp): string {
  return clockPattern.exec(stamp.clock)?.[1] ?? ""
}

/**
 * The next clock of this replica: later than `last` and, where the machine's clock allows, the wall time `now`.
 * `last` is the greatest clock seen, or the empty string.
 */
export function tick(last: string, now: Date, replica: ReplicaId): string {
  const wall = now.toISOString()
  const seen = clockPattern.exec(last)
  if (!seen || seen[1]! < wall) return `${wall}-0000-${replica}`
  const counter = Number.parseInt(seen[2]!, 16) + 1
  if (counter <= 0xffff) return `${seen[1]!}-${counter.toString(16).padStart(4, "0")}-${replica}`
  // The counter is full: borrow a millisecond, which keeps the order and hurts nobody.
  return `${new Date(Date.parse(seen[1]!) + 1).toISOString()}-0000-${replica}`
}

/** The stamp of an edit made here to a record that had `previous`. */
export function nextStamp(previous: Stamp | null, clock: string, replica: ReplicaId): Stamp {
  const version = previous?.version ?? {}
  return { version: { ...version, [replica]: (version[replica] ?? 0) + 1 }, clock }
}
