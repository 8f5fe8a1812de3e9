import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const DATABASE_TESTS = 'tests/db/**/*.test.ts'
const BESIDE_CODE = 'src/**/*.db.test.ts'
// Sealing waits for every transaction of the cluster, those of other tests' databases too.
const ALONE = 'src/features/log/seals.db.test.ts'
const support = './tests/support'
// Vitest itself leaves one core free, which on two is half of the time.
const maxWorkers = availableParallelism()

/** Those that take longest begin first, so that none of them is left to one worker at the end. */
const LONGEST = /\/(pages\.test|access-oracle|attackers|exporting|every-answer|start\.test)/
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(LONGEST.test(moduleId))
    return (await super.sort(files)).sort((a, b) => isLong(b) - isLong(a))
  }
}

/** Three kinds of test: `unit` needs nothing, `db` (and `db-alone`, after it) a database, `journeys` a database, the server and a browser. */
export default defineConfig({
  test: {
    // One worker keeps the modules that it has loaded: a third of the time was loading them for every file anew. So no test
    // may change what a module holds.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,locales,scripts,tests/support}/**/*.test.{ts,tsx}'],
          exclude: [BESIDE_CODE],
          maxWorkers,
        },
      },
      {
        test: {
          name: 'db',
          include: [DATABASE_TESTS, BESIDE_CODE],
          exclude: [ALONE],
          globalSetup: `${support}/cluster.ts`,
          maxWorkers,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        // only by a command of its own (scripts/proof.ts)
        test: {
          name: 'proofs',
          include: ['tests/proofs/**/*.proof.ts'],
          globalSetup: `${support}/cluster.ts`,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'db-alone',
          include: [ALONE],
          globalSetup: `${support}/cluster.ts`,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: [`${support}/cluster.ts`, `${support}/pages.ts`],
          // Each file has a server, a database and a browser of its own: two at a time fill two cores.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // as patient as the browser itself: a page may take its time while another journey has the core
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
