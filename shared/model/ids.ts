/**
 * Ids are strings of 1 to 64 of `A-Z a-z 0-9 _ - :`. Avow writes UUIDs, and words in the default codebook.
 * Each kind of record has its own branded type, so that an actor's id is never taken for an annotator's.
 */
import * as v from "valibot"

export const idPattern = /^[A-Za-z0-9_:-]{1,64}$/

/** A schema for the ids of one kind of record. */
function idOf<Brand extends string>(brand: Brand) {
  return v.pipe(v.string(), v.regex(idPattern), v.brand(brand))
}

export const ProjectId = idOf("ProjectId")
export const CodebookId = idOf("CodebookId")
export const CategoryId = idOf("CategoryId")
/** Unique within its category only. */
export const AttributeId = idOf("AttributeId")
/** Unique within its attribute only. */
export const ChoiceId = idOf("ChoiceId")
export const AnnotatorId = idOf("AnnotatorId")
export const ActorId = idOf("ActorId")
export const DocumentId = idOf("DocumentId")
export const AnnotationId = idOf("AnnotationId")
export const NoteId = idOf("NoteId")
/** `<documentId>:<annotatorId>`: twice the length of the others. */
export const WorkId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_:-]{1,129}$/), v.brand("WorkId"))
/** One copy of a store: a profile on a machine. A restored or copied profile takes a new one. */
export const ReplicaId = idOf("ReplicaId")
/** `sha256:` and the hex digest of the UTF-8 text: two documents are the same text when it is equal. */
export const TextHash = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/), v.brand("TextHash"))

export type ProjectId = v.InferOutput<typeof ProjectId>
export type CodebookId = v.InferOutput<typeof CodebookId>
export type CategoryId = v.InferOutput<typeof CategoryId>
export type AttributeId = v.InferOutput<typeof AttributeId>
export type ChoiceId = v.InferOutput<typeof ChoiceId>
export type AnnotatorId = v.InferOutput<typeof AnnotatorId>
export type ActorId = v.InferOutput<typeof ActorId>
export type DocumentId = v.InferOutput<typeof DocumentId>
export type AnnotationId = v.InferOutput<typeof AnnotationId>
export type NoteId = v.InferOutput<typeof NoteId>
export type WorkId = v.InferOutput<typeof WorkId>
export type ReplicaId = v.InferOutput<typeof ReplicaId>
export type TextHash = v.InferOutput<typeof TextHash>

/** Makes ids; the environment provides it (`crypto.randomUUID`), because `shared/` has no source of randomness. */
export type NewId = () => string

/** Where one annotator stands with one document. */
export function workId(documentId: DocumentId, annotatorId: AnnotatorId): WorkId {
  return `${documentId}:${annotatorId}` as WorkId
}
