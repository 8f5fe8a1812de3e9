import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted as answerOf,
  createTown,
  newUuid,
  refusalOf,
  type Town,
} from '../../../tests/support/town.ts'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { listDeadlines } from '../deadline/contract.ts'
import { exportClosing } from './closing-contract.ts'
import * as contract from './contract.ts'
import * as acts from './moves-contract.ts'
import { closingColumns } from './rules/closing-record.ts'

let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

const today = '2026-11-23'
const later = (days: number) => new Date(`${addDays(plainDate(today), days)}T10:00:00Z`)

const read = async (who: string, clientId: string, when?: Date) =>
  answerOf(await town.ask(who, contract.listPaths, { params: { clientId } }, when))

async function openJoint(clientId: string, who = 'coach') {
  const body = { id: newUuid(), path: 'joint' as const, on: today, reason: 'Tukea tarvitaan monelta.' }
  return answerOf(await town.ask(who, contract.openCase, { params: { clientId }, body }))
}

/** One act with the version that the page shows now. */
async function act<E extends (typeof acts)[keyof typeof acts]>(
  who: string,
  clientId: string,
  endpoint: E,
  part: object = {},
  when?: Date,
) {
  const found = (await read('coach', clientId, when)).cases.find((c) => c.closedOn === null)
  if (!found) throw new Error('no open case')
  const on = (when ?? town.at).toISOString().slice(0, 10)
  const body = { stepId: newUuid(), version: found.version, on, ...part }
  return town.ask(who, endpoint, { params: { clientId, caseId: found.id }, body }, when)
}

const pair = (t: Town) => [
  { positionId: t.positions.coach, lane: 'employment' },
  { positionId: t.positions.counsellor, lane: 'social' },
]

describe('joint service by two authorities', () => {
  let clientId: string
  beforeAll(async () => {
    clientId = await town.addClient({ lastName: 'Lehtoranta', firstNames: 'Sanna' }, 'coach')
    await openJoint(clientId)
  })

  it('opens received, with the next act named for the one who may do it', async () => {
    const { cases, mayOpen } = await read('coach', clientId)
    expect(cases[0]).toMatchObject({ status: 'criteria', turn: 'employment', version: 2 })
    expect(cases[0]?.next).toMatchObject({ move: 'assessCriteria', permitted: true, whyNot: null })
    expect(cases[0]?.steps.map((s) => s.state)).toEqual(['done', 'now', ...Array(7).fill('next')])
    expect(mayOpen).toEqual(['rehabWork'])
  })

  it('is not seen by the other authority before the client has been told and the pair named', async () => {
    const answer = await town.ask('counsellor', contract.listPaths, { params: { clientId } })
    expect(refusalOf(answer).code).toBe('notFound')
  })

  it('wants the expert’s words for the criteria, and tells the client before naming', async () => {
    expect(refusalOf(await act('coach', clientId, acts.assessCriteria, { assessment: '' })).code).toBe(
      'path.assessmentMissing',
    )
    answerOf(await act('coach', clientId, acts.assessCriteria, { assessment: 'Työkyvyn rajoite.' }))
    const untold = await act('coach', clientId, acts.namePair, { members: pair(town) })
    expect(refusalOf(untold)).toMatchObject({ code: 'path.clientNotInformed', citation: '381/2023 11 §' })
  })

  it('opens the file to both by law once the pair is named', async () => {
    answerOf(await act('coach', clientId, acts.namePair, { members: pair(town), informedOn: today }))
    const { cases } = await read('counsellor', clientId)
    expect(cases[0]).toMatchObject({ status: 'consent', turn: 'pair', informedOn: today })
    expect(cases[0]?.members.map((m) => [m.lane, m.name])).toEqual([
      ['employment', 'Worker coach'],
      ['social', 'Worker counsellor'],
    ])
  })

  it('does not take a position for another organisation’s lane', async () => {
    const members = [pair(town)[0], { positionId: town.positions.colleague, lane: 'social' }]
    const answer = await act('coach', clientId, acts.changePair, { members })
    expect(refusalOf(answer).code).toBe('path.pairOfTwo')
  })

  it('goes on when the client refuses consent, and the mapping has its last day with the reason', async () => {
    answerOf(await act('counsellor', clientId, acts.recordConsent, { answer: 'refused' }))
    answerOf(await act('counsellor', clientId, acts.holdFirstMeeting, { channel: 'inPerson' }))
    const { deadlines } = answerOf(await town.ask('coach', listDeadlines, { params: { clientId } }))
    expect(deadlines).toMatchObject([
      {
        kind: 'mappingPlan',
        dueOn: '2027-02-23',
        turn: 'pair',
        why: { rule: 'joint.mapping', facts: { months: 3 } },
      },
    ])
    const { cases } = await read('coach', clientId)
    expect(cases[0]?.next).toMatchObject({
      move: 'makePlan',
      at: 'plans',
      run: { from: today, to: '2027-02-23' },
    })
  })

  it('moves once when the same act is sent twice, and tells who was late', async () => {
    const caseId = (await read('coach', clientId)).cases[0]?.id ?? ''
    const version = (await read('coach', clientId)).cases[0]?.version ?? 0
    const body = { stepId: newUuid(), version, on: today, answer: 'narrowed' as const }
    const send = (more: object = {}) =>
      town.ask('coach', acts.recordConsent, { params: { clientId, caseId }, body: { ...body, ...more } })
    const first = answerOf(await send())
    expect(answerOf(await send())).toMatchObject({ id: first.id, version: first.version })
    expect(refusalOf(await send({ stepId: newUuid() })).code).toBe('changedMeanwhile')
  })

  it('says that a mapping of over three months is late, and saves it', async () => {
    const done = answerOf(
      await act('coach', clientId, acts.completeMapping, { assessment: 'Työkykyarvio saatu.' }, later(94)),
    )
    expect(done.warnings).toEqual([
      { code: 'path.mappingLate', citation: '381/2023 4 §', facts: { dueOn: '2027-02-23', days: 2 } },
    ])
  })

  it('keeps the words of an assessment from those who read only the path', async () => {
    const { rows } = await town.owner.query(
      `select category, count(*) from journal where client_id = $1 and payload::text like '%Työkykyarvio%' group by 1`,
      [clientId],
    )
    expect(rows).toEqual([{ category: 'needsAssessment', count: 1 }])
    const steps = await town.owner.query(
      `select from path_step where client_id = $1 and facts::text like '%Työkyky%'`,
      [clientId],
    )
    expect(steps.rowCount).toBe(0)
  })

  it('closes with a final assessment: customership, deadlines and grounds end, who goes on has the client', async () => {
    const part = { closingReason: 'paySubsidy', finalAssessment: 'Palkkatukityö alkoi.' }
    const next = { continuesPositionId: town.positions.counsellor }
    expect(
      refusalOf(await act('counsellor', clientId, acts.closeCase, { ...part, finalAssessment: '' })).code,
    ).toBe('path.finalAssessmentMissing')
    answerOf(await act('coach', clientId, acts.closeCase, { ...part, ...next }, later(100)))
    const { rows } = await town.owner.query(
      `select r.kind, r.closing_reason, o.kind as organisation from relationship r join organisation o on o.id = r.organisation_id
       where client_id = $1 order by r.kind`,
      [clientId],
    )
    expect(rows).toEqual([
      { kind: 'employment', closing_reason: null, organisation: 'employmentAuthority' },
      { kind: 'individualSupport', closing_reason: null, organisation: 'wellbeingCounty' },
      { kind: 'joint', closing_reason: 'paySubsidy', organisation: 'employmentAuthority' },
    ])
    const after = await read('counsellor', clientId, later(140))
    expect(after.cases[0]).toMatchObject({
      status: 'closed',
      turn: 'nobody',
      finalAssessment: 'Palkkatukityö alkoi.',
    })
    expect(after.mayOpen).toEqual(['joint', 'rehabWork'])
    const open = await town.owner.query("select from deadline where client_id = $1 and state = 'running'", [
      clientId,
    ])
    expect(open.rowCount).toBe(0)
  })

  it('goes to the register as record and line, and the log tells who took it', async () => {
    const when = later(140)
    const [kase] = (await read('counsellor', clientId, when)).cases
    const exported = (who: string, caseId = kase?.id ?? '') =>
      town.ask(who, exportClosing, { params: { clientId, caseId } }, when)
    const { record, csv, name } = answerOf(await exported('counsellor'))
    expect(record).toMatchObject({
      schema: 'yhteispolku.closing/2',
      person: { ref: clientId },
      path: 'joint',
      closingReason: 'paySubsidy',
      finalAssessment: 'Palkkatukityö alkoi.',
    })
    const [head, line] = csv.trim().split('\n')
    expect(head?.split(',')).toEqual([...closingColumns])
    expect(line).toContain(',paySubsidy,Palkkatukityö alkoi.,')
    expect(name).toBe(`loppuarvio-${record.closedOn}`)
    const { rows } = await town.owner.query(
      `select result from access_log where client_id = $1 and event = 'path.closingExported' order by at`,
      [clientId],
    )
    expect(rows).toEqual([{ result: 'exported' }])
    expect(refusalOf(await exported('counsellor', newUuid())).code).toBe('notFound')
    // no ground, or a role that exports nothing
    for (const who of ['colleague', 'nurse']) expect(refusalOf(await exported(who)).code).toBe('notFound')
  })

  it('is not taken to the register while it is open', async () => {
    const open = await town.addClient({ lastName: 'Auki' }, 'counsellor')
    const caseId = await town.joinUp(open, { counsellor: 'social' })
    const answer = await town.ask('counsellor', exportClosing, { params: { clientId: open, caseId } })
    expect(refusalOf(answer).code).toBe('path.closingOpen')
  })
})

describe('the month’s end', () => {
  it('a mapping begun on 31 January ends on the last day of April', async () => {
    const clientId = await town.addClient({ lastName: 'Kuukausi' }, 'coach')
    const january = new Date('2027-01-31T10:00:00Z')
    await openJoint(clientId)
    answerOf(await act('coach', clientId, acts.assessCriteria, { assessment: 'Arvio.' }, january))
    answerOf(await act('coach', clientId, acts.namePair, { members: pair(town), informedOn: today }, january))
    answerOf(await act('coach', clientId, acts.recordConsent, { answer: 'given' }, january))
    answerOf(await act('coach', clientId, acts.holdFirstMeeting, { channel: 'remote' }, january))
    const { deadlines } = answerOf(await town.ask('coach', listDeadlines, { params: { clientId } }, january))
    expect(deadlines[0]?.dueOn).toBe('2027-04-30')
  })
})

describe('two at once', () => {
  it('open one joint case: one does, the other is told', async () => {
    const clientId = await town.addClient({ lastName: 'Kaksi' }, 'coach', 'counsellor')
    const body = () => ({ id: newUuid(), path: 'joint' as const, on: today, reason: 'Tarve.' })
    const answers = await Promise.all(
      ['coach', 'counsellor'].map((who) =>
        town.ask(who, contract.openCase, { params: { clientId }, body: body() }),
      ),
    )
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(answers.flatMap((a) => (a.ok ? [] : [a.refusal.code]))).toEqual(['path.alreadyOpen'])
  })

  it('assess one case: one does, the other sees that it changed', async () => {
    const clientId = await town.addClient({ lastName: 'Yhtaikaa' }, 'coach', 'counsellor')
    const { id, version } = await openJoint(clientId)
    const answers = await Promise.all(
      ['coach', 'counsellor'].map((who) => {
        const body = { stepId: newUuid(), version, on: today, assessment: `Arvio: ${who}` }
        return town.ask(who, acts.assessCriteria, { params: { clientId, caseId: id }, body })
      }),
    )
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(answers.flatMap((a) => (a.ok ? [] : [a.refusal.code]))).toEqual(['changedMeanwhile'])
  })
})

describe('who may', () => {
  let clientId: string
  beforeAll(async () => {
    clientId = await town.addClient({ lastName: 'Katsottu' }, 'coach', 'kela', 'nurse')
    await openJoint(clientId)
    await town.giveAccount(clientId, 'katsottu')
  })

  it.each(['kela', 'nurse', 'boss'])('%s sees the path and why the act is another’s', async (who) => {
    const { cases, mayOpen } = await read(who, clientId)
    expect(cases[0]?.next.permitted).toBe(false)
    expect(cases[0]?.next.whyNot?.rule).toMatch(/^path\.(lane|write)/)
    expect([cases[0]?.moves, mayOpen]).toEqual([[], []])
  })

  it('the client sees the own path', async () => {
    const { cases } = await read('katsottu', clientId)
    expect(cases[0]).toMatchObject({ status: 'criteria', moves: [], next: { permitted: false } })
  })

  it('Kela may not move it even past the page', async () => {
    const answer = await act('kela', clientId, acts.assessCriteria, { assessment: 'Arvio.' })
    expect(refusalOf(answer).code).toBe('notFound')
  })
})

describe('rehabilitative work', () => {
  it('begins at the person’s own request, waits for a plan, and knows a place reserved by a link', async () => {
    const clientId = await town.addClient({ lastName: 'Kuty' }, 'coach', 'counsellor')
    const body = { id: newUuid(), path: 'rehabWork' as const, on: today, reason: 'Asiakas haluaa aloittaa.' }
    answerOf(await town.ask('counsellor', contract.openCase, { params: { clientId }, body }))
    const facts = { hasEmploymentPlan: false, ownRequest: false, assessment: '' }
    expect(refusalOf(await act('counsellor', clientId, acts.assessNeeds, facts)).code).toBe(
      'path.scopeNotMet',
    )
    const asked = { hasEmploymentPlan: false, ownRequest: true, assessment: 'Oma toive, arki kunnossa.' }
    expect(answerOf(await act('counsellor', clientId, acts.assessNeeds, asked)).status).toBe('planning')
    await town.owner.query(`update path_case set status = 'placeSearch' where id = $1`, [body.id])
    await town.owner.query(
      `insert into period (client_id, kind, status, during, reserved_on) values ($1, 'rehabWork', 'reserved', '[2026-12-01,2027-03-01)', $2)`,
      [clientId, today],
    )
    expect((await read('counsellor', clientId)).cases[0]).toMatchObject({
      status: 'decision',
      next: { move: 'makeDecision', at: 'decisions', permitted: true },
    })
    const toCoach = (await read('coach', clientId)).cases[0]?.next
    expect(toCoach).toMatchObject({ permitted: false, whyNot: { rule: 'path.lane.social' } })
  })
})
