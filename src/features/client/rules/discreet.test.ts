import { describe, expect, it } from 'vitest'
import { tellsWho } from './discreet.ts'

const names = ['Lehtoranta', 'Sanna Maria']

describe('a text that the place reads before it has accepted', () => {
  it.each([
    'Sanna tarvitsee rauhallisen tilan',
    'Sannalle riittää puoli päivää',
    'Lehtorannan ohjaaja soittaa',
    'LEHTORANTA',
    'Tunnus 010190-900R',
    'Marian oma tahti',
  ])('tells who: %s', (text) => {
    expect(tellsWho(text, names)).toBe(true)
  })

  it.each(['Ohjaaja vastassa aamulla, tauot sovitusti.', 'Nostot enintään 5 kg', 'Puhelu aamulla 7.30', ''])(
    'does not tell: %s',
    (text) => {
      expect(tellsWho(text, names)).toBe(false)
    },
  )

  it('knows names with accents, hyphens and other letters', () => {
    expect(tellsWho('Åsa-Maija tulee bussilla', ['Öhman', 'Åsa-Maija'])).toBe(true)
    expect(tellsWho('asa tulee bussilla', ['Öhman', 'Åsa'])).toBe(true)
  })
})
