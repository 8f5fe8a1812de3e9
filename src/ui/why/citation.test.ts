import { describe, expect, it } from 'vitest'
import { readCitation } from './citation.ts'

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

  it('of an EU regulation leads to EUR-Lex', () => {
    expect(readCitation('2016/679 15 art.', 'fi')).toEqual({
      act: '2016/679',
      section: '15 art.',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/fin',
    })
  })

  it('of an agreed rule has no address', () => {
    expect(readCitation('places.match', 'fi')).toBeUndefined()
  })
})
