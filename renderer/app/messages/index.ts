/**
 * All words a person reads, one file a feature. A leaf: imports nothing of the renderer, so that every feature may
 * import it. Short sentences, the product's nouns, no exclamation marks, no blame; an error says what happened, what is safe
 * and what to do.
 */
export { annotations } from "./annotations.js"
export { codebook } from "./codebook.js"
export { coding } from "./coding.js"
export { commandNames } from "./commands.js"
export { common } from "./common.js"
export { exchange } from "./exchange.js"
export { library } from "./library.js"
export { projects } from "./projects.js"
export { reader } from "./reader.js"
export { settings } from "./settings.js"
export { shell } from "./shell.js"
export { store } from "./store.js"
