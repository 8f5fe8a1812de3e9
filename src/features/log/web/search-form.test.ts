import { expect, it } from 'vitest'
import { exportQueryOf, queryOf } from './search-form.ts'

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

it('exports the whole search, not a page of it', () => {
  expect(exportQueryOf({ event: 'file.opened', before: 'x' })).toEqual({ event: 'file.opened' })
})
