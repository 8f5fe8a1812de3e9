import { describe, expect, it } from 'vitest'
import { compareMarks } from './seal-marks.ts'

const idOf = (n: number) => `00000000-0000-0000-0000-0000000000${n.toString(16).padStart(2, '0')}`
const mark = (id: number, content: number) => {
  const bytes = new Uint8Array(32)
  bytes[15] = id
  bytes[31] = content
  return bytes
}
const marks = (...rows: [number, number][]) =>
  Uint8Array.from(rows.flatMap(([id, content]) => [...mark(id, content)]))

describe('what differs from the seal', () => {
  const sealed = marks([1, 7], [2, 8], [3, 9])
  it('is a row that says something else', () => {
    expect(compareMarks(sealed, marks([1, 7], [2, 0], [3, 9]))).toEqual([{ what: 'changed', id: idOf(2) }])
  })
  it('is a row that is gone, and one that was not there', () => {
    expect(compareMarks(sealed, marks([1, 7], [3, 9], [4, 1]))).toEqual([
      { what: 'removed', id: idOf(2) },
      { what: 'inserted', id: idOf(4) },
    ])
  })
  it('is all of them when everything is gone, and each when only their order differs', () => {
    expect(compareMarks(sealed, marks()).map(({ what }) => what)).toEqual(['removed', 'removed', 'removed'])
    expect(compareMarks(sealed, marks([2, 8], [1, 7], [3, 9]))).toHaveLength(3)
  })
})
