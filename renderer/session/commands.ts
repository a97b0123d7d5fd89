/**
 * What each command does while somebody on the screen provides it.
 *
 * A feature provides handlers when it appears and takes them back when it goes; the newest provider wins, so that a sheet may take
 * over a key of the view below. The dispatcher, the palette and the menu ask `available` and call `run`.
 */
import { live, type Live } from "../../shared/live.js"
import type { CommandId } from "../app/commands.js"

export type Handler = {
  readonly run: () => void
  /** Absent: always. */
  readonly enabled?: () => boolean
}

const stacks = new Map<CommandId, Handler[]>()
const changes = live(0)

/** Counts up whenever a provider comes or goes. */
export const commandChanges: Live<number> = changes

/** Provides handlers until the returned function is called. */
export function provideCommands(handlers: Partial<Record<CommandId, Handler | (() => void)>>): () => void {
  const entries = Object.entries(handlers).map(([id, handler]) => {
    const entry: Handler = typeof handler === "function" ? { run: handler } : handler
    const stack = stacks.get(id as CommandId) ?? []
    stack.push(entry)
    stacks.set(id as CommandId, stack)
    return [id as CommandId, entry] as const
  })
  changes.set(changes.current() + 1)
  return () => {
    for (const [id, entry] of entries) {
      const stack = stacks.get(id)
      stack?.splice(stack.indexOf(entry), 1)
    }
    changes.set(changes.current() + 1)
  }
}

function handlerOf(id: CommandId): Handler | undefined {
  return stacks.get(id)?.at(-1)
}

/** Whether somebody on the screen would do it now. */
export function commandAvailable(id: CommandId): boolean {
  const handler = handlerOf(id)
  return handler !== undefined && (handler.enabled?.() ?? true)
}

/** Does it; answers false when nobody does. */
export function runCommand(id: CommandId): boolean {
  if (!commandAvailable(id)) return false
  handlerOf(id)!.run()
  return true
}
