/**
 * The records of a project, as the program holds them.
 *
 * They mirror the exchange format (`docs/exchange-format.md`) with two differences: offsets count UTF-16 code units
 * (see span.ts), and a document's text lives in a record of its own (`Content`), so that a list of a thousand documents
 * does not load a thousand texts. A property that this version does not know stays on its object and is
 * written back: schemas are loose, types name only what we understand, and records are changed by spreading.
 */
import * as v from "valibot"
import {
  ActorId,
  AnnotationId,
  AnnotatorId,
  AttributeId,
  CategoryId,
  ChoiceId,
  CodebookId,
  DocumentId,
  NoteId,
  ProjectId,
  TextHash,
  WorkId
} from "./ids.js"
import type { Json } from "./json.js"
import { Range, RolePassage } from "./span.js"
import { Stamp } from "./stamp.js"

// ---- project and codebook

export type Project = {
  readonly id: ProjectId
  readonly name: string
  /** Properties at the top of an opened file that this version does not know; written back at the top. */
  readonly fileExtras?: Readonly<Record<string, Json>>
  readonly stamp: Stamp
}

export type Codebook = { readonly id: CodebookId; readonly name: string; readonly stamp: Stamp }

export const attributeTypes = [
  "text",
  "date",
  "number",
  "boolean",
  "choice",
  "multichoice",
  "actor",
  "multiactor",
  "passage",
  "link"
] as const
export type AttributeType = (typeof attributeTypes)[number]

export const formSizes = ["quick", "standard", "full"] as const
/** In which form an attribute shows: `quick` is part of `standard`, `standard` of `full`. */
export type FormSize = (typeof formSizes)[number]

export type Choice = { readonly id: ChoiceId; readonly name: string; readonly help?: string }

/** Shown only when another attribute of the category has one of these values; without `is`, when it has any. */
export type Condition = { readonly attribute: AttributeId; readonly is?: readonly (string | boolean | number)[] }

export type Attribute = {
  readonly id: AttributeId
  readonly name: string
  readonly type: AttributeType
  readonly size: FormSize
  readonly required?: boolean
  readonly help?: string
  readonly scale?: "nominal" | "ordinal"
  readonly choices?: readonly Choice[]
  readonly default?: AttributeValue
  readonly when?: Condition
}

export type Category = {
  readonly id: CategoryId
  readonly name: string
  readonly parent: CategoryId | null
  readonly order: number
  readonly description: string
  readonly whenToUse: string
  readonly whenNotToUse: string
  readonly examples: readonly string[]
  /** `#rrggbb` */
  readonly color: string
  /** The letter of its badge and key; empty when it has none. */
  readonly shortcut: string
  readonly attributes: readonly Attribute[]
  /** Retired: what refers to it stays valid. */
  readonly deleted?: boolean
  readonly stamp: Stamp
}

// ---- people

/** Somebody who codes. */
export type Annotator = { readonly id: AnnotatorId; readonly name: string; readonly deleted?: boolean; readonly stamp: Stamp }

/** Somebody who speaks, promises, threatens or is spoken to in an article. */
export type Actor = {
  readonly id: ActorId
  readonly name: string
  readonly aliases: readonly string[]
  readonly properties: Readonly<Record<string, string>>
  readonly deleted?: boolean
  readonly stamp: Stamp
}

// ---- documents

export type Source = {
  readonly publisher?: string
  readonly author?: string
  /** ISO 8601, also `2026` and `2026-11`. */
  readonly date?: string
  readonly url?: string
  readonly fileName?: string
  /** How the bytes were read: an encoding's name, and whether a person chose it. */
  readonly encoding?: string
}

export type Document = {
  readonly id: DocumentId
  readonly title: string
  /** BCP 47; empty when unknown. */
  readonly language: string
  readonly source: Source
  readonly textHash: TextHash
  /** Length of the text in Unicode code points, as in the exchange format. */
  readonly length: number
  /** Whether the store holds its text; a file may come without it (licensed articles). */
  readonly hasText: boolean
  /** ISO 8601; empty when unknown. */
  readonly addedAt: string
  readonly deleted?: boolean
  readonly stamp: Stamp
}

export const blockTypes = ["heading", "paragraph", "quote", "listItem", "tableRow", "preformatted", "caption"] as const
export type BlockType = (typeof blockTypes)[number]

/** A block of the text. Between two blocks stands one `\n` that belongs to neither; a `\n` inside is a line break. */
export type Block = {
  readonly type: BlockType
  readonly start: number
  readonly end: number
  /** Headings: 1 to 6. */
  readonly level?: number
  /** List items: nesting, from 0. */
  readonly depth?: number
  /** List items: numbered or not. */
  readonly ordered?: boolean
}

export const markTypes = ["strong", "em", "underline", "code", "sub", "sup", "link"] as const
export type MarkType = (typeof markTypes)[number]
export type Mark = { readonly type: MarkType; readonly start: number; readonly end: number; readonly href?: string }

/** The canonical text of a document and its structure. Its id is the document's. Never edited in place. */
export type Content = {
  readonly id: DocumentId
  readonly textHash: TextHash
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
}

// ---- codings

export type AttributeValue = string | number | boolean | readonly string[] | readonly RolePassage[]
export type AttributeValues = Readonly<Record<string, AttributeValue>>

export const annotationStatuses = ["draft", "final", "flagged"] as const
export type AnnotationStatus = (typeof annotationStatuses)[number]
export const annotationOrigins = ["manual", "imported", "suggested", "adjudicated"] as const
export type AnnotationOrigin = (typeof annotationOrigins)[number]

export type Annotation = {
  readonly id: AnnotationId
  readonly documentId: DocumentId
  /** The revision of the text that the ranges speak of. */
  readonly textHash: TextHash
  readonly annotatorId: AnnotatorId
  readonly categoryId: CategoryId
  /** One or more, sorted, not overlapping; several make a discontinuous annotation. None only on a tombstone. */
  readonly ranges: readonly Range[]
  /** By attribute id; absent means not coded. */
  readonly attributes: AttributeValues
  readonly note: string
  readonly status: AnnotationStatus
  readonly origin: AnnotationOrigin
  readonly derivedFrom: readonly AnnotationId[]
  /** ISO 8601; empty when unknown. */
  readonly createdAt: string
  readonly deleted?: boolean
  readonly stamp: Stamp
}

export const noteTargets = ["project", "document", "annotation", "category", "actor"] as const
export type Note = {
  readonly id: NoteId
  readonly target: { readonly kind: string; readonly id: string }
  readonly annotatorId: AnnotatorId
  readonly text: string
  readonly deleted?: boolean
  readonly stamp: Stamp
}

export const workStatuses = ["new", "inProgress", "final"] as const
export type WorkStatus = (typeof workStatuses)[number]
export type Work = {
  readonly id: WorkId
  readonly documentId: DocumentId
  readonly annotatorId: AnnotatorId
  readonly status: WorkStatus
  readonly deleted?: boolean
  readonly stamp: Stamp
}

/** A version that lost in a merge and waits for a person. */
export type Conflict = {
  /** Made on arrival; not part of the exchange format. */
  readonly id: string
  readonly kind: string
  readonly record: Readonly<Record<string, Json>>
}

// ---- schemas: what a record must look like wherever it enters the program (a file, the database, another window)

const text = v.string()
const deleted = v.optional(v.boolean())
const strings = v.array(v.string())

export const AttributeValueSchema: v.GenericSchema<unknown, AttributeValue> = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  strings,
  v.array(RolePassage)
])

export const schemas = {
  project: v.looseObject({
    id: ProjectId,
    name: text,
    fileExtras: v.optional(v.custom<Readonly<Record<string, Json>>>(value => typeof value === "object" && value !== null)),
    stamp: Stamp
  }),
  codebook: v.looseObject({ id: CodebookId, name: text, stamp: Stamp }),
  category: v.looseObject({
    id: CategoryId,
    name: text,
    parent: v.nullable(CategoryId),
    order: v.number(),
    description: text,
    whenToUse: text,
    whenNotToUse: text,
    examples: strings,
    color: v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/)),
    shortcut: text,
    attributes: v.array(
      v.looseObject({
        id: AttributeId,
        name: text,
        type: v.picklist(attributeTypes),
        size: v.picklist(formSizes),
        required: v.optional(v.boolean()),
        help: v.optional(text),
        scale: v.optional(v.picklist(["nominal", "ordinal"])),
        choices: v.optional(v.array(v.looseObject({ id: ChoiceId, name: text, help: v.optional(text) }))),
        default: v.optional(AttributeValueSchema),
        when: v.optional(
          v.looseObject({
            attribute: AttributeId,
            is: v.optional(v.array(v.union([v.string(), v.boolean(), v.number()])))
          })
        )
      })
    ),
    deleted,
    stamp: Stamp
  }),
  annotator: v.looseObject({ id: AnnotatorId, name: text, deleted, stamp: Stamp }),
  actor: v.looseObject({
    id: ActorId,
    name: text,
    aliases: strings,
    properties: v.record(v.string(), v.string()),
    deleted,
    stamp: Stamp
  }),
  document: v.looseObject({
    id: DocumentId,
    title: text,
    language: text,
    source: v.looseObject({
      publisher: v.optional(text),
      author: v.optional(text),
      date: v.optional(text),
      url: v.optional(text),
      fileName: v.optional(text),
      encoding: v.optional(text)
    }),
    textHash: TextHash,
    length: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    hasText: v.boolean(),
    addedAt: text,
    deleted,
    stamp: Stamp
  }),
  content: v.looseObject({
    id: DocumentId,
    textHash: TextHash,
    text,
    blocks: v.array(
      v.looseObject({
        type: v.picklist(blockTypes),
        start: v.number(),
        end: v.number(),
        level: v.optional(v.number()),
        depth: v.optional(v.number()),
        ordered: v.optional(v.boolean())
      })
    ),
    marks: v.array(
      v.looseObject({ type: v.picklist(markTypes), start: v.number(), end: v.number(), href: v.optional(text) })
    )
  }),
  annotation: v.looseObject({
    id: AnnotationId,
    documentId: DocumentId,
    textHash: TextHash,
    annotatorId: AnnotatorId,
    categoryId: CategoryId,
    ranges: v.array(Range),
    attributes: v.record(v.string(), AttributeValueSchema),
    note: text,
    status: v.picklist(annotationStatuses),
    origin: v.picklist(annotationOrigins),
    derivedFrom: v.array(AnnotationId),
    createdAt: text,
    deleted,
    stamp: Stamp
  }),
  note: v.looseObject({
    id: NoteId,
    target: v.looseObject({ kind: text, id: text }),
    annotatorId: AnnotatorId,
    text,
    deleted,
    stamp: Stamp
  }),
  work: v.looseObject({
    id: WorkId,
    documentId: DocumentId,
    annotatorId: AnnotatorId,
    status: v.picklist(workStatuses),
    deleted,
    stamp: Stamp
  }),
  conflict: v.looseObject({
    id: v.string(),
    kind: text,
    record: v.custom<Readonly<Record<string, Json>>>(value => typeof value === "object" && value !== null)
  })
} as const

/** Which record a kind names. */
export type RecordOf = {
  project: Project
  codebook: Codebook
  category: Category
  annotator: Annotator
  actor: Actor
  document: Document
  content: Content
  annotation: Annotation
  note: Note
  work: Work
  conflict: Conflict
}
export type RecordKind = keyof RecordOf
export const recordKinds = Object.keys(schemas) as readonly RecordKind[]
export type AnyRecord = RecordOf[RecordKind]

/** The schemas answer exactly the types above: a drift between the two does not compile. */
schemas satisfies { readonly [K in RecordKind]: v.GenericSchema<unknown, RecordOf[K]> }
