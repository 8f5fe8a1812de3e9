import { describe, expect, it } from 'vitest'
import { place } from './placement.ts'

const view = { width: 1440, height: 900 }
const panel = { width: 540, height: 580 }
const button = (left: number, top: number) => ({ left, right: left + 50, top, bottom: top + 24 })

describe('a panel beside its button', () => {
  it('opens under it when there is room, within the right edge', () => {
    expect(place(button(200, 100), panel, view)).toEqual({ left: 200, top: 132 })
    expect(place(button(1300, 100), panel, view).left).toBe(1440 - 540 - 8)
  })
  it('opens above when the room is there', () => {
    expect(place(button(200, 800), panel, view)).toEqual({ left: 200, top: 212 })
  })
  it('opens at the side when neither has room, and never covers the button', () => {
    expect(place(button(200, 500), panel, view)).toEqual({ left: 258, top: 312 })
    expect(place(button(1300, 500), panel, view)).toEqual({ left: 752, top: 312 })
  })
  it('opens under it when no side has room', () => {
    expect(place(button(20, 300), panel, { width: 600, height: 700 }).top).toBe(332)
    expect(place(button(20, 300), panel, { width: 1440, height: 500 }).top).toBe(332)
  })
})
