/** Words of this feature; see index.ts for the rules they follow. */
export const store = {} as const
