import { defineConfig } from 'vitest/config'

const DATABASE_TESTS = 'tests/db/**/*.test.ts'
const BESIDE_CODE = 'src/**/*.db.test.ts'
const support = './tests/support'

/** Three kinds of test: `unit` needs nothing, `db` a database, `journeys` a database, the server and a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,locales,scripts,tests/support}/**/*.test.{ts,tsx}'],
          exclude: [BESIDE_CODE],
        },
      },
      {
        test: {
          name: 'db',
          include: [DATABASE_TESTS, BESIDE_CODE],
          globalSetup: `${support}/cluster.ts`,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: `${support}/cluster.ts`,
          // One server and one browser at a time: two cores are enough for it.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
