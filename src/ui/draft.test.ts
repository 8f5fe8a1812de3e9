import { describe, expect, it } from 'vitest'
import { claimDrafts, dropDraft, findDraft, keepDraft } from './draft.ts'

const memory = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
}
const draft = { values: { text: 'soitto' }, at: '2026-11-23T08:42:00.000Z' }

describe('a draft', () => {
  it('survives until it is saved', () => {
    const store = memory()
    expect(keepDraft(store, 'contact:1', draft)).toBe(true)
    expect(findDraft(store, 'contact:1')).toEqual(draft)
    expect(findDraft(store, 'contact:2')).toBeUndefined()
    dropDraft(store, 'contact:1')
    expect(findDraft(store, 'contact:1')).toBeUndefined()
  })

  it('counts as none when damaged', () => {
    const store = memory()
    store.setItem('draft:x', '{"values":')
    expect(findDraft(store, 'x')).toBeUndefined()
    store.setItem('draft:x', '{"values":1,"at":"eilen"}')
    expect(findDraft(store, 'x')).toBeUndefined()
  })

  it('says when the browser does not keep it', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('quota')
      },
    }
    expect(keepDraft(full, 'x', draft)).toBe(false)
  })

  it('is found again by who typed it, and by nobody else who signs in to the same browser', () => {
    const store = memory()
    claimDrafts(store, 'Aino')
    keepDraft(store, 'contact:1', draft)
    claimDrafts(store, 'Aino')
    expect(findDraft(store, 'contact:1')).toEqual(draft)
    claimDrafts(store, 'Eero')
    claimDrafts(store, 'Aino')
    expect(findDraft(store, 'contact:1')).toBeUndefined()
  })
})
