import { describe, expect, it } from 'vitest'
import { place } from './placement.ts'

const view = { width: 1440, height: 900 }
const panel = { width: 540, height: 400 }
const button = (left: number, top: number) => ({ left, top, bottom: top + 24, width: 50 })

describe('a panel beside its button', () => {
  it('opens under it', () => {
    expect(place(button(200, 300), panel, view)).toEqual({ left: 200, top: 332 })
  })
  it('stays within the right edge', () => {
    expect(place(button(1300, 300), panel, view).left).toBe(1440 - 540 - 8)
  })
  it('opens above when there is more room', () => {
    expect(place(button(200, 800), panel, view).top).toBe(392)
  })
  it('is never higher than the window', () => {
    expect(place(button(200, 500), { width: 540, height: 600 }, { width: 1440, height: 600 }).top).toBe(8)
  })
})
