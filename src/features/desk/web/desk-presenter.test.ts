import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { DeskRow, Worklist } from '../contract.ts'
import {
  actNote,
  actWord,
  countGroups,
  emptyText,
  listTitle,
  metaLine,
  partOf,
  partTitles,
  personLine,
  stageWord,
  turnView,
} from './desk-presenter.ts'

const fi = translator('fi')
const today = '2026-11-23'
const counts: Worklist['counts'] = {
  all: 58,
  overdue: 3,
  within7: 6,
  within30: 18,
  mine: 7,
  client: 12,
  otherAuthority: 8,
  nobody: 2,
  meetingsToday: 3,
  newReferrals: 4,
  newForMe: 6,
  periodsEnding: 5,
  notContacted: 5,
  missingAttendance: 2,
  consentsExpiring: 0,
  heldPlaces: 1,
  moved: 0,
}
const limits = { soonDays: 7, nearDays: 30 }

const due = (
  on: string,
  kind: NonNullable<DeskRow['due']>['kind'],
  facts: Record<string, string | number> = {},
) => ({
  on,
  kind,
  subjectId: '00000000-0000-4000-8000-000000000001',
  why: { rule: 'joint.mapping', cite: '381/2023 4 §', version: '381/2023@2025-01-01', facts },
  moved: null,
})
const row = (part: Partial<DeskRow> = {}): DeskRow => ({
  clientId: '00000000-0000-4000-8000-000000000002',
  name: 'Aaro Kivelä',
  protected: false,
  birthYear: 1974,
  municipality: { nameFi: 'Kaskinen', nameSv: 'Kaskö' },
  stage: null,
  turn: null,
  due: null,
  meetsAt: null,
  lastContactOn: null,
  newForMe: false,
  ...part,
})
const stage = { path: 'joint', status: 'mapping', at: 6, of: 9, act: 'makePlan', lane: 'pair' } as const

describe('the head of the desk', () => {
  it('says day, week, clients and how many wait for me', () => {
    expect(metaLine({ day: today, counts }, 'fi', fi)).toBe(
      'Maanantai 23.11.2026, viikko 48 · 58 asiakasta, joista 7 odottaa sinua',
    )
  })

  it.each([
    [0, 'kenenkään kohdalla ei ole sinun vuorosi'],
    [1, 'joista yhden kohdalla on sinun vuorosi'],
  ])('has words of its own for %i', (mine, words) => {
    expect(metaLine({ day: today, counts: { ...counts, mine } }, 'fi', fi)).toContain(words)
  })
})

describe('the counts', () => {
  const groups = countGroups({ counts: { ...counts, moved: 2 }, limits }, fi)

  it('stand in four columns, each once', () => {
    expect(groups.map(({ items }) => items.length)).toEqual([5, 4, 4, 4])
    const keys = groups.flatMap(({ items }) => items.map(({ key }) => key))
    expect([...new Set(keys)].sort()).toEqual(Object.keys(counts).sort())
  })

  it('say nothing of moved deadlines while none has moved', () => {
    const [deadlines] = countGroups({ counts, limits }, fi)
    expect(deadlines?.items.map(({ key }) => key)).toEqual(['all', 'overdue', 'within7', 'within30'])
  })

  it('name the days that the settings say', () => {
    const [deadlines] = countGroups({ counts, limits: { soonDays: 5, nearDays: 21 } }, fi)
    expect(deadlines?.items[2]?.label).toBe('5 päivän sisällä')
    expect(deadlines?.items[3]?.label).toBe('21 päivän sisällä')
  })

  it('are alarming where somebody is late or nobody acts, and nowhere else', () => {
    const found = groups.flatMap(({ items }) =>
      items.filter(({ alarming }) => alarming).map(({ key }) => key),
    )
    expect(found).toEqual(['overdue', 'nobody'])
  })
})

describe('a part of the list', () => {
  it.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'soon'],
    ['2026-11-30', 'soon'],
    ['2026-12-01', 'later'],
  ])('a deadline of %s is %s', (on, part) => {
    expect(partOf(row({ due: due(on, 'planReview') }), { day: today, limits })).toBe(part)
  })

  it('is of its own without a deadline', () => {
    expect(partOf(row(), { day: today, limits })).toBe('none')
  })

  it('has the number of the whole list when all are shown', () => {
    const list = { rows: [row()], isWhole: false, filter: 'all' } as const
    expect(partTitles(list, { day: today, counts, limits }, fi)).toMatchObject({
      overdue: 'Myöhässä, 3',
      soon: 'Seuraavat 7 päivää, 6',
      later: 'Myöhemmin',
    })
  })

  it('of a filtered list has a number only when all of it has been read', () => {
    const rows = [row({ due: due('2026-11-20', 'planReview') })]
    const titles = (isWhole: boolean) =>
      partTitles({ rows, isWhole, filter: 'mine' }, { day: today, counts, limits }, fi)
    expect(titles(false).overdue).toBe('Myöhässä')
    expect(titles(true).overdue).toBe('Myöhässä, 1')
  })
})

describe('a row', () => {
  it('names year of birth, municipality in the reader’s language, and what is new', () => {
    expect(personLine(row(), 'fi', fi)).toBe('s. 1974 · Kaskinen')
    expect(personLine(row({ newForMe: true }), 'sv', translator('sv'))).toBe('f. 1974 · Kaskö · ny')
  })

  it('of a protected client tells nothing but that', () => {
    expect(personLine(row({ birthYear: null, municipality: null }), 'fi', fi)).toBe('')
  })

  it('says where on the path, or that it is job search', () => {
    expect(stageWord(row({ stage }), fi)).toBe('Palvelutarpeen arviointi')
    expect(stageWord(row(), fi)).toBe('Työnhaku')
  })

  it('says what the nearest deadline asks for before what the path says', () => {
    expect(actWord(row({ stage, due: due('2026-11-26', 'nextContact') }), fi)).toBe('Ota yhteyttä')
    expect(actWord(row({ stage }), fi)).toBe('Tee suunnitelma')
    expect(actWord(row(), fi)).toBe('Sovi seuraava yhteydenotto')
  })

  it.each([
    ['mappingPlan', { startedOn: '2026-10-13', days: 92 }, '42. päivä, aikaa 92 päivää'],
    ['planReview', { months: 3 }, 'Tarkistus vähintään 3 kuukauden välein'],
    ['evaluation', { periodEndsOn: '2026-12-04' }, 'Jakson viimeinen päivä 4.12.2026'],
    ['nextContact', { setOn: '2026-11-02' }, 'Sovittu 2.11.'],
    ['referralAnswer', { sentOn: '2026-11-07' }, 'Lähetetty 7.11.'],
    ['evaluation', {}, ''],
  ] as const)('adds to %s what its facts tell', (kind, facts, words) => {
    expect(actNote(row({ due: due('2026-11-26', kind, facts) }), today, fi)).toBe(words)
  })

  it.each([
    ['mine', 'mine', 'Minun'],
    ['client', 'other', 'Asiakkaan'],
    ['nobody', 'none', 'Ei kenenkään'],
  ] as const)('whose turn is %s has a word and a shape', (turn, kind, word) => {
    expect(turnView(row({ turn, stage }), fi)).toEqual({ kind, word })
  })

  it('names the other one whose turn it is', () => {
    expect(turnView(row({ turn: 'otherAuthority', stage: { ...stage, lane: 'health' } }), fi)?.word).toBe(
      'Terveydenhuollon',
    )
    expect(turnView(row({ turn: 'otherAuthority' }), fi)?.word).toBe('Muun toimijan')
    expect(turnView(row(), fi)).toBeNull()
  })
})

describe('a manager’s desk, which shows the unit’s clients', () => {
  it('says nothing of them to be one’s own', () => {
    const desk = { day: today, counts, limits }
    expect(metaLine(desk, 'fi', fi, true)).toContain('58 asiakasta, joista 7 odottaa yksikköä')
    expect(metaLine({ ...desk, counts: { ...counts, mine: 0 } }, 'fi', fi, true)).toContain(
      'kukaan ei odota yksikköä',
    )
    const labels = countGroups(desk, fi, true).flatMap(({ items }) => items.map(({ label }) => label))
    expect(labels).toEqual(expect.arrayContaining(['Kaikki yksikön asiakkaat', 'Yksikön', 'Uutta yksikölle']))
    expect(labels).not.toContain('Minun')
    expect(turnView(row({ turn: 'mine', stage }), fi, true)?.word).toBe('Yksikön')
    expect(listTitle('mine', limits, fi, true)).toBe('Yksikön vuoro')
    expect(listTitle('mine', limits, fi)).toBe('Sinun vuorosi')
    expect(emptyText('mine', limits, fi, true)).toBe('Mikään ei odota yksikköä juuri nyt.')
  })
})
