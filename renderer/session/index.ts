/** What is on the screen, and what the commands do while it is there. Framework-free. */
export * from "./commands.js"
export * from "./workspace.js"
