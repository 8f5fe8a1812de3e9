import { join } from 'node:path'

/** The folder of the project; the same from here and from the one file of `dist/server` (see `build.ts`). */
export const ROOT = join(import.meta.dirname, '../..')
