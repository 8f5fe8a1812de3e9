import { describe, expect, it } from 'vitest'
import { createTexts, translator } from '../../../../locales/translate.ts'
import type { GroundView, TimelineEvent } from '../contract.ts'
import { presentClosed } from './closed-presenter.ts'
import { openTabs, whyNotice } from './file-presenter.ts'
import { fileTabs } from './tabs.ts'
import { eventWords } from './timeline-presenter.ts'

const texts = createTexts('fi')
const t = translator('fi')
const wordsOf = (event: Partial<TimelineEvent>) =>
  eventWords(
    {
      id: '1',
      at: '2026-11-12T07:15:00.000Z',
      kind: 'contact',
      type: 'call',
      who: 'Elina Harju',
      byClient: false,
      byProxy: false,
      text: null,
      facts: {},
      ...event,
    },
    t,
    (key) => texts.exists(key),
  )

const ground = (rule: string, cite = 'agreed', facts = {}): GroundView => ({
  ground: rule,
  substituted: false,
  why: { rule: `access.${rule}`, cite, version: 'agreed', facts },
})

describe('why I see this', () => {
  it('says the strongest ground with its section, and names the others once', () => {
    const grounds = [
      ground('jointService', '381/2023 11–15 §'),
      ground('ownCustomer', '380/2023'),
      ground('ownCustomer', '380/2023'),
      ground('consent'),
    ]
    expect(whyNotice(grounds, t)).toMatchObject({
      sees: 'Näet nämä tiedot, koska kuulut asiakkaan monialaisen tuen työpariin',
      cite: '381/2023 11–15 §',
      also: 'Lisäksi: oma asiakkuus, suostumus.',
    })
  })

  it('names the colleague whom one substitutes; an agreed ground has no section', () => {
    const notice = whyNotice([ground('substitute', 'agreed', { colleagues: ['Elina Harju'] })], t)
    expect(notice).toMatchObject({
      sees: 'Näet nämä tiedot, koska sijaistat: Elina Harju',
      cite: '',
      also: '',
    })
  })

  it.each([
    'jointService',
    'ownCustomer',
    'activationPlan',
    'substitute',
    'supervision',
    'referral',
    'consent',
  ])('has words for %s in all languages', (name) => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const exists = createTexts(language).exists(`file.sees.${name}`)
      const whole = createTexts(language).getResource(language, 'translation', `why.access.${name}`)
      expect([exists, typeof whole]).toEqual([true, 'object'])
    }
  })
})

describe('an event', () => {
  it('a contact: how, what was said, and the next', () => {
    expect(wordsOf({ text: 'Sovittu.', facts: { reached: true, nextContactOn: '2026-11-26' } })).toEqual({
      what: 'Puhelu.',
      text: 'Sovittu. Seuraava yhteydenotto 26.11.2026.',
      who: 'Elina Harju',
    })
    expect(wordsOf({ facts: { reached: false } })).toMatchObject({ what: 'Puhelu, ei tavoitettu.', text: '' })
  })

  it('a meeting: held or not, where, and whether the client came', () => {
    const facts = { held: 'held', channel: 'inPerson', place: 'Torikatu 4', clientCame: false }
    expect(wordsOf({ kind: 'meeting', type: 'joint', facts })).toMatchObject({
      what: 'Yhteistapaaminen, pidettiin.',
      text: 'Paikan päällä, Torikatu 4. Asiakas ei tullut.',
    })
    const unmarked = { held: 'planned', channel: 'phone', place: null, clientCame: null }
    expect(wordsOf({ kind: 'meeting', type: 'initial', facts: unmarked })).toMatchObject({
      what: 'Alkuhaastattelu, merkitsemättä.',
      text: 'Puhelimessa.',
    })
  })

  it('a change: the words of the log, and what it was about', () => {
    expect(wordsOf({ kind: 'change', type: 'situation.told', facts: { topic: 'housing' } })).toMatchObject({
      what: 'Lisäsi asian tilannekortille.',
      text: 'Asuminen.',
    })
    const status = { kind: 'change', type: 'situation.statusSet', facts: { status: 'employed' } } as const
    expect(wordsOf(status).text).toBe('Työssä.')
    expect(wordsOf({ kind: 'change', type: 'plan.signed', who: null, byClient: true }).who).toBe('Asiakas')
    const byProxy = { kind: 'change', type: 'consent.given', byProxy: true } as const
    expect(wordsOf({ ...byProxy, who: 'Pirkko Puolesta' }).who).toBe('Edustaja Pirkko Puolesta')
    expect(wordsOf({ ...byProxy, who: null }).who).toBe('Edustaja')
  })
})

it('tabs are those whose action is permitted on this file', () => {
  const slugs = openTabs(fileTabs, { permitted: ['file.open', 'message.read'] }).map((tab) => tab.slug)
  expect(slugs).toEqual(['', 'viestit'])
})

describe('why one does not see or change everything', () => {
  const none = { grounds: [], parties: [], cite: null }
  it('says what is missing and what to do, in groups of which none is empty', () => {
    const groups = presentClosed(
      {
        parts: [
          { category: 'healthRecords', level: 'read', missing: 'consent', ...none, cite: '2016/679 7 art.' },
          { category: 'situation', level: 'write', missing: 'others', ...none, parties: ['social'] },
        ],
        acts: [
          { action: 'decision.list', roles: ['socialWorker'], category: 'decisionJoint', level: 'read' },
        ],
      },
      fileTabs,
      t,
    )
    expect(groups.map(({ title, lines }) => [title, lines[0]?.what, lines[0]?.why])).toEqual([
      [
        'Et näe',
        'Terveydenhuollon lausunnot',
        'Avautuu, kun asiakas antaa siihen suostumuksen. Pyydä suostumus asiakkaalta. (2016/679 7 art.)',
      ],
      ['Näet, mutta et voi muuttaa', 'Elämäntilanne', expect.stringContaining('hyvinvointialue')],
      ['Ei kuulu rooliisi', 'Päätökset', expect.stringContaining('sosiaalityöntekijä')],
    ])
    expect(presentClosed({ parts: [], acts: [] }, fileTabs, t)).toEqual([])
  })
})
