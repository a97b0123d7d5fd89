/**
 * The reading view: a document's text in ProseMirror, read-only, with a caret, selections and painted annotations.
 *
 * It knows neither React nor the store. All offsets are UTF-16 offsets into the canonical text; all rectangles
 * are CSS pixels relative to the scrolled content (`view.content`), so that what is placed by them scrolls with the text.
 */
import type { AnnotationId, Content, Span } from "../../shared/model/index.js"

export const lineStyles = ["solid", "dashed", "dotted", "dashDot", "double", "longDash", "thick"] as const
export type LineStyle = (typeof lineStyles)[number]

/** How a category looks in the text. The colour is `#rrggbb` for light and for dark ground. */
export type CategoryLook = {
  readonly categoryId: string
  readonly letter: string
  readonly name: string
  readonly line: LineStyle
  readonly light: string
  readonly dark: string
}

/** An annotation as paint: no attributes, no stamp. */
export type PaintedAnnotation = {
  readonly id: AnnotationId
  readonly categoryId: string
  /** Sorted, not overlapping. */
  readonly ranges: readonly Span[]
  readonly suggestion: boolean
  /** Spoken and shown as a tooltip: "Pledge, Emmanuel Macron". */
  readonly label: string
}

export type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Where an annotation stands: its first and last line, in content coordinates. */
export type Placement = { readonly id: AnnotationId; readonly first: Rect; readonly last: Rect }

export type Unit = "character" | "word" | "sentence" | "paragraph" | "line" | "text" | "page"

export type ReadingEvents = {
  /** The selection or the caret moved. Empty when `start === end`. `by` tells a snapped mouse or touch selection from keys. */
  readonly select: (selection: Span, by: "pointer" | "keyboard" | "program") => void
  /** A person clicked into annotations: all ids at the place, innermost first; empty for bare text. */
  readonly pick: (ids: readonly AnnotationId[], at: number) => void
  readonly hover: (id: AnnotationId | null) => void
  /** The handles of the selected annotation were dragged or moved by key; called once, when it is let go. */
  readonly bounds: (id: AnnotationId, ranges: readonly Span[]) => void
  /** Placements may have changed: after layout, painting, resizing, text size; never on mere scrolling within what is laid out. */
  readonly layout: () => void
  /** What is near the viewport changed. */
  readonly visible: (span: Span) => void
}

export type ReadingViewOptions = {
  /** An empty element that scrolls; the view fills it. */
  readonly host: HTMLElement
  readonly looks: readonly CategoryLook[]
  /** Name of the text for screen readers. */
  readonly label: string
  readonly events: Partial<ReadingEvents>
}

export type ReadingView = {
  /** The element in `host` that holds text and gutter and scrolls with them: margin cards are put beside it. */
  readonly content: HTMLElement
  /** Shows a text; its caret goes to `caret` or the start. Replaces what was shown, annotations too. */
  readonly show: (content: Content, annotations: readonly PaintedAnnotation[], caret?: number) => void
  /** Paints a change: cost depends on what is near the viewport, not on how many annotations there are. */
  readonly paint: (change: { readonly upserted: readonly PaintedAnnotation[]; readonly removed: readonly AnnotationId[] }) => void
  readonly setLooks: (looks: readonly CategoryLook[]) => void
  /** Marks one annotation as selected (handles, stronger line) or none. */
  readonly setSelected: (id: AnnotationId | null) => void
  readonly setHovered: (id: AnnotationId | null) => void
  /** Frames role passages while a form or card shows them. */
  readonly setFrames: (spans: readonly Span[]) => void
  readonly setHits: (spans: readonly Span[], current: number) => void
  readonly selection: () => Span
  readonly setSelection: (span: Span, scroll?: "nearest" | "center" | "none") => void
  /** Moves the caret (or extends the selection) by a unit. */
  readonly move: (unit: Unit, direction: 1 | -1, extend: boolean) => void
  /** Selects the next or previous unit, as `S` and `W` do. */
  readonly selectUnit: (unit: "sentence" | "word", direction: 1 | -1) => void
  /** Word, then sentence, then paragraph; and back (`X`, `Shift X`). */
  readonly widen: (direction: 1 | -1) => void
  /** Ids at an offset, innermost first. */
  readonly at: (offset: number) => readonly AnnotationId[]
  /** Annotations that stand in or near the viewport, in text order, with where they stand. */
  readonly placements: () => readonly Placement[]
  /** Rectangles of a span, one a line; empty when it is not laid out. */
  readonly rectsOf: (span: Span) => readonly Rect[]
  /** Scrolls so that the span is in view, and resolves when it is painted there. */
  readonly reveal: (span: Span, where?: "nearest" | "center") => Promise<void>
  /** Step by step moving of the bounds of the selected annotation (`B`): previewed, and reported by `bounds` when kept. */
  readonly startBounds: () => boolean
  readonly nudgeBounds: (edge: "start" | "end", unit: "word" | "character", direction: 1 | -1) => void
  readonly endBounds: (keep: boolean) => void
  readonly find: (query: string, options: { readonly matchCase: boolean }) => readonly Span[]
  readonly focus: () => void
  readonly destroy: () => void
}
