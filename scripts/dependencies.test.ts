import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')

interface Package {
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly optionalDependencies: Record<string, string>
}

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Package
const versions = { ...dependencies, ...devDependencies, ...optionalDependencies }

it('docs/dependencies.md says of every package what it is for, and of no other', () => {
  const rows = read('docs/dependencies.md').split('\n')
  const named = rows.flatMap((row) => [...(row.match(/^\| (`.+?`) \|/)?.[1] ?? '').matchAll(/`([^`]+)`/g)])
  expect(named.map(([, name]) => name).sort()).toEqual(Object.keys(versions).sort())
})

it('every version is exact', () => {
  expect(
    Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
  ).toEqual([])
})

it('the lock file has every optional package, so that npm ci accepts it on every system', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  )
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})
