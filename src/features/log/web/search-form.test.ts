import { expect, it } from 'vitest'
import { checkSearch, exportQueryOf, queryOf, valuesOf } from './search-form.ts'

const id = '01980000-0000-7000-8000-000000000001'

it('asks with what is a filter and leaves out what is none', () => {
  expect(
    queryOf({ worker: 'Elina', clientId: ` ${id} `, result: 'read', from: '2026-11-01', to: '31.11.' }),
  ).toEqual({
    worker: 'Elina',
    clientId: id,
    result: 'read',
    from: '2026-11-01',
  })
  expect(queryOf({ clientId: 'Sanna', result: 'other', worker: '', event: undefined })).toEqual({})
})

it('does not search with a day that is none, days the wrong way round, or a name for an identifier', () => {
  const errorsOf = (filters: object) => {
    const checked = checkSearch(valuesOf({ ...filters }))
    return checked.ok ? {} : checked.errors
  }
  expect(errorsOf({ from: '31.2.', to: 'x', clientId: 'Sanna' })).toEqual({
    from: 'date',
    to: 'date',
    clientId: 'log.privacy.noIdentifier',
  })
  expect(errorsOf({ from: '2026-11-02', to: '2026-11-01' })).toEqual({ to: 'endBeforeStart' })
  expect(errorsOf({ from: '2026-11-01', clientId: ` ${id} ` })).toEqual({})
})

it('exports the whole search, not a page of it', () => {
  expect(exportQueryOf({ event: 'file.opened', before: 'x' })).toEqual({ event: 'file.opened' })
})
