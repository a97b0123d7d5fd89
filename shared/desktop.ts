/**
 * All that Avow may ask of the machine it runs on.
 *
 * One service (`electron/desktop`) answers it over two transports: Electron's IPC and an authenticated WebSocket on
 * 127.0.0.1. Requests and answers are parsed on arrival at both ends. A file is a ticket: what it stands for (a path)
 * never leaves the service, so that a page gone wrong can only touch files that a person chose. What only one host can do
 * is a capability, never a question of which host it is.
 */
import * as v from "valibot"

export const FileTicket = v.pipe(v.string(), v.uuid(), v.brand("FileTicket"))
export type FileTicket = v.InferOutput<typeof FileTicket>

export const capabilities = ["dialogs", "reveal"] as const
/** `dialogs`: the machine's own open and save dialogs; `reveal`: show a saved file in its folder. */
export type Capability = (typeof capabilities)[number]

/** Why a call was not done. The message file has words and a remedy for each. */
export const desktopRefusals = [
  "refused", // not our page, or a request that does not parse
  "cancelled", // the person closed the dialog
  "unavailable", // this host cannot do it
  "unknownTicket",
  "notFound",
  "notPermitted",
  "readOnly",
  "diskFull",
  "tooLarge",
  "nameTooLong",
  "verifyFailed", // what was written does not read back the same; the old file is whole
  "disconnected",
  "failed"
] as const
export type DesktopRefusal = (typeof desktopRefusals)[number]

function answer<const T extends v.GenericSchema>(value: T) {
  return v.variant("ok", [
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), error: v.picklist(desktopRefusals) })
  ])
}

const bytes = v.instance(Uint8Array)
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(255))

export const ChosenFile = v.strictObject({ ticket: FileTicket, name, size: v.number() })
export type ChosenFile = v.InferOutput<typeof ChosenFile>

/** What is remembered between starts, in one validated file owned by the service. Unknown keys are kept. */
export const Settings = v.looseObject({
  theme: v.optional(v.picklist(["system", "light", "dark"]), "system"),
  /** Index into the reading sizes 15 16 18 20 23 27. */
  textSize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)), 2),
  formSize: v.optional(v.picklist(["quick", "standard", "full"]), "standard"),
  singleKeys: v.optional(v.boolean(), true),
  /** Command id to key, for commands whose key a person changed; empty string switches the key off. */
  keys: v.optional(v.record(v.string(), v.string()), {}),
  snapToWords: v.optional(v.boolean(), true),
  queueOpen: v.optional(v.boolean(), true),
  annotatorName: v.optional(v.string(), ""),
  /** Project opened last and, for each project, the annotator and the document. */
  lastProject: v.optional(v.string(), ""),
  places: v.optional(
    v.record(v.string(), v.looseObject({ annotatorId: v.optional(v.string()), documentId: v.optional(v.string()) })),
    {}
  )
})
export type Settings = v.InferOutput<typeof Settings>
export const defaultSettings: Settings = v.parse(Settings, {})

/** One entry a call: what crosses the seam, in both directions. */
export const calls = {
  /** Who answers. `origin` stays the same from start to start, so that IndexedDB is there again. */
  about: {
    request: v.strictObject({}),
    answer: answer(
      v.strictObject({ version: v.string(), host: v.picklist(["electron", "local"]), can: v.array(v.picklist(capabilities)) })
    )
  },
  /** Asks the person for files to open. Each comes back as a ticket. */
  openFiles: {
    request: v.strictObject({ purpose: v.picklist(["articles", "project"]) }),
    answer: answer(v.strictObject({ files: v.array(ChosenFile) }))
  },
  /** Reads a chosen file whole, up to `limit` bytes. */
  readFile: {
    request: v.strictObject({ ticket: FileTicket, limit: v.number() }),
    answer: answer(v.strictObject({ bytes }))
  },
  /** Asks the person where to save. */
  chooseSave: {
    request: v.strictObject({ suggestedName: name }),
    answer: answer(v.strictObject({ ticket: FileTicket, name }))
  },
  /** Replaces the file as a whole or not at all, and reads it back before saying so. */
  saveFile: {
    request: v.strictObject({ ticket: FileTicket, bytes }),
    answer: answer(v.strictObject({ name, size: v.number(), savedAt: v.string() }))
  },
  /** Shows a saved file in its folder, where the host can. */
  reveal: { request: v.strictObject({ ticket: FileTicket }), answer: answer(v.strictObject({})) },
  readSettings: { request: v.strictObject({}), answer: answer(v.strictObject({ settings: Settings })) },
  /** Merges `settings` over what is stored, atomically. */
  writeSettings: {
    request: v.strictObject({ settings: v.record(v.string(), v.unknown()) }),
    answer: answer(v.strictObject({ settings: Settings }))
  },
  /** Files handed over by the operating system or a second start since the last call. */
  takeHandedOver: { request: v.strictObject({}), answer: answer(v.strictObject({ files: v.array(ChosenFile) })) },
  /** A line in the log: codes, ids, counts. Never text, names or paths. */
  log: {
    request: v.strictObject({
      level: v.picklist(["info", "warn", "error"]),
      event: v.pipe(v.string(), v.regex(/^[a-zA-Z.]{1,80}$/)),
      figures: v.optional(v.record(v.string(), v.union([v.number(), v.boolean()])), {})
    }),
    answer: answer(v.strictObject({}))
  }
} as const

export type Call = keyof typeof calls
export type Request<C extends Call> = v.InferInput<(typeof calls)[C]["request"]>
export type Answer<C extends Call> = v.InferOutput<(typeof calls)[C]["answer"]>

/** What the service pushes to the page. */
export const DesktopEvent = v.variant("kind", [
  v.strictObject({ kind: v.literal("handedOver") }),
  /** A menu item or a native accelerator asks for a command of the command table. */
  v.strictObject({ kind: v.literal("command"), id: v.string() })
])
export type DesktopEvent = v.InferOutput<typeof DesktopEvent>

export type Desktop = { readonly [C in Call]: (request: Request<C>) => Promise<Answer<C>> } & {
  /** Calls `listener` for each event until the returned function is called. */
  readonly listen: (listener: (event: DesktopEvent) => void) => () => void
}
