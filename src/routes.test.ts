import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { describe, expect, it } from 'vitest'
import { texts } from '../locales/index.ts'
import { closingSchema, glossary, permissionMatrix } from './documentation.ts'
import { closingColumns } from './features/path/rules/closing-record.ts'
import { lawDocument } from './law-document.ts'
import { allActions, allRoutes } from './routes.ts'

/** Compiles statements, and asks none. */
const db = new Kysely<unknown>({
  dialect: new PostgresDialect({ pool: () => Promise.reject(new Error('no database')) }),
})
const doc = (name: string) => readFileSync(join(import.meta.dirname, '../docs', name), 'utf8')
const label = (r: (typeof allRoutes)[number]) => `${r.endpoint.method} ${r.endpoint.path}`

describe('every route', () => {
  it('is declared once', () => {
    const labels = allRoutes.map(label)
    expect(labels.length).toBeGreaterThan(1)
    expect(labels.filter((l, i) => labels.indexOf(l) !== i)).toEqual([])
  })

  it('has an action with a Finnish name, an audit event with words, and contracts in and out', () => {
    const events: Record<string, string> = texts.fi.events
    for (const route of allRoutes) {
      const { action, audit } = route.guard
      expect(action.fi, label(route)).not.toBe('')
      expect(action.roles.length, label(route)).toBeGreaterThan(0)
      if ('nothingPersonal' in audit) expect(audit.nothingPersonal.length, label(route)).toBeGreaterThan(10)
      else
        expect(events[audit.event.replaceAll('.', '_')], `${label(route)} ${audit.event}`).toBeTypeOf(
          'string',
        )
      expect(route.endpoint.response, label(route)).toBeDefined()
      expect(route.endpoint.summary, label(route)).not.toBe('')
    }
  })

  it('with a client in its path needs something on that client’s file', () => {
    const free = allRoutes.filter((r) => r.endpoint.path.includes(':clientId') && !r.guard.action.needs)
    expect(free.map(label)).toEqual([])
  })

  it('has free words in its address only where they are of workers, places and words of the product, never of a client', () => {
    const isFree = (of: Record<string, unknown>) =>
      of.type === 'string' && !['pattern', 'format', 'enum', 'const'].some((narrow) => narrow in of)
    const free = allRoutes.flatMap(({ endpoint }) =>
      [endpoint.params, endpoint.query].flatMap((part) =>
        Object.entries(part.properties as Record<string, Record<string, unknown>>)
          .filter(([, of]) => isFree(of))
          .map(([name]) => `${endpoint.path}: ${name}`),
      ),
    )
    // an identity code or a client's name is searched for in a body (access.md, Special protection)
    expect([...new Set(free)].sort()).toEqual([
      '/api/admin/people: name',
      '/api/answers/:token: token',
      '/api/colleagues: name',
      '/api/colleagues: role',
      '/api/law/:rule: rule',
      '/api/log/export: event',
      '/api/log/export: worker',
      '/api/log: event',
      '/api/log: worker',
      '/api/outcomes/:month/figures/:figure: figure',
      '/api/places: characteristics',
      '/api/places: days',
      '/api/places: fields',
      '/api/places: languages',
      '/api/reports/:month/figures/:indicator: indicator',
    ])
  })

  it('without sign-in is one of those listed here', () => {
    const open = allRoutes.filter((r) => r.guard.action.roles.includes('anyone')).map(label)
    expect(open.sort()).toEqual([
      'GET /api/answers/:token',
      'GET /api/law',
      'GET /api/me',
      'POST /api/answers/:token',
      'POST /api/law/:rule',
    ])
  })
})

describe('documents made of the code', () => {
  it('the Finnish permission matrix equals the code (npm run docs)', () => {
    expect(doc('permissions.csv')).toBe(permissionMatrix(allActions()))
  })

  it('the closing’s schema and its columns equal the code (npm run docs)', () => {
    expect(doc('closing.schema.json')).toBe(closingSchema())
    const told = [...doc('closing.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, column]) => column)
    expect(told).toEqual([...closingColumns])
  })

  it('the law’s data equals the code, and every parameter has words (npm run docs)', () => {
    expect(doc('law.md')).toBe(lawDocument())
    const names = [...doc('law.md').matchAll(/^\*\*(.+)\*\* \(`(.+)`\)$/gm)]
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter(([, title, name]) => title === name)).toEqual([])
  })

  it('the glossary equals the code (npm run docs)', () => {
    expect(doc('glossary.md')).toBe(glossary())
  })
})

it('a route reads ahead of the open file of the client of its path only', () => {
  const routes = allRoutes.filter((route) => route.ahead)
  expect(routes.length).toBeGreaterThan(0)
  for (const { endpoint, ahead, examine } of routes) {
    expect(endpoint.path).toContain('/:clientId')
    expect(examine).toBeUndefined()
    const input = { params: { clientId: 'x' }, query: {}, body: {} }
    const texts = ahead?.(new Date('2026-11-26T10:00:00Z'), input).statements.map(
      (one) => one.compile(db).sql,
    )
    const tables = [...(texts?.join(' ') ?? '').matchAll(/(?:from|join) ([a-z_.]+)/g)].map(
      ([, name]) => name ?? '',
    )
    const ofFile = tables.filter((name) => name.startsWith('file.'))
    expect(ofFile.length).toBeGreaterThan(0)
    expect(tables.filter((name) => ofFile.includes(`file.${name}`))).toEqual([])
  }
})
