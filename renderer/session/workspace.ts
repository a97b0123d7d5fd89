/**
 * What is on the screen, and nothing that is saved elsewhere: view, document, selection, filters, sheets, toasts.
 *
 * Framework-free: React reads it through `useLive` (ui), everybody else through `current` and `subscribe`.
 */
import type { ActorId, AnnotationId, AnnotatorId, DocumentId, Span } from "../../shared/model/index.js"
import { defaultSettings, type Settings } from "../../shared/desktop.js"
import { live, type Settable } from "../../shared/live.js"

export const views = ["documents", "code", "annotations", "codebook"] as const
export type View = (typeof views)[number]

/** The one sheet that may lie over the view. */
export type Sheet =
  | { readonly kind: "settings"; readonly section?: string }
  | { readonly kind: "keys" }
  | { readonly kind: "history" }
  | { readonly kind: "export"; readonly documentIds?: readonly DocumentId[] }
  | { readonly kind: "adding" }
  | { readonly kind: "annotator" }
  | { readonly kind: "newProject" }
  | { readonly kind: "renameProject" }
  | { readonly kind: "openFile" }
  | { readonly kind: "saved" }

/** A line at the foot of the window that goes by itself; spoken once. */
export type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: "plain" | "danger"
  readonly action?: { readonly label: string; readonly run: () => void }
}

export type AnnotationFilter = {
  readonly text: string
  readonly categoryIds: readonly string[]
  readonly speakerIds: readonly ActorId[]
  readonly annotatorIds: readonly AnnotatorId[]
  readonly statuses: readonly string[]
  readonly documentIds: readonly DocumentId[]
}
export const noFilter: AnnotationFilter = {
  text: "",
  categoryIds: [],
  speakerIds: [],
  annotatorIds: [],
  statuses: [],
  documentIds: []
}

/** A place that the Code view is asked to show once it has the document. */
export type Target = { readonly documentId: DocumentId; readonly annotationId?: AnnotationId; readonly span?: Span }

export type Workspace = {
  readonly view: Settable<View>
  readonly documentId: Settable<DocumentId | null>
  readonly annotationId: Settable<AnnotationId | null>
  readonly annotatorId: Settable<AnnotatorId | null>
  readonly target: Settable<Target | null>
  readonly sheet: Settable<Sheet | null>
  readonly filter: Settable<AnnotationFilter>
  readonly settings: Settable<Settings>
  readonly toasts: Settable<readonly Toast[]>
  /** A chord's first key while it waits, for the status bar. */
  readonly chord: Settable<string>
  /** What the status bar says of the place: "Sentence 33 of 47". */
  readonly place: Settable<string>
  /** What was said last to screen readers: a polite live region shows it. */
  readonly spoken: Settable<string>
}

export function createWorkspace(): Workspace {
  return {
    view: live<View>("documents"),
    documentId: live<DocumentId | null>(null),
    annotationId: live<AnnotationId | null>(null),
    annotatorId: live<AnnotatorId | null>(null),
    target: live<Target | null>(null),
    sheet: live<Sheet | null>(null),
    filter: live<AnnotationFilter>(noFilter),
    settings: live<Settings>(defaultSettings),
    toasts: live<readonly Toast[]>([]),
    chord: live(""),
    place: live(""),
    spoken: live("")
  }
}

/** Opens the Code view at a document and, when given, at an annotation or passage in it. */
export function goTo(workspace: Workspace, target: Target): void {
  workspace.documentId.set(target.documentId)
  workspace.annotationId.set(target.annotationId ?? null)
  workspace.target.set(target)
  workspace.view.set("code")
}

let lastToast = 0

/** Shows a toast, which also is spoken; the newest three stay. */
export function toast(workspace: Workspace, text: string, options: Partial<Pick<Toast, "tone" | "action">> = {}): void {
  const entry: Toast = { id: ++lastToast, text, tone: options.tone ?? "plain", ...(options.action ? { action: options.action } : {}) }
  workspace.toasts.set([...workspace.toasts.current(), entry].slice(-3))
}

export function dismissToast(workspace: Workspace, id: number): void {
  workspace.toasts.set(workspace.toasts.current().filter(each => each.id !== id))
}

/** Says something once to screen readers. The same words twice are told apart by an invisible space. */
export function speak(workspace: Workspace, text: string): void {
  workspace.spoken.set(workspace.spoken.current() === text ? `${text}\u00a0` : text)
}
