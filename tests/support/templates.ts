import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dayInHelsinki } from '../../src/kernel/plain-date.ts'
import { prepareTables } from '../../src/platform/db/database.ts'
import { openPool } from '../../src/platform/db/pool.ts'

/** The same in every run, so that a filled template can be used again. */
export const testKeys = { encryption: Buffer.alloc(32, 1), hash: Buffer.alloc(32, 2) }

async function fillDemonstration(ownerUrl: string): Promise<void> {
  await prepareTables(ownerUrl)
  const { seedDemonstration } = await import('../../src/demonstration/seed.ts')
  const owner = openPool(ownerUrl, { max: 2 })
  try {
    await seedDemonstration(owner, { today: dayInHelsinki(new Date()), keys: testKeys })
  } finally {
    await owner.end()
  }
}

/** A database that tests get copies of. It is filled once, and again when its sources have changed. */
interface Template {
  /** Fills an empty database, given the address of its owner. */
  readonly fill: (ownerUrl: string) => Promise<unknown>
  /** Files and folders of the project that decide what it holds. */
  readonly sources: readonly string[]
  /** Whether it holds something else tomorrow. */
  readonly isDated: boolean
}

export const TEMPLATES = {
  /** The tables and the reference data of migrations, nothing else. */
  empty: { fill: prepareTables, sources: ['migrations', 'package-lock.json'], isDated: false },
  /** The demonstration area around today. */
  demo: {
    fill: fillDemonstration,
    sources: [
      'migrations',
      'package-lock.json',
      'src/demonstration',
      'src/features/deadline',
      'src/law',
      'src/kernel',
    ],
    isDated: true,
  },
} satisfies Record<string, Template>

export type TemplateName = keyof typeof TEMPLATES

const ROOT = join(import.meta.dirname, '../..')

/** Name of the database that holds the template as its sources are now. */
export function nameTemplate(name: TemplateName): string {
  const { sources, isDated }: Template = TEMPLATES[name]
  const hash = createHash('sha256')
  for (const source of sources) addTo(hash, join(ROOT, source))
  if (isDated) hash.update(dayInHelsinki(new Date()))
  return `template_${name}_${hash.digest('hex').slice(0, 16)}`
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  if (statSync(path).isFile()) hash.update(path).update(readFileSync(path))
  else for (const name of readdirSync(path).sort()) addTo(hash, join(path, name))
}
