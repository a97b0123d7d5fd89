import { useSyncExternalStore } from "react"
import type { Live } from "../../shared/live.js"

/** A live value in React: re-renders when it is another. */
export function useLive<T>(value: Live<T>): T {
  return useSyncExternalStore(value.subscribe, value.current)
}
