/**
 * Every change as data, with its inverse.
 *
 * A change set is what one doing of a person changed: whole records before and after. One change set is one
 * transaction, one entry of the history, one undo and (with the journal) one line on disk. Records are never removed:
 * the inverse of a creation is a tombstone, so that merging knows of it.
 */
import * as v from "valibot"
import { AnnotatorId, ProjectId, ReplicaId } from "./ids.js"
import { type AnyRecord, type RecordKind, type RecordOf, schemas } from "./records.js"

/** What happened to one record. `before` is null when it is new; both are stamped when it is committed. */
export type EditOf<K extends RecordKind> = {
  readonly kind: K
  readonly before: RecordOf[K] | null
  readonly after: RecordOf[K]
}
export type Edit = { [K in RecordKind]: EditOf<K> }[RecordKind]

/**
 * What a person did, for the history and for undo ("Undo delete pledge"). The message file has words for each name.
 * `count` and `label` fill them: how many records, and the quote, title or name that tells them apart.
 */
export const doingNames = [
  "createProject",
  "renameProject",
  "openFile",
  "addDocuments",
  "changeDocument",
  "deleteDocuments",
  "restoreDocuments",
  "addAnnotation",
  "changeAnnotation",
  "moveBounds",
  "recodeAnnotation",
  "splitAnnotation",
  "mergeAnnotations",
  "duplicateAnnotation",
  "deleteAnnotations",
  "setStatus",
  "setNote",
  "setValue",
  "addActor",
  "changeActor",
  "addAnnotator",
  "renameAnnotator",
  "setWork"
] as const
export type DoingName = (typeof doingNames)[number]
export type Doing = { readonly name: DoingName; readonly label?: string; readonly count?: number; readonly categoryId?: string }

export type ChangeSet = {
  readonly projectId: ProjectId
  /** Made anew when a store is made or restored: sequence numbers of two epochs do not compare. */
  readonly epoch: string
  /** 1, 2, 3 … without gaps within project and epoch. */
  readonly sequence: number
  readonly replicaId: ReplicaId
  /** ISO 8601 */
  readonly at: string
  readonly annotatorId: AnnotatorId | null
  readonly doing: Doing
  /** Set when this change set takes back another (undo), or does again what was taken back (redo). */
  readonly reverses?: { readonly kind: "undo" | "redo"; readonly sequence: number }
  readonly edits: readonly Edit[]
}

const Edit = v.variant(
  "kind",
  (Object.keys(schemas) as RecordKind[]).map(kind =>
    v.object({ kind: v.literal(kind), before: v.nullable(schemas[kind] as never), after: schemas[kind] as never })
  ) as never
) as unknown as v.GenericSchema<unknown, Edit>

export const ChangeSetSchema: v.GenericSchema<unknown, ChangeSet> = v.object({
  projectId: ProjectId,
  epoch: v.string(),
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  replicaId: ReplicaId,
  at: v.string(),
  annotatorId: v.nullable(AnnotatorId),
  doing: v.object({
    name: v.picklist(doingNames),
    label: v.optional(v.string()),
    count: v.optional(v.number()),
    categoryId: v.optional(v.string())
  }),
  reverses: v.optional(v.object({ kind: v.picklist(["undo", "redo"]), sequence: v.number() })),
  edits: v.array(Edit)
})

/** A new record. */
export function created<K extends RecordKind>(kind: K, after: RecordOf[K]): Edit {
  return { kind, before: null, after } as Edit
}

/** A record that becomes another. */
export function changed<K extends RecordKind>(kind: K, before: RecordOf[K], after: RecordOf[K]): Edit {
  return { kind, before, after } as Edit
}

/**
 * The edits that take `edits` back, last first. A record that was new becomes a tombstone; a content record, which has
 * no stamp and is never shown without its document, stays.
 */
export function inverse(edits: readonly Edit[]): Edit[] {
  const back: Edit[] = []
  for (const edit of [...edits].reverse()) {
    if (edit.kind === "content" || edit.kind === "conflict") continue
    const record: AnyRecord = edit.before ?? ({ ...edit.after, deleted: true } as AnyRecord)
    back.push({ kind: edit.kind, before: edit.after, after: record } as Edit)
  }
  return back
}
