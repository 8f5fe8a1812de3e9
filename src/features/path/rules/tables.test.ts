import { describe, expect, it } from 'vitest'
import { fi } from '../../../../locales/fi/index.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  jointMoveNames,
  jointStatuses,
  type Move,
  type Path,
  rehabMoveNames,
  rehabStatuses,
} from '../contract.ts'
import { canMove, findMove, isOver, movesIn, nextAct, startOf } from './can-move.ts'
import type { MoveFacts } from './requirements.ts'

const day = plainDate('2026-11-22')
/** Facts with which every requirement is met. */
const everything: MoveFacts = {
  today: day,
  lane: 'employment',
  openedOn: plainDate('2026-09-18'),
  on: day,
  informedOn: plainDate('2026-10-02'),
  members: [
    { lane: 'employment', organisationId: 'a' },
    { lane: 'social', organisationId: 'b' },
  ],
  mappingStartedOn: plainDate('2026-10-13'),
  mappingDueOn: plainDate('2027-01-13'),
  planSignedOn: day,
  grounds: ['expertAssessment'],
  assessment: 'Työkyky ja arjen hallinta estävät työllistymistä.',
  reason: 'Tarve hoituu yhdellä palvelulla.',
  closingReason: 'needEnded',
  finalAssessment: 'Tavoite saavutettiin.',
  consentAnswer: 'given',
  decision: {
    number: '2026-118',
    on: day,
    decisionMaker: 'sosiaaliohjaaja',
    from: plainDate('2026-12-01'),
    to: plainDate('2027-05-31'),
  },
}

const all: readonly (readonly [Path, readonly string[], readonly Move[]])[] = [
  ['joint', jointStatuses, jointMoveNames],
  ['rehabWork', rehabStatuses, rehabMoveNames],
]

const refusalTexts = fi.refusals as Readonly<Record<string, string>>
const hasWords = (code: string) => refusalTexts[code.replaceAll('.', '_')] !== undefined

describe.each(all)('the table of moves of %s', (path, statuses, moves) => {
  it('reaches every status from the first', () => {
    const reached = new Set<string>([startOf(path)])
    for (const status of reached) {
      for (const move of movesIn(path, status)) {
        const to = findMove(path, move)?.to
        if (to !== undefined && to !== 'same') reached.add(to)
      }
    }
    expect([...reached].sort()).toEqual([...statuses].sort())
  })

  it('leads every open status to an end', () => {
    for (const status of statuses.filter((s) => !isOver(s))) expect(endsFrom(path, status)).toBe(true)
  })

  it('uses every move somewhere', () => {
    const used = new Set(statuses.flatMap((status) => [...movesIn(path, status)]))
    expect([...used].sort()).toEqual([...moves].sort())
  })

  it('answers every move from every status: allowed, or refused with a code that has words', () => {
    for (const status of statuses) {
      for (const move of moves) {
        const result = canMove(path, status, move, everything)
        expect(result.ok).toBe(movesIn(path, status).includes(move))
        if (!result.ok)
          expect([result.refusal.code, hasWords(result.refusal.code)]).toEqual([result.refusal.code, true])
      }
    }
  })

  it('moves nothing that is over', () => {
    for (const move of moves) {
      for (const status of ['closed', 'refused']) {
        const result = canMove(path, status, move, everything)
        expect(result).toMatchObject({ ok: false, refusal: { code: 'path.over' } })
      }
    }
  })

  it('lets no client, place or stranger move the case', () => {
    for (const status of statuses) {
      for (const move of movesIn(path, status)) {
        for (const lane of ['client', 'place', 'health', null] as const) {
          const result = canMove(path, status, move, { ...everything, lane })
          expect(result).toMatchObject({ ok: false, refusal: { code: 'path.notYourLane' } })
        }
      }
    }
  })

  it('names the next act and whose turn it is in every open status, and nobody’s at the end', () => {
    for (const status of statuses) {
      const { act, turn } = nextAct(path, status)
      expect([status, act === null, turn === 'nobody']).toEqual([status, isOver(status), isOver(status)])
    }
  })

  it('knows no move of another path', () => {
    const foreign: Move = path === 'joint' ? 'assessNeeds' : 'namePair'
    expect(canMove(path, startOf(path), foreign, everything)).toMatchObject({
      refusal: { code: 'path.noSuchMove' },
    })
  })
})

function endsFrom(path: Path, status: string, seen = new Set<string>()): boolean {
  if (isOver(status)) return true
  if (seen.has(status)) return false
  seen.add(status)
  return movesIn(path, status).some((move) => {
    const to = findMove(path, move)?.to
    return to !== undefined && to !== 'same' && endsFrom(path, to, seen)
  })
}
