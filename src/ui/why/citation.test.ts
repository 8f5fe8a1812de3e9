import { describe, expect, it } from 'vitest'
import { readCitation, readCitations } from './citation.ts'

describe('a citation', () => {
  it('of a Finnish act leads to Finlex', () => {
    expect(readCitation('381/2023 4 §', 'fi')).toEqual({
      act: '381/2023',
      section: '4 §',
      url: 'https://www.finlex.fi/fi/lainsaadanto/2023/381',
    })
    expect(readCitation('189/2001, 13 b §', 'sv')?.url).toBe('https://www.finlex.fi/sv/lagstiftning/2001/189')
    expect(readCitation('2/2020', 'en')?.section).toBe('')
  })

  it('is said in the words of who reads it', () => {
    expect(readCitation('703/2023 liite', 'sv')?.section).toBe('bilagan')
    expect(readCitation('916/2012 13 luku', 'en')?.section).toBe('chapter 13')
    expect(readCitation('916/2012 13 luku', 'fi')?.section).toBe('13 luku')
    expect(readCitation('189/2001 13 b §', 'sv')?.section).toBe('13 b §')
  })

  it('of an EU regulation leads to EUR-Lex', () => {
    expect(readCitation('2016/679 15 art.', 'fi')).toEqual({
      act: '2016/679',
      section: '15 art.',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/fin',
    })
  })

  it('of several acts leads to each, a second section stays with its act', () => {
    const acts = readCitations('150/1930 2–4 §, 189/2001 8 §, 9 §', 'fi').map((c) => [c.act, c.section])
    expect(acts).toEqual([
      ['150/1930', '2–4 §'],
      ['189/2001', '8 §, 9 §'],
    ])
    expect(readCitations('Paikallinen käytäntö (S1)', 'fi')).toEqual([])
  })

  it('of an agreed rule has no address', () => {
    expect(readCitation('places.match', 'fi')).toBeUndefined()
  })
})
