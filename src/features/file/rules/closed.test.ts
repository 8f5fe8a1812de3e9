import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { type Cell, closedParts, type Reader } from './closed.ts'

const cell = (text: string): Cell => {
  const [column = '', category = '', level = ''] = text.split(' ')
  return { column, category, level }
}
const matrix = [
  'own.employment situation r',
  'joint.employment situation r',
  'own.social situation w',
  'own.employment healthRecords c',
  'own.health healthRecords w',
  'own.employment plan w',
  'joint.employment decisionJoint r',
  'own.social decisionJoint r',
  'own.social socialServices w',
  'self log r',
  'own.employment contact w',
  'own.employment shareRow r',
  'shareList.reviewer shareRow w',
].map(cell)
const coach: Reader = {
  party: 'employment',
  columns: ['own.employment'],
  reads: new Set(['situation', 'plan', 'contact', 'shareRow']),
  writes: new Set(['plan', 'contact']),
  isAddressHidden: false,
}
const day = plainDate('2026-11-25')
const categories = [...new Set(matrix.map(({ category }) => category))]
const about = (category: string, reader: Partial<Reader> = {}) =>
  closedParts(categories, matrix, { ...coach, ...reader }, day).find((part) => part.category === category)

describe('what is closed on a file', () => {
  it('by consent: the matrix lets one’s own ground read it while the client consents', () => {
    expect(about('healthRecords')).toMatchObject({ missing: 'consent', cite: '2016/679 7 art.' })
  })
  it('by a ground: another of one’s own organisation would open it, with its section of that day', () => {
    const missing = { missing: 'ground', grounds: ['jointService'], level: 'read' }
    expect(about('decisionJoint')).toMatchObject({ ...missing, cite: '381/2023 11–15 §' })
    expect(
      closedParts(categories, matrix, coach, plainDate('2024-06-01')).find(
        (p) => p.category === 'decisionJoint',
      ),
    ).toMatchObject({ ...missing, cite: '1369/2014 11 §' })
  })
  it('by being named: the share list is judged by its named reviewers', () => {
    expect(about('shareRow')).toMatchObject({ level: 'write', missing: 'ground', grounds: ['shareList'] })
  })
  it('to others: no ground of one’s own organisation opens it', () => {
    expect(about('socialServices')).toMatchObject({ missing: 'others', parties: ['social'] })
    expect(about('log')).toMatchObject({ missing: 'others', parties: [] })
  })
  it('to changing: what one reads belongs to another authority to write', () => {
    expect(about('situation')).toMatchObject({ level: 'write', missing: 'others', parties: ['social'] })
  })
  it('to a manager, and in an emergency: the ground only reads', () => {
    expect(about('plan', { writes: new Set() })).toMatchObject({ level: 'write', missing: 'readingOnly' })
  })
  it('by a protected address, to a post without the right', () => {
    expect(about('contact', { isAddressHidden: true })).toMatchObject({ level: 'read', missing: 'address' })
    expect(about('contact')).toBeUndefined()
  })
  it('never names what one reads and writes', () => {
    expect(about('plan')).toBeUndefined()
  })
})
