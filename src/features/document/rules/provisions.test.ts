import { expect, it } from 'vitest'
import { languages } from '../../../../locales/index.ts'
import { translator } from '../../../../locales/translate.ts'
import { decisionLaw } from '../../../law/parameters/decision-law.ts'
import { provisionItems } from './provisions.ts'

it('names each act once, its sections in the order in which they are applied', () => {
  expect(
    provisionItems(['189/2001 3 §', '1301/2014 45 §', '189/2001 13 b §', '1/1900 1 §'], translator('fi')),
  ).toEqual([
    'Laki kuntouttavasta työtoiminnasta (189/2001): 3\u00a0§, 13\u00a0b\u00a0§',
    'Sosiaalihuoltolaki (1301/2014): 45\u00a0§',
    '1/1900: 1\u00a0§',
  ])
})

it.each(languages)('every act that a decision may apply has a name in %s', (language) => {
  const cites = Object.values(decisionLaw).flatMap(
    (parameter) => parameter?.versions.flatMap(({ value }) => value.cites) ?? [],
  )
  const items = provisionItems(cites, translator(language))
  expect(items.length).toBeGreaterThan(5)
  expect(items.filter((item) => /^\d/.test(item))).toEqual([])
})
