/** A whole project at one moment: what an exchange file holds, what the store loads and what an export writes. */
import type {
  Actor,
  Annotation,
  Annotator,
  Category,
  Codebook,
  Conflict,
  Content,
  Document,
  Note,
  Project,
  Work
} from "./records.js"

export type ProjectSnapshot = {
  readonly project: Project
  readonly codebook: Codebook
  readonly categories: readonly Category[]
  readonly annotators: readonly Annotator[]
  readonly actors: readonly Actor[]
  readonly documents: readonly Document[]
  /** One for each document that has its text. */
  readonly contents: readonly Content[]
  readonly annotations: readonly Annotation[]
  readonly notes: readonly Note[]
  readonly work: readonly Work[]
  readonly conflicts: readonly Conflict[]
}
