/** The records of the field, their ids, spans and stamps, and changes to them as data. */
export * from "./change.js"
export * from "./ids.js"
export type * from "./json.js"
export * from "./records.js"
export type * from "./snapshot.js"
export * from "./span.js"
export * from "./stamp.js"
