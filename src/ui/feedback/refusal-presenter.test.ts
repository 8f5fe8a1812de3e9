import { describe, expect, it } from 'vitest'
import { createTexts } from '../../../locales/translate.ts'
import { Problem } from '../problem.ts'
import { readRefusal, splitSentence } from './refusal-presenter.ts'

const texts = createTexts('fi')

describe('a refusal in words', () => {
  it('says first what is wrong, then what to do', () => {
    const words = readRefusal(new Problem({ status: 409, code: 'changedMeanwhile' }), texts)
    expect(words.what).toBe('Joku muu ehti tallentaa ensin.')
    expect(words.next).toBe('Kirjoittamasi on tallessa. Katso uusin ja tallenna sitten.')
  })

  it('does not end a sentence at a date', () => {
    expect(splitSentence('Aika alkaa 28.2. ja päättyy 3.3. samana vuonna. Valitse toinen.')).toEqual([
      'Aika alkaa 28.2. ja päättyy 3.3. samana vuonna.',
      'Valitse toinen.',
    ])
    expect(splitSentence('Vain yksi lause.')).toEqual(['Vain yksi lause.', ''])
  })

  it('names the section and, of a fault, the incident', () => {
    const refused = new Problem({ status: 409, code: 'x.y', title: 'Ei käy.', citation: '189/2001 13 b §' })
    expect(readRefusal(refused, texts)).toEqual({ what: 'Ei käy.', next: '', citation: '189/2001, 13 b §' })
    const fault = readRefusal(new Problem({ status: 500, code: 'fault', incident: 'k3x9' }), texts)
    expect(fault.incident).toBe('Jos vika toistuu, kerro tuelle tunnus k3x9.')
  })

  it('never shows a bare code', () => {
    const words = readRefusal(new Problem({ status: 409, code: 'no.words', title: 'no.words' }), texts)
    expect(words.what).toBe('Tätä ei voi tehdä nyt.')
  })
})
