import { type QueryResult, type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createTown,
  valueOf as got,
  newUuid,
  noonOf,
  refusalOf,
  type Town,
} from '../../../tests/support/town.ts'
import { hashToken, openSession } from '../../platform/session/session.ts'
import { readFeedbackAverages } from '../report/feedback-contract.ts'
import * as contract from './contract.ts'
import { forms } from './rules/form.ts'

/** Feedback of a client whose period at a provider's place ends in a week: who may give it, write it in, and read it. */
let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Palautteinen' }, 'counsellor', 'coach')
  await town.giveAccount(clientId, 'sanna')
})
afterAll(() => town.drop())

async function addPeriod(during = '[2026-09-01,2026-12-01)', kind = 'provider'): Promise<string> {
  const organisation = town.organisations.get(kind)
  const { rows } = await town.owner.query(
    `insert into period (client_id, kind, status, organisation_id, unit_id, during, contract_on, evaluation_by)
     values ($1, 'rehabWork', 'agreed', $2, $3, $4, '2026-08-25', '2026-11-16') returning id`,
    [clientId, organisation?.id, organisation?.unitId, during],
  )
  return rows[0].id
}

const answers = [
  { question: 'better', score: null, text: 'Enemmän taukoja.' },
  { question: 'help', score: 2, text: null },
  { question: 'welcome', score: 4, text: null },
]
const bodyOf = (more: object = {}) => ({
  id: newUuid(),
  formVersion: 1,
  answers,
  organiserSees: 'none',
  placeSees: 'none',
  ...more,
})
const give = (periodId: string, more: object = {}, when?: Date) =>
  town.ask('sanna', contract.giveFeedback, { params: { periodId }, body: bodyOf(more) }, when)
const record = (who: string, periodId: string, more: object = {}) =>
  town.ask(who, contract.recordPaper, {
    params: { periodId },
    body: { ...bodyOf(more), answeredOn: '2026-11-20' },
  })
const read = (who: string, periodId: string, when?: Date) =>
  town.ask(who, contract.readFeedback, { params: { periodId } }, when)
const ownOf = async (periodId: string) =>
  got(await town.ask('sanna', contract.listOwnFeedback, {})).periods.find((own) => own.periodId === periodId)
const questionsRead = async (who: string, periodId: string) =>
  got(await read(who, periodId)).given?.answers.map(({ question }) => question)

describe('the form in the database', () => {
  it('has the questions of every version of the code', async () => {
    const { rows } = await town.owner.query(
      'select form_version as version, question, kind from feedback_question order by 1, 3, 2',
    )
    const written = forms.flatMap(({ version, questions }) => questions.map((one) => ({ version, ...one })))
    const byName = (a: { question: string }, b: { question: string }) => a.question.localeCompare(b.question)
    expect(rows.toSorted(byName)).toEqual(written.toSorted(byName))
  })
})

describe('the client', () => {
  it('is asked near the end, gives it once, and nobody reads it until the client says so', async () => {
    const periodId = await addPeriod()
    expect(await ownOf(periodId)).toMatchObject({ isAsked: true, given: null })
    expect(refusalOf(await give(periodId, {}, noonOf('2026-11-01'))).code).toBe('feedback.notYet')
    expect(refusalOf(await give(periodId, {}, noonOf('2027-02-15'))).code).toBe('feedback.tooLate')
    expect(refusalOf(await give(periodId, { answers: [] })).code).toBe('feedback.empty')
    const id = newUuid()
    got(await give(periodId, { id }))
    expect(got(await give(periodId, { id }))).toEqual({ id })
    expect(refusalOf(await give(periodId)).code).toBe('feedback.given')
    expect(await ownOf(periodId)).toMatchObject({ isAsked: false, given: { how: 'ownPage', answers } })
    for (const who of ['counsellor', 'contact', 'coach'])
      expect(got(await read(who, periodId)).given, who).toMatchObject({ answers: [], recordedBy: null })
    const { rows } = await town.owner.query(`select payload::text from journal where subject_id = $1`, [
      periodId,
    ])
    expect(JSON.stringify(rows)).not.toMatch(/taukoja|welcome/i)
  })

  it('lets the worker and the place read, each so much, and shuts them out again at once', async () => {
    const periodId = await addPeriod('[2026-09-02,2026-12-01)')
    got(await give(periodId, { organiserSees: 'all', placeSees: 'scores' }))
    expect(await questionsRead('counsellor', periodId)).toEqual(['better', 'help', 'welcome'])
    expect(await questionsRead('contact', periodId)).toEqual(['help', 'welcome'])
    // one who only reads participation, and one of another unit
    expect(await questionsRead('coach', periodId)).toEqual([])
    expect(refusalOf(await read('instructor', periodId)).code).toBe('notFound')
    const readers = (version: number) =>
      town.ask('sanna', contract.letSee, {
        params: { periodId },
        body: { version, organiserSees: 'none', placeSees: 'all' },
      })
    expect(got(await readers(1))).toEqual({ version: 2 })
    expect(refusalOf(await readers(1)).code).toBe('changedMeanwhile')
    expect(await questionsRead('counsellor', periodId)).toEqual([])
    expect(await questionsRead('contact', periodId)).toEqual(['better', 'help', 'welcome'])
  })
})

describe('from paper', () => {
  it('the organiser writes it in under its own name, and reads it as the client lets', async () => {
    const periodId = await addPeriod('[2026-09-03,2026-12-01)')
    expect(got(await read('counsellor', periodId)).mayRecord).toBe(true)
    expect(got(await read('contact', periodId)).mayRecord).toBe(false)
    expect(refusalOf(await record('contact', periodId)).code).toBe('notPermitted')
    expect(refusalOf(await record('coach', periodId)).code).toBe('notPermitted')
    got(await record('counsellor', periodId, { placeSees: 'all' }))
    expect(await ownOf(periodId)).toMatchObject({
      given: { how: 'paper', answeredOn: '2026-11-20', recordedBy: 'Worker counsellor', answers },
    })
    expect(await questionsRead('counsellor', periodId)).toEqual([])
    expect(refusalOf(await give(periodId)).code).toBe('feedback.given')
  })

  it('what is not the client’s own is disowned for good: nobody else reads it, and the client gives one’s own', async () => {
    const periodId = await addPeriod('[2026-09-06,2026-12-01)')
    got(await record('counsellor', periodId, { organiserSees: 'all', placeSees: 'all' }))
    const disown = (who = 'sanna') =>
      town.ask(who, contract.disownFeedback, { params: { periodId }, body: { version: 1 } })
    expect(refusalOf(await disown('counsellor')).code).toBe('notPermitted')
    expect(await questionsRead('counsellor', periodId)).toEqual(['better', 'help', 'welcome'])
    const theirs = sql<{
      question: string
    }>`select a.question from feedback_answer a join feedback f on f.id = a.feedback_id
      where f.period_id = ${periodId} and f.how = 'paper'`
    expect((await write('counsellor', theirs)).rows).toHaveLength(3)
    got(await disown())
    expect((await write('counsellor', theirs)).rows).toEqual([])
    expect(refusalOf(await disown()).code).toBe('notFound')
    const disowned = { answeredOn: '2026-11-20', recordedBy: 'Worker counsellor', disownedOn: '2026-11-23' }
    for (const who of ['counsellor', 'contact'])
      expect(got(await read(who, periodId)), who).toMatchObject({ given: null, disowned, mayRecord: false })
    expect(refusalOf(await record('counsellor', periodId)).code).toBe('feedback.disowned')
    expect(await ownOf(periodId)).toMatchObject({ isAsked: true, given: null, disowned })
    got(await give(periodId))
    expect(await ownOf(periodId)).toMatchObject({ isAsked: false, given: { how: 'ownPage' }, disowned })
    expect(refusalOf(await disown()).code).toBe('feedback.ownPage')
    const back = sql`update feedback set disowned_at = null where period_id = ${periodId} and how = 'paper'`
    expect((await write('sanna', back)).numAffectedRows).toBe(0n)
  })

  it('the form names the period, its questions and its version', async () => {
    const periodId = await addPeriod('[2026-09-04,2026-12-01)')
    const paper = got(await town.ask('counsellor', contract.printFeedbackForm, { params: { periodId } }))
    expect(paper).toMatchObject({ name: 'palautelomake', number: 'Lomake 1' })
    const said = JSON.stringify(paper)
    expect(said).toContain('Kohdeltiinko sinua paikassa hyvin?')
    // whom the client lets read: more than one, and a workshop's worker too
    expect(said).toContain(
      'Työntekijöitäsi ovat kaikki, jotka järjestävät palveluasi, myös työpajan työntekijä.',
    )
  })
})

/** Feedback of as many people at an organisation's places, given in the first half of the year. */
const giveMany = (kind: string, people: number, score: number) =>
  town.owner.query(
    `with c as (insert into client (last_name, first_names, name_key, created_at)
       select 'Vastaaja', 'Testi', 'vastaaja testi', '2026-01-01' from generate_series(1, $3::int) returning id),
     p as (insert into period (client_id, kind, status, organisation_id, unit_id, during)
       select id, 'coaching', 'ended', $1, $2, '[2026-01-01,2026-03-01)' from c returning id, client_id, organisation_id),
     f as (insert into feedback (id, period_id, client_id, organisation_id, form_version, organiser_sees, place_sees, how, answered_on, given_at)
       select gen_random_uuid(), id, client_id, organisation_id, 1, 'none', 'none', 'ownPage', '2026-03-02', '2026-03-02T10:00:00Z' from p
       returning id, client_id, organisation_id)
     insert into feedback_answer (feedback_id, client_id, organisation_id, form_version, question, kind, score)
     select id, client_id, organisation_id, 1, 'welcome', 'scale', $4 from f`,
    [town.organisations.get(kind)?.id, town.organisations.get(kind)?.unitId, people, score],
  )

describe('the averages', () => {
  it('are those of ended halves, with small numbers protected, and for managers only', async () => {
    await giveMany('provider', 6, 4)
    await giveMany('workshop', 2, 1)
    await giveMany('healthService', 7, 3)
    const ask = (who: string) => town.ask(who, readFeedbackAverages, { query: {} })
    expect(refusalOf(await ask('counsellor')).code).toBe('notPermitted')
    const { halves, half, rows } = got(await ask('boss'))
    expect([halves, half]).toEqual([['2026-1'], '2026-1'])
    // two people of the workshop are told together with the smallest of the others
    expect(rows.map((row) => [row.way, row.organisation, row.answered, row.averages.welcome])).toEqual([
      ['all', null, 15, 3.1],
      ['service', null, 15, 3.1],
      ['organisation', 'Terveyspalvelu', 7, 3],
      ['otherOrganisations', null, 8, 3.3],
    ])
    expect(rows[0]?.averages.help).toBeNull()
    // disowned after the half has ended: what was seen of it stays; while it runs it is not counted
    const disownOne = (at: string) =>
      town.owner.query(
        `update feedback set how = 'paper', position_id = $1, disowned_at = $2
         where id = (select min(id::text)::uuid from feedback where organisation_id = $3)`,
        [town.positions.counsellor, at, town.organisations.get('healthService')?.id],
      )
    const health = async () =>
      got(await ask('boss')).rows.find((row) => row.organisation === 'Terveyspalvelu')
    await disownOne('2026-07-01T10:00:00Z')
    expect((await health())?.answered).toBe(7)
    await disownOne('2026-06-30T10:00:00Z')
    expect((await health())?.answered).toBe(6)
  })
})

/** A statement of the application's role in somebody's session, a minute after what was done before. */
async function write<T>(who: string, text: RawBuilder<T>): Promise<QueryResult<T>> {
  const later = new Date(town.at.getTime() + 60_000)
  const token = await openSession(town.db, who, later)
  return town.db.transaction().execute(async (tx) => {
    await sql`select from access.enter(${hashToken(token ?? '')}, ${later})`.execute(tx)
    return text.execute(tx)
  })
}

describe('the database', () => {
  it('takes no answer that comes later, not even the client’s', async () => {
    const late = write(
      'sanna',
      sql`insert into feedback_answer (feedback_id, client_id, organisation_id, form_version, question, kind, score)
        select id, client_id, organisation_id, 1, 'useful', 'scale', 4 from feedback where how = 'ownPage' limit 1`,
    )
    await expect(late).rejects.toThrow('row-level security')
  })

  it.each(['contact', 'coach'])('takes none from paper by %s', async (who) => {
    await addPeriod('[2026-09-05,2026-12-01)')
    const forged = write(
      who,
      sql`insert into feedback (id, period_id, client_id, organisation_id, form_version, organiser_sees, place_sees, how, answered_on,
          position_id, given_at)
        select gen_random_uuid(), id, client_id, organisation_id, 1, 'all', 'all', 'paper', '2026-11-20',
          ${town.positions[who as 'coach']}::uuid, ${town.at}
        from period where lower(during) = '2026-09-05' limit 1`,
    )
    await expect(forged).rejects.toThrow('row-level security')
  })
})
