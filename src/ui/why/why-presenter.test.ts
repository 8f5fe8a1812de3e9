import { describe, expect, it } from 'vitest'
import { createTexts } from '../../../locales/translate.ts'
import { presentWhy } from './why-presenter.ts'

const why = {
  rule: 'joint.mapping',
  cite: '381/2023 4 §',
  version: '381/2023@2025-01-01',
  facts: { startedOn: '2026-10-13', dueOn: '2027-01-13', months: 3, days: 92 },
  checkedOn: '2026-11-04',
}

describe('the words of Miksi?', () => {
  it('answer this case, name the section and the facts used', () => {
    expect(presentWhy(why, createTexts('fi'))).toEqual({
      title: 'Miksi viimeistään ke 13.1.2027?',
      answer: 'Palvelutarpeen arviointi alkoi 13.10.2026. Suunnitelmalle on siitä 3 kuukautta.',
      rule: 'Monialainen työllistymissuunnitelma tehdään 3 kuukauden kuluessa siitä, kun palvelutarpeen arviointi alkoi.',
      citations: [
        {
          act: '381/2023',
          section: '4 §',
          url: 'https://www.finlex.fi/fi/lainsaadanto/2023/381',
          actName: 'Laki työllistymisen monialaisesta edistämisestä',
        },
      ],
      facts: [
        { label: 'Arviointi alkoi', value: 'ti 13.10.2026' },
        { label: 'Aika', value: '3 kuukautta = 92 päivää', note: 'Päivä ei siirry viikonlopun vuoksi' },
      ],
      change: [
        'Jos arvioinnin alkupäivä korjataan, määräaika lasketaan uudelleen.',
        'Jos monialainen tuki päätetään, määräaika poistuu.',
        'Suostumukset eivät vaikuta tähän päivään.',
      ],
      version: '381/2023, voimassa 1.1.2025 alkaen. Sääntö joint.mapping. Teksti tarkistettu 4.11.2026.',
    })
  })

  it('say so when the rule is agreed and not written in an act', () => {
    const words = presentWhy({ ...why, cite: 'places.match', version: '3' }, createTexts('sv'))
    expect(words?.agreed).toBe('Gemensamt överenskommet')
    expect(words?.citations).toEqual([])
    expect(words?.version).toContain('Version 3. Regel joint.mapping.')
    const numbered = presentWhy({ ...why, cite: 'log', version: 'log.unusual@2' }, createTexts('fi'))
    expect(numbered?.version).toContain('Versio 2. Sääntö joint.mapping.')
    // a rule without versions has none to tell
    const { checkedOn: _, ...unchecked } = why
    const agreed = presentWhy({ ...unchecked, cite: 'agreed', version: 'agreed' }, createTexts('fi'))
    expect(agreed?.version).toBe('Sääntö joint.mapping.')
  })

  it('are none for a rule without texts', () => {
    expect(presentWhy({ ...why, rule: 'no.such' }, createTexts('fi'))).toBeUndefined()
  })
})
