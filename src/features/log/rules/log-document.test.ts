import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Letterhead } from '../../document/rules/letterhead.ts'
import { ownLogDocument } from './log-document.ts'

const none = { unit: null, businessId: null, street: null, post: null, phone: null, email: null }
const head: Letterhead = {
  language: 'fi',
  day: plainDate('2026-11-26'),
  sender: { ...none, name: 'Työllisyysalue' },
  client: { name: 'Aino Esimerkki', birthDay: null, address: [] },
}
const entry = (day: string, event: string, ground = 'jointService', worker = 'Elina Harju') => ({
  id: `${day}${event}`,
  at: `${day}T08:12:00.000Z`,
  event,
  result: 'read' as const,
  categories: ['identity' as const],
  ground,
  reason: null,
  worker,
  proxy: null,
  role: 'ownCoach' as const,
  organisation: 'Työllisyysalue',
  byClient: false,
  purpose: null,
})

/** Who and what of the report, newest first as the log gives it. */
function told(entries: readonly ReturnType<typeof entry>[]) {
  const listing = { from: '2024-11-26', to: '2026-11-26', entries, isCut: false, byPerson: true }
  const { sections } = ownLogDocument(head, listing, translator('fi'))
  const block = sections.at(-1)?.blocks[0]
  return block?.is === 'facts' ? block.facts.map(({ label, value }) => [label, value.split('\n')]) : block
}

describe('an answer about days that have been dropped', () => {
  it.each([
    [null, false],
    ['2014-08-01', true],
  ])('says so: %s', (droppedTo, isSaid) => {
    const listing = {
      from: '2014-01-01',
      to: '2026-11-26',
      entries: [],
      isCut: false,
      droppedTo,
      byPerson: false,
    }
    const { sections } = ownLogDocument(head, listing, translator('fi'))
    expect(JSON.stringify(sections).includes('Merkinnät 1.8.2014 asti on hävitetty')).toBe(isSaid)
  })
})

describe('the client’s own log on paper', () => {
  it('is by who they are and on which ground, each deed with its days', () => {
    expect(
      told([
        entry('2026-11-25', 'file.opened'),
        entry('2026-11-25', 'file.opened'),
        entry('2026-11-24', 'plan.printed', 'jointService', 'Mikael Storås'),
        entry('2026-11-20', 'file.opened'),
        entry('2026-11-19', 'file.opened', 'consent'),
      ]),
    ).toEqual([
      [
        'Elina Harju, omavalmentaja, Työllisyysalue',
        ['Peruste: monialainen tuki.', 'avasi asiakkaan tiedot: 25.11.2026 (2 kertaa), 20.11.2026'],
      ],
      [
        'Mikael Storås, omavalmentaja, Työllisyysalue',
        ['Peruste: monialainen tuki.', expect.stringMatching(/: 24\.11\.2026$/)],
      ],
      [
        'Elina Harju, omavalmentaja, Työllisyysalue',
        [expect.any(String), 'avasi asiakkaan tiedot: 19.11.2026'],
      ],
    ])
  })

  it('says so when nobody has', () => {
    expect(told([])).toEqual({ is: 'text', text: 'Tietoja ei ole käytetty tänä aikana.' })
  })
})
