import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../../../kernel/plain-date.ts'
import { decisionPieces } from '../../../law/parameters/decision-duties.ts'
import type { Contents } from '../contract.ts'
import { ownKinds } from '../contract.ts'
import { canGive, noSetting } from './can-decide.ts'
import { type Draft, piecesOf } from './draft.ts'
import { emptyContents } from './empty.ts'

/** Each mandatory piece of a decision × each period of the law × each result: without it, it is not given. */
const whole: Contents = {
  ...emptyContents,
  validFrom: '2027-01-04',
  validTo: '2027-06-30',
  pendingSince: '2026-11-02',
  matter: 'Kuntouttava työtoiminta.',
  facts: 'Palvelutarve on arvioitu.',
  reasons: 'Palvelu vastaa tarpeeseen.',
  unheard: 'Asia hyväksytään asiakkaan pyynnöstä.',
  deviates: true,
  deviation: 'Ryhmässä on tilaa vain yhtenä päivänä.',
  special: 'Määräaika perustuu suunnitelmaan.',
}
/** Where each piece is written; the others are never missing: they come from the register and the law. */
const written: Readonly<Partial<Record<string, Partial<Contents>>>> = {
  matter: { matter: ' ' },
  facts: { facts: '' },
  reasons: { reasons: '' },
  hearing: { unheard: '' },
  deviation: { deviation: '' },
}
const results = ['granted', 'partly', 'refused', 'ended'] as const
const days = decisionPieces.versions.flatMap(({ from, until }) => [from, until && addDays(until, -1)])
const periods = days.filter((day) => day !== null && day !== undefined).map((day) => plainDate(day))
const draftOf = (part: Partial<Contents>, kind: Draft['kind'] = 'socialRehab'): Draft => ({
  kind,
  contents: { ...whole, ...part },
  hearing: null,
  corrects: false,
})

const table = periods.flatMap((on) =>
  results.flatMap((result) =>
    piecesOf(draftOf({ result }), on).map((piece) => [piece.name, result, on, piece] as const),
  ),
)

describe('what a decision must have', () => {
  it('is looked at on the first and the last day of each period of the law', () => {
    expect(periods).toEqual(['2015-04-01', '2024-12-31', '2025-01-01'])
    expect(new Set(table.map(([name]) => name)).size).toBe(11)
  })

  it.each(table)('%s of one %s on %s', (name, result, on, { needed, cite }) => {
    expect(canGive(draftOf({ result }), noSetting, on).ok).toBe(true)
    const left = written[name]
    if (!left) return expect(needed).toBe(true)
    const given = canGive(draftOf({ result, ...left }), noSetting, on)
    if (!needed) return expect(given.ok).toBe(true)
    const field = name === 'hearing' ? 'unheard' : name
    expect(given).toMatchObject({ refusal: { citation: cite, fields: { [field]: 'required' } } })
  })

  it.each(ownKinds)('%s: the checklist is the same for every kind', (kind) => {
    const names = (of: Draft['kind']) =>
      piecesOf(draftOf({ result: 'refused' }, of), plainDate('2026-11-26')).map((piece) => piece.name)
    expect(names(kind)).toEqual(names('socialRehab'))
  })
})
