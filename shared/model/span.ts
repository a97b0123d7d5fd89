/**
 * Places in a document's canonical text.
 *
 * In the program every offset counts UTF-16 code units, half-open: `0 <= start < end <= text.length`. Code points
 * exist only in exchange files (`shared/exchange`), ProseMirror positions only in the editor. The one exception:
 * a document that came without its text keeps the code points of the file, since there is nothing to count in.
 */
import * as v from "valibot"

const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

export type Span = { readonly start: number; readonly end: number }

/** A passage as a record keeps it: where it is, what it says, and up to 32 code points of text on either side. */
export type Range = Span & { readonly quote: string; readonly prefix: string; readonly suffix: string }

/** A passage that plays a role (a condition, a demand): where it is and what it says. */
export type RolePassage = Span & { readonly quote: string }

export const Range = v.looseObject({
  start: Offset,
  end: Offset,
  quote: v.string(),
  prefix: v.string(),
  suffix: v.string()
})

export const RolePassage = v.looseObject({ start: Offset, end: Offset, quote: v.string() })

/** The outer bounds of one or more sorted spans. */
export function boundsOf(ranges: readonly Span[]): Span {
  const first = ranges[0]
  const last = ranges[ranges.length - 1]
  if (!first || !last) throw new RangeError("no spans, no bounds")
  return { start: first.start, end: last.end }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Sorted, and what overlaps or touches joined: the spans that a discontinuous annotation is kept as. */
export function normalizeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  const joined: { start: number; end: number }[] = []
  for (const span of sorted) {
    const last = joined[joined.length - 1]
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}
