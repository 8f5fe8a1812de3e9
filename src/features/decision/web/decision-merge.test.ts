import { expect, it } from 'vitest'
import { emptyContents } from '../rules/empty.ts'
import { catchUp, choose, isUnsaved, startOf } from './decision-merge.ts'

const saved = { ...emptyContents, matter: 'Myönnetään.', reasons: 'Syy.', place: 'Paja' }
const opened = startOf({ contents: saved, version: 4 })

it('what only one of two changed is kept as they left it', () => {
  const typed = { ...opened, reasons: 'Oma syy.' }
  const next = catchUp(typed, { contents: { ...saved, place: 'Kahvila', daysPerWeek: 2 }, version: 5 })
  expect(next).toMatchObject({ reasons: 'Oma syy.', place: 'Kahvila', daysPerWeek: '2', open: [] })
  expect(next.seen.version).toBe(5)
  expect(isUnsaved(next)).toBe(true)
  expect(isUnsaved(catchUp(opened, { contents: { ...saved, place: 'Kahvila' }, version: 5 }))).toBe(false)
})

it('what both changed waits for a choice, through a third save too', () => {
  const typed = { ...opened, reasons: 'Oma syy.', place: 'Oma paja' }
  const theirs = { ...saved, reasons: 'Toisen syy.', place: 'Oma paja' }
  const next = catchUp(typed, { contents: theirs, version: 5 })
  expect(next).toMatchObject({ reasons: 'Oma syy.', open: ['reasons'] })
  const later = catchUp(next, { contents: { ...theirs, matter: 'Hylätään.' }, version: 6 })
  expect(later).toMatchObject({ matter: 'Hylätään.', reasons: 'Oma syy.', open: ['reasons'] })
  const after = (choice: 'mine' | 'theirs' | 'both') => choose(later, 'reasons', choice)
  expect(after('mine')).toMatchObject({ reasons: 'Oma syy.', open: [] })
  expect(isUnsaved(after('theirs'))).toBe(false)
  expect(after('both').reasons).toBe('Toisen syy.\n\nOma syy.')
})

it('the same written by both is no conflict', () => {
  const typed = { ...opened, reasons: 'Sama.' }
  const next = catchUp(typed, { contents: { ...saved, reasons: 'Sama.' }, version: 5 })
  expect(next.open).toEqual([])
  expect(isUnsaved(next)).toBe(false)
})
