import { describe, expect, it } from 'vitest'
import { languages } from '../../../../locales/index.ts'
import { translator } from '../../../../locales/translate.ts'
import { decisionCases } from '../../../demonstration/decision-cases.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { decisionDocument } from './decision-document.ts'
import { type DecisionFacts, outcomeWords } from './decision-facts.ts'
import type { Letterhead } from './letterhead.ts'

const on = plainDate('2026-11-26')
const sender = {
  name: 'Rantalakeuden hyvinvointialue',
  unit: 'Aikuissosiaalityö',
  businessId: null,
  street: 'Länsitie 27',
  post: '66400 LAIHIA',
  phone: '050 555 0135',
  email: null,
}
const head = (language: Letterhead['language']): Letterhead => ({
  language,
  day: on,
  sender,
  client: { name: 'Aino Esimerkki', birthDay: plainDate('1984-03-14'), address: ['Mallitie 3 A 12'] },
})
const cases = (language: Letterhead['language']) => decisionCases(on, language, translator(language))
const find = (kind: DecisionFacts['kind']) =>
  cases('fi').find((facts) => facts.kind === kind) as DecisionFacts
const said = (facts: DecisionFacts) => JSON.stringify(decisionDocument(head('fi'), facts, translator('fi')))

describe('a decision on paper', () => {
  it('says the result in the words of what was asked: a service, an application, log data', () => {
    expect(said(find('rehabWork'))).toContain('Palvelu myönnetään.')
    expect(said({ ...find('rehabWork'), applied: true })).toContain('Hakemus hyväksytään.')
    expect(said(find('preventiveAssistance'))).toContain('Hakemus hylätään.')
    expect(said(find('logRefusal'))).toContain('Lokitietoja ei anneta.')
    expect(outcomeWords({ kind: 'logRefusal', applied: true })).toBe('log')
  })

  it('says the day of receipt and the last day of appeal, plainly too (434/2003 49 c, 59 §)', () => {
    const { sections, companion } = decisionDocument(head('fi'), find('rehabWork'), translator('fi'))
    const appeal = JSON.stringify(sections)
    expect(appeal).toContain('7. päivänä lähettämisestä (3.12.2026)')
    expect(appeal).toContain('vaatimus on tehtävä viimeistään 4.1.2027')
    expect(JSON.stringify(companion)).toContain('Tee pyyntö viimeistään 4.1.2027.')
  })

  it('before it has been sent says the days of appeal, and no day of receipt', () => {
    const text = said({ ...find('rehabWork'), delivery: null })
    expect(text).toContain('Aikaa on 30 päivää siitä, kun sait päätöksen.')
    expect(text).not.toContain('4.1.2027')
  })

  it('that has been replaced or withdrawn says so first, and the new one which it replaces', () => {
    const other = { number: '2026/95', on: plainDate('2026-12-09') }
    const none = { corrects: null, corrected: null, withdrawnOn: null }
    const made = (standing: Partial<DecisionFacts['standing']>) =>
      decisionDocument(
        head('fi'),
        { ...find('rehabWork'), standing: { ...none, ...standing } },
        translator('fi'),
      )
    const corrected = made({ corrected: other })
    expect(corrected.sections[1]?.blocks).toEqual([
      {
        is: 'text',
        strong: true,
        text: 'Päätös ei ole enää voimassa. Sen on korvannut 9.12.2026 tehty päätös 2026/95.',
      },
    ])
    expect(JSON.stringify(corrected.companion?.sections[0])).toContain('Tilalla on uusi päätös 2026/95.')
    expect(JSON.stringify(corrected.companion)).not.toContain('Tee pyyntö')
    const withdrawn = JSON.stringify(made({ withdrawnOn: other.on }))
    expect(withdrawn).toContain('Päätös on peruutettu 9.12.2026.')
    expect(withdrawn).toContain('Tämä päätös on peruutettu.')
    expect(JSON.stringify(made({ corrects: other }))).toContain('Korvaa 9.12.2026 tehdyn päätöksen 2026/95.')
    expect(JSON.stringify(made({}))).not.toContain('Päätöksen tila')
  })

  it('being prepared says on every page that it is a draft', () => {
    const draft = decisionDocument(head('fi'), { ...find('rehabWork'), isDraft: true }, translator('fi'))
    expect(draft.title).toBe('Luonnos: Päätös kuntouttavasta työtoiminnasta')
    expect(draft.companion?.title).toBe('Luonnos: Päätös selkokielellä')
  })

  it('has its instructions of appeal on a page of their own', () => {
    const { sections } = decisionDocument(head('fi'), find('socialRehab'), translator('fi'))
    const starts = sections.filter(({ startsPage }) => startsPage)
    expect(starts.map(({ heading }) => heading)).toEqual(['Oikaisuvaatimusohje'])
  })

  it('on state compensation is given to the county and tells of no client', () => {
    const document = decisionDocument(
      { ...head('fi'), client: { name: sender.name, birthDay: null, address: [] } },
      find('stateCompensation'),
      translator('fi'),
    )
    expect(document).toMatchObject({ secrecy: null, companion: null, recipient: [sender.name] })
    expect(document.sections[0]?.heading).toBe('Hakija')
  })

  it.each(languages)('of every kind is whole in %s: no key of a text, no empty heading', (language) => {
    for (const facts of cases(language)) {
      const document = decisionDocument(head(language), facts, translator(language))
      expect(JSON.stringify(document), facts.kind).not.toMatch(/documents\.|terms\.|\{\{|null §/)
      for (const { heading, blocks } of document.sections) {
        expect(heading, facts.kind).not.toBe('')
        expect(blocks.length, `${facts.kind} ${heading}`).toBeGreaterThan(0)
      }
    }
  })

  it.each(cases('fi').map((facts) => [facts.kind, facts] as const))(
    'of %s has every piece of the law on it (434/2003 44–46 §)',
    (_, facts) => {
      const { sender: from, sections } = decisionDocument(head('fi'), facts, translator('fi'))
      const headings = sections.map(({ heading }) => heading)
      const isNegative = facts.outcome !== 'granted'
      expect(from.name).toBe(sender.name)
      expect(headings).toEqual(
        expect.arrayContaining([
          facts.kind === 'stateCompensation' ? 'Hakija' : 'Asiakas',
          'Asia',
          'Päätös',
          'Selvitys',
          'Perustelut',
          'Sovelletut säännökset',
          'Päätöksen tekijä',
          'Lisätietoja antaa',
          ...(isNegative ? ['Kuuleminen'] : []),
          ...(facts.deviation ? ['Poikkeaminen asiakassuunnitelmasta'] : []),
        ]),
      )
      expect(headings.slice(headings.indexOf('Tiedoksianto') + 1).join()).toMatch(
        /Oikaisuvaatimusohje|tietosuojavaltuutetulle|Muutoksenhaku/,
      )
    },
  )

  it('in another language than Finnish has no Finnish word of its makers', () => {
    for (const language of ['sv', 'en'] as const)
      for (const facts of cases(language)) {
        const { unit: _, ...plain } = sender
        const mine = { ...head(language), sender: { ...plain, unit: null, name: 'X' } }
        const text = JSON.stringify(decisionDocument(mine, facts, translator(language)).sections)
        expect(text, `${language} ${facts.kind}`).not.toMatch(/päätö|asiakas|palvelu|päivä|työ(?!s)/i)
      }
  })
})
