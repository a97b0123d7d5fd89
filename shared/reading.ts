/**
 * Contract with the reader: bytes and limits in, a document draft or a reason out.
 *
 * The reader runs in a process that holds nothing of ours (an opaque-origin frame and its worker). What it answers is
 * as untrusted as what it was given: the client parses it with `ReadAnswer` before anybody looks at it.
 */
import * as v from "valibot"
import { schemas } from "./model/records.js"

export const articleFormats = ["text", "markdown", "html", "docx", "pdf"] as const
export type ArticleFormat = (typeof articleFormats)[number]

export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "iso-8859-1",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
  "iso-8859-9",
  "iso-8859-15"
] as const
export type Encoding = (typeof encodings)[number]

/** What one file may cost. A file that goes over any of them is refused with the reason `tooLarge` or `tooSlow`. */
export type ReadLimits = {
  readonly bytes: number
  /** UTF-16 code units of canonical text. */
  readonly characters: number
  readonly blocks: number
  readonly milliseconds: number
  readonly pages: number
  /** Bytes that a zip (DOCX) may inflate to in total. */
  readonly inflatedBytes: number
}

export const defaultLimits: ReadLimits = {
  bytes: 50_000_000,
  characters: 20_000_000,
  blocks: 400_000,
  milliseconds: 60_000,
  pages: 5_000,
  inflatedBytes: 200_000_000
}

export type ReadRequest = {
  /** For the extension and as a title when the file holds none. Never a path. */
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly limits: ReadLimits
  /** Chosen by a person; otherwise detected. */
  readonly encoding?: Encoding
  readonly format?: ArticleFormat
}

/** Why a file cannot be read. The message file has one sentence with a remedy for each. */
export const readRefusals = [
  "empty",
  "binary",
  "tooLarge",
  "tooSlow",
  "outOfMemory",
  "notDocx",
  "zipBomb",
  "damaged",
  "pdfPassword",
  "pdfNoText",
  "unknownFormat",
  "noText",
  "undecodable",
  "crashed",
  "cancelled"
] as const
export type ReadRefusal = (typeof readRefusals)[number]

/** What the reader did to the file that a person should know. The message file has words for each. */
export const readNotices = [
  "runningHeadsDropped",
  "hyphensRejoined",
  "mainContentOnly",
  "wholePage",
  "invisibleCharacters",
  "bidiControls",
  "replacementCharacters",
  "nulCharacters",
  "lonePages",
  "tablesFlattened",
  "footnotesAppended"
] as const
export type ReadNotice = (typeof readNotices)[number]

const DocumentDraft = v.strictObject({
  format: v.picklist(articleFormats),
  title: v.string(),
  language: v.string(),
  source: v.strictObject({
    publisher: v.optional(v.string()),
    author: v.optional(v.string()),
    date: v.optional(v.string()),
    url: v.optional(v.string())
  }),
  /** Absent where the format says its own encoding (DOCX, PDF). `confidence` from 0 to 1. */
  encoding: v.optional(
    v.strictObject({
      name: v.picklist(encodings),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      chosen: v.boolean()
    })
  ),
  /** Canonical: see the exchange format. Offsets of blocks and marks in UTF-16, half-open. */
  text: v.string(),
  blocks: schemas.content.entries.blocks,
  marks: schemas.content.entries.marks,
  notices: v.array(v.strictObject({ code: v.picklist(readNotices), count: v.optional(v.number()) }))
})
export type DocumentDraft = v.InferOutput<typeof DocumentDraft>

export const ReadAnswer = v.variant("ok", [
  v.strictObject({ ok: v.literal(true), value: DocumentDraft }),
  v.strictObject({
    ok: v.literal(false),
    error: v.strictObject({
      reason: v.picklist(readRefusals),
      /** A figure that the sentence needs: bytes, pages, milliseconds. */
      figure: v.optional(v.number())
    })
  })
])
export type ReadAnswer = v.InferOutput<typeof ReadAnswer>
export type ReadError = Extract<ReadAnswer, { ok: false }>["error"]
