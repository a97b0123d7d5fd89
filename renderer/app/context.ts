/**
 * What every feature is given: the open project, the store behind it, the machine, the reader, and the workspace.
 *
 * A leaf: imports types only (and React), so that every feature may import it. `main.tsx` builds the value; nothing
 * else in the renderer makes a store, a desktop or a reader.
 */
import { createContext, useContext } from "react"
import type { Desktop, Settings } from "../../shared/desktop.js"
import type { Reader } from "../reader/contract.js"
import type { Workspace } from "../session/index.js"
import type { OpenProject, Store } from "../store/contract.js"

export type App = {
  readonly store: Store
  readonly desktop: Desktop
  readonly can: ReadonlySet<string>
  readonly version: string
  readonly reader: Reader
  readonly workspace: Workspace
  /** Merges into the settings and has them written. */
  readonly changeSettings: (patch: Partial<Settings>) => void
  /** Opens a project and shows it; `null` goes back to the start. */
  readonly openProject: (id: string | null) => Promise<void>
}

export const AppContext = createContext<App | null>(null)
export const ProjectContext = createContext<OpenProject | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error("useApp outside of the app")
  return app
}

/** The open project. Views are shown only while there is one. */
export function useProject(): OpenProject {
  const project = useContext(ProjectContext)
  if (!project) throw new Error("useProject without an open project")
  return project
}
