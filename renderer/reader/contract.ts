/** What features may ask of the reader. It parses each file in a process of its own, with a deadline, one or two at a time. */
import type { ReadAnswer, ReadRequest } from "../../shared/reading.js"

export type Reader = {
  /** Reads one file. Never rejects: what goes wrong is a reason. `signal` kills the reading process at once. */
  readonly read: (request: ReadRequest, signal?: AbortSignal) => Promise<ReadAnswer>
}
