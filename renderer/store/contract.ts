/**
 * What the rest of the renderer may ask of the store.
 *
 * The store keeps projects in IndexedDB and is the only place that does. An open project lives in memory as maps of
 * records (texts apart), kept true by committed change sets, our own and those of other windows: that is what makes a
 * change among ten thousand annotations take a frame. A change is shown at once and is `saving` until its transaction
 * has completed; one that could not be written is kept, shown and tried again.
 */
import type {
  Actor,
  ActorId,
  Annotation,
  AnnotationId,
  Annotator,
  AnnotatorId,
  Category,
  ChangeSet,
  Codebook,
  Content,
  Document,
  DocumentId,
  Doing,
  Edit,
  Note,
  Project,
  ProjectId,
  ProjectSnapshot,
  Work
} from "../../shared/model/index.js"
import type { Live } from "../../shared/live.js"
import type { Result } from "../../shared/result.js"

/** Why the store could not do something. The message file has words and a remedy for each. */
export type StoreRefusal =
  | { readonly code: "newerDatabase" } // made by a newer Avow; not touched
  | { readonly code: "blocked" } // another window holds an older version open
  | { readonly code: "diskFull" }
  | { readonly code: "unavailable" } // IndexedDB cannot be opened
  | { readonly code: "unknownProject" }
  | { readonly code: "projectExists"; readonly projectId: ProjectId }
  | { readonly code: "changedSince" } // what undo would take back has been changed by somebody
  | { readonly code: "nothingToUndo" }
  | { readonly code: "failed"; readonly detail: string }

/** The truth about saving: "Saved" is shown for `saved` only. */
export type SaveState =
  | { readonly kind: "saved"; /** ISO 8601; null when nothing was changed since the start. */ readonly at: string | null }
  | { readonly kind: "saving" }
  | { readonly kind: "notSaved"; readonly why: StoreRefusal; readonly pending: number }

export type ProjectSummary = {
  readonly id: ProjectId
  readonly name: string
  readonly documents: number
  readonly annotations: number
  /** ISO 8601, of the newest change. */
  readonly changedAt: string
  /** ISO 8601; set while it waits among the deleted. */
  readonly deletedAt: string | null
}

export type Store = {
  /** All projects, newest change first; deleted ones too, until they are purged after 30 days. */
  readonly projects: Live<readonly ProjectSummary[]>
  /** Writes a whole project (a new one, the sample, an opened file). Refuses an id that is there: see `copyOf`. */
  readonly addProject: (snapshot: ProjectSnapshot, doing: Doing) => Promise<Result<ProjectId, StoreRefusal>>
  readonly renameProject: (id: ProjectId, name: string) => Promise<Result<null, StoreRefusal>>
  /** The same records under a new project id, texts and all; annotation ids stay. */
  readonly duplicateProject: (id: ProjectId, name: string) => Promise<Result<ProjectId, StoreRefusal>>
  readonly deleteProject: (id: ProjectId) => Promise<Result<null, StoreRefusal>>
  readonly restoreProject: (id: ProjectId) => Promise<Result<null, StoreRefusal>>
  readonly openProject: (id: ProjectId) => Promise<Result<OpenProject, StoreRefusal>>
  /** Every change set that was committed, in order, also those of other windows. The journal's seam. */
  readonly committed: { readonly subscribe: (listener: (change: ChangeSet) => void) => () => void }
  /** What `navigator.storage.persist()` answered. */
  readonly persistent: Live<boolean>
  readonly close: () => void
}

/** What changed in a document's annotations: enough to repaint without looking at the others. */
export type AnnotationDelta = {
  readonly upserted: readonly Annotation[]
  readonly removed: readonly AnnotationId[]
}

export type DocumentCounts = {
  /** By category id; live annotations only (no tombstones). */
  readonly byCategory: Readonly<Record<string, number>>
  readonly byAnnotator: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly total: number
}

export type HistoryEntry = {
  readonly sequence: number
  readonly at: string
  readonly annotatorId: AnnotatorId | null
  readonly doing: Doing
  readonly reverses?: { readonly kind: "undo" | "redo"; readonly sequence: number }
  /** Taken back by a later undo (and not done again since). */
  readonly undone: boolean
}

export type OpenProject = {
  readonly id: ProjectId
  readonly project: Live<Project>
  readonly codebook: Live<Codebook>
  /** By `order`, retired ones last. */
  readonly categories: Live<readonly Category[]>
  readonly annotators: Live<readonly Annotator[]>
  readonly actors: Live<ReadonlyMap<ActorId, Actor>>
  /** Newest first; without deleted ones. */
  readonly documents: Live<readonly Document[]>
  readonly deletedDocuments: Live<readonly Document[]>
  readonly work: Live<readonly Work[]>
  readonly notes: Live<readonly Note[]>
  /** Live annotations of the project by id, without tombstones and without those of deleted documents. The map is replaced on each change. */
  readonly annotations: Live<ReadonlyMap<AnnotationId, Annotation>>
  /** Annotations of one document in text order; the array is replaced when one of them changes. */
  readonly annotationsOf: (documentId: DocumentId) => Live<readonly Annotation[]>
  /** Calls with each change to a document's annotations, in the same task as the change. */
  readonly onAnnotations: (documentId: DocumentId, listener: (delta: AnnotationDelta) => void) => () => void
  readonly countsOf: (documentId: DocumentId) => Live<DocumentCounts>
  /** The text of a document; null when the store does not hold it. Cached for the documents opened last. */
  readonly content: (documentId: DocumentId) => Promise<Result<Content | null, StoreRefusal>>
  readonly snapshot: () => Promise<Result<ProjectSnapshot, StoreRefusal>>

  /**
   * Makes one change: shown to every live value before it returns, written in one transaction with its inverse. Answers when it is written
   * or has failed; a change that failed stays shown and is tried again by `retry` and by the next change.
   * Stamps are made here: what the edits carry in `stamp` is ignored. An empty list of edits does nothing.
   */
  readonly commit: (doing: Doing, edits: readonly Edit[]) => Promise<Result<ChangeSet | null, StoreRefusal>>
  /** Who makes the next changes. */
  readonly setAnnotator: (id: AnnotatorId | null) => void
  readonly undo: () => Promise<Result<HistoryEntry, StoreRefusal>>
  readonly redo: () => Promise<Result<HistoryEntry, StoreRefusal>>
  /** What `undo` and `redo` would do now; null when nothing. */
  readonly undoable: Live<{ readonly undo: Doing | null; readonly redo: Doing | null }>
  /** Newest first; the last 500. */
  readonly history: Live<readonly HistoryEntry[]>
  readonly saveState: Live<SaveState>
  readonly retry: () => Promise<void>
  readonly close: () => void
}
