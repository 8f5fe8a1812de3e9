import { describe, expect, it } from 'vitest'
import { createTexts } from '../../../locales/translate.ts'
import { presentRefusalWhy } from './refusal-why.ts'

const fi = createTexts('fi')

describe('Miksi? of a refusal', () => {
  it('tells the rule, its section, the facts, the version and what would do', () => {
    const refused = {
      status: 409,
      code: 'rehab.period.tooShort',
      citation: '189/2001 13 b §',
      version: '189/2001@2021-01-01',
      facts: { from: '2026-03-01', to: '2026-03-31', months: 3, earliestEnd: '2026-05-31' },
    }
    expect(presentRefusalWhy(refused, 'Jakso on liian lyhyt.', fi)).toMatchObject({
      title: 'Miksi tämä ei käy?',
      answer: 'Jakso on liian lyhyt.',
      citations: [{ act: '189/2001', section: '13 b §' }],
      facts: [{ label: 'Alkaa' }, { label: 'Päättyy' }, { value: 'su 31.5.2026' }],
      version: '189/2001, voimassa 1.1.2021 alkaen. Sääntö rehab.period.tooShort.',
    })
  })

  it('falls back to the rule of the feature that refused, agreed where no act is behind it', () => {
    const words = presentRefusalWhy({ status: 409, code: 'path.pairFirst' }, 'Työpari puuttuu.', fi)
    expect(words).toMatchObject({
      agreed: 'Yhdessä sovittu',
      citations: [],
      version: 'Sääntö path.pairFirst.',
    })
    expect(words?.rule).toContain('vaiheittain')
  })

  it('is none where no rule stands behind the no', () => {
    expect(presentRefusalWhy({ status: 422, code: 'invalid' }, 'Korjaa.', fi)).toBeUndefined()
    expect(presentRefusalWhy({ status: 500, code: 'fault' }, '', fi)).toBeUndefined()
  })
})
