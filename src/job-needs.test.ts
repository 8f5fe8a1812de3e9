import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { jobNeeds } from './job-needs.ts'

/** Where a purpose is named: by the one who asks for a transaction, or by a constant of a file that asks for several. */
const NAMED =
  /(?:inPurpose|asSystem\w*|onPeriod|onDecision)\((?:[\w.]+, )?'([\w.]+)'|\b(?:purpose|PURPOSE) = '([\w.]+)'/g

it('says what is needed for each purpose by which the product acts, and for no other', () => {
  const texts = globSync('**/*.ts', { cwd: import.meta.dirname })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
  const named = texts.flatMap((text) => [...text.matchAll(NAMED)].map(([, one, other]) => one ?? other))
  expect([...new Set(named)].sort()).toEqual(Object.keys(jobNeeds).sort())
})
