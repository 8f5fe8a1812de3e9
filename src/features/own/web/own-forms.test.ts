import { describe, expect, it } from 'vitest'
import { checkEvaluation, emptyEvaluation } from './evaluate-form.ts'
import { checkMessage } from './message-form.ts'

const ids = { id: 'a', messageId: 'b' }

describe('a message', () => {
  it('needs someone to read it, a subject and a text', () => {
    const checked = checkMessage({ participants: [], subject: ' ', text: '' }, ids)
    expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual(['participants', 'subject', 'text'])
  })
  it('goes without spaces around it', () => {
    expect(checkMessage({ participants: ['p'], subject: ' Aika ', text: ' Hei ' }, ids)).toEqual({
      ok: true,
      value: { ...ids, participants: ['p'], subject: 'Aika', text: 'Hei' },
    })
  })
})

describe('one’s own evaluation', () => {
  it('needs a text and leaves the choices open', () => {
    expect(checkEvaluation(emptyEvaluation, 'e')).toEqual({ ok: false, errors: { text: 'required' } })
    expect(checkEvaluation({ ...emptyEvaluation, text: ' Hyvin ' }, 'e')).toEqual({
      ok: true,
      value: { id: 'e', text: 'Hyvin', goalReached: null, continuation: null },
    })
  })
})
