import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { delivered, placed as placedIn, prepare } from '../../../tests/support/decisions.ts'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { decisionBasis } from '../../law/rules/decision-basis.ts'
import { decisionChecks } from '../../law/rules/decision-checks.ts'
import { listPaths } from '../path/contract.ts'
import * as acts from './acts-contract.ts'
import * as contract from './contract.ts'

let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

const at = (clientId: string, decisionId: string) => ({ params: { clientId, decisionId } })
const read = async (who: string, clientId: string, id: string, when?: Date) =>
  accepted(await town.ask(who, contract.readDecision, at(clientId, id), when))
const act = (
  who: string,
  endpoint: typeof acts.decide,
  clientId: string,
  id: string,
  body: object,
  when?: Date,
) => town.ask(who, endpoint, { ...at(clientId, id), body }, when)
const placed = (lastName: string) => placedIn(town, lastName)
const begin = (clientId: string, kind: contract.OwnKind = 'rehabWork') => prepare(town, clientId, kind)

const journalOf = async (id: string) =>
  (
    await town.owner.query(
      'select type, category, payload, rules from journal where subject_id = $1 order by id',
      [id],
    )
  ).rows

describe('a decision is prepared', () => {
  it('with what plan, place and period say: nothing is typed twice', async () => {
    const { clientId, planId, periodId } = await placed('Valmis')
    const id = await begin(clientId)
    const view = await read('counsellor', clientId, id)
    expect(view).toMatchObject({ planId, periodId, status: 'prepared', number: null, blocks: [] })
    expect(view.contents).toMatchObject({
      validFrom: '2026-12-01',
      validTo: '2027-02-28',
      pendingSince: '2026-11-02',
      place: 'Kierrätyskeskus',
      daysPerWeek: 3,
      hoursPerDay: 4,
      matter: 'Myönnetään kuntouttava työtoiminta.',
    })
    for (const fact of ['2.11.2026', 'Osa-aikatyö keittiöllä', 'Kierrätyskeskus', 'Ohjaaja on paikalla'])
      expect(view.contents.reasons).toContain(fact)
    expect(view.pieces.filter((piece) => piece.needed && !piece.there)).toEqual([])
  })

  it('and asks for the hours of a place that is only held', async () => {
    const { clientId, periodId } = await placed('Varattu')
    await town.owner.query('update period set hours_per_day = null where id = $1', [periodId])
    const id = await begin(clientId)
    const { contents, warnings } = await read('counsellor', clientId, id)
    expect([contents.hoursPerDay, warnings]).toEqual([null, ['amount.missing']])
    const body = { version: 1, contents: { ...contents, hoursPerDay: 4 } }
    accepted(await town.ask('counsellor', acts.saveDecision, { ...at(clientId, id), body }))
    expect((await read('counsellor', clientId, id)).warnings).toEqual([])
  })

  it('shortened to the longest time of the organisation, which is narrower than the law', async () => {
    const { clientId } = await placed('Rajattu')
    await town.owner.query(
      `insert into decision_setting (organisation_id, kind, valid, deciders, max_months) values ($1, 'socialRehab', '[2026-01-01,)', '{socialCounsellor}', 1)`,
      [town.organisations.get('wellbeingCounty')?.id],
    )
    await town.owner.query(`update period set kind = 'socialRehab' where client_id = $1`, [clientId])
    const id = await begin(clientId, 'socialRehab')
    expect((await read('counsellor', clientId, id)).contents.validTo).toBe('2026-12-31')
  })

  it('by one at a time: the second is told', async () => {
    const { clientId } = await placed('Kaksi')
    const id = await begin(clientId)
    const { contents } = await read('counsellor', clientId, id)
    const save = (matter: string) =>
      town.ask('counsellor', acts.saveDecision, {
        ...at(clientId, id),
        body: { version: 1, contents: { ...contents, matter } },
      })
    accepted(await save('Ensin.'))
    expect(refused(await save('Toiseksi.')).code).toBe('changedMeanwhile')
  })
})

describe('a decision is made', () => {
  it('with its number, what it was based on, and the same answer for ever', async () => {
    const { clientId, id } = await delivered(town, 'Tehty')
    const view = await read('counsellor', clientId, id)
    expect(view).toMatchObject({
      status: 'delivered',
      result: 'granted',
      decidedOn: town.on,
      decidedBy: 'Worker counsellor',
    })
    expect(view.number).toMatch(/^2026\/\d+$/)
    const { rows } = await town.owner.query('select basis from decision_content where decision_id = $1', [id])
    const { facts, law, versions } = rows[0].basis
    expect(versions).toEqual({
      'decision.basis': '189/2001@2025-01-01',
      'decision.checks': '1301/2014@2025-01-01',
    })
    const again = decisionBasis.run({ kind: facts.kind, decidedOn: facts.decidedOn })
    expect(again.ok && again.answer).toEqual(law)
    const checks = decisionChecks.run(facts)
    expect(checks.ok && checks.answer).toEqual({ blocks: [], warnings: rows[0].basis.warnings })
    const entry = (await journalOf(id)).find(({ type }) => type === 'decision.made')
    expect(entry).toMatchObject({ category: 'decisionJoint', rules: versions })
    expect(Object.keys(entry.payload).sort()).toEqual(['decidedOn', 'from', 'kind', 'result', 'to'])
  })

  it('in numbers without gap or double, by a hundred at once and some that fail', async () => {
    const { clientId } = await placed('Sata')
    const organisationId = town.organisations.get('wellbeingCounty')?.id
    const before = await town.owner.query(
      'select coalesce(max(last), 0) as last from decision_sequence where organisation_id = $1 and year = 2026',
      [organisationId],
    )
    const first = await begin(clientId)
    const ids = [first, ...Array.from({ length: 119 }, newUuid)]
    await town.owner.query(
      `insert into decision (id, client_id, organisation_id, origin, kind, status, result, valid_from, valid_to, created_at)
       select i, client_id, organisation_id, origin, kind, status, result, valid_from, valid_to, created_at
       from decision, unnest($2::uuid[]) i where id = $1`,
      [first, ids.slice(1)],
    )
    // every sixth is made without what the law asks for: it fails in the transaction that took a number
    await town.owner.query(
      `insert into decision_content (decision_id, client_id, organisation_id, contents, prepared_by)
       select i, client_id, organisation_id, contents, prepared_by from decision_content, unnest($2::uuid[]) i where decision_id = $1`,
      [first, ids.slice(1)],
    )
    const failing = ids.filter((_, n) => n % 6 === 5)
    await town.owner.query(
      `create function fail_some() returns trigger language plpgsql as $$ begin raise exception 'fails' using errcode = 'check_violation', constraint = 'decision_two_persons'; end $$`,
    )
    await town.owner.query(
      `create trigger fail_some before insert on decision_delivery for each row when (new.decision_id in (${failing.map((f) => `'${f}'`).join(',')})) execute function fail_some()`,
    )
    const answers = await Promise.all(
      ids.map((id) => act('counsellor', acts.decide, clientId, id, { version: 1, method: 'letter' })),
    )
    await town.owner.query('drop trigger fail_some on decision_delivery; drop function fail_some')
    expect(answers.filter((answer) => answer.ok)).toHaveLength(100)
    const { rows } = await town.owner.query(
      'select number from decision_content where organisation_id = $1 and number > $2 order by number',
      [organisationId, before.rows[0].last],
    )
    expect(rows.map(({ number }) => number - before.rows[0].last)).toEqual(
      Array.from({ length: 100 }, (_, n) => n + 1),
    )
  }, 120_000)

  it('and stands: neither its words nor its days are changed, whoever asks the database', async () => {
    const { id } = await delivered(town, 'Pysyy')
    await expect(
      town.owner.query(`update decision_content set contents = '{}' where decision_id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'decision_frozen' })
    await expect(
      town.owner.query(`update decision set valid_to = '2030-01-01' where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'decision_frozen' })
  })

  it('moves the path of rehabilitative work to its contract, so that nothing is recorded twice', async () => {
    const { clientId } = await placed('Polulla')
    await town.owner.query(
      `insert into path_case (client_id, path, status, turn, opened_on, relationship_id)
       select $1, 'rehabWork', 'decision', 'social', '2026-11-01', id from relationship where client_id = $1 limit 1`,
      [clientId],
    )
    const id = await begin(clientId)
    accepted(await act('counsellor', acts.decide, clientId, id, { version: 1, method: 'handedOver' }))
    const { cases } = accepted(await town.ask('counsellor', listPaths, { params: { clientId } }))
    expect(cases[0]?.status).toBe('contract')
  })
})

describe('a negative decision', () => {
  it('is heard on first; nobody decides while the time runs (434/2003 34 §)', async () => {
    const { clientId } = await placed('Kuultava')
    const id = await begin(clientId)
    const { contents } = await read('counsellor', clientId, id)
    const refusal = {
      ...contents,
      result: 'refused',
      validFrom: null,
      validTo: null,
      facts: 'Arvio 1.11.2026.',
      reasons: 'Edellytykset eivät täyty.',
    }
    accepted(
      await town.ask('counsellor', acts.saveDecision, {
        ...at(clientId, id),
        body: { version: 1, contents: refusal },
      }),
    )
    const decide = (version: number, when?: Date) =>
      act('counsellor', acts.decide, clientId, id, { version, method: 'letter' }, when)
    expect(refused(await decide(2))).toMatchObject({
      code: 'decision.block.hearing.missing',
      citation: '434/2003 34 §',
    })
    const ask = { ...at(clientId, id), body: { version: 2, answerBy: '2026-12-07' } }
    accepted(await town.ask('counsellor', acts.askHearing, ask))
    expect(refused(await decide(3)).code).toBe('decision.hearingRuns')
    const heard = (answer: string, when?: Date) => {
      const body = { version: 3, heardOn: '2026-11-23', answer }
      return town.ask('counsellor', acts.recordHearing, { ...at(clientId, id), body }, when)
    }
    expect(refused(await heard('')).code).toBe('decision.hearingRuns')
    accepted(await heard('En ole samaa mieltä.'))
    expect((await read('counsellor', clientId, id)).contents.clientView).toBe('En ole samaa mieltä.')
    const milder = { ...contents, result: 'partly', facts: refusal.facts, reasons: 'Selvitys muutti asiaa.' }
    const save = { ...at(clientId, id), body: { version: 4, contents: milder } }
    accepted(await town.ask('counsellor', acts.saveDecision, save))
    expect(accepted(await decide(5)).status).toBe('decided')
    // the letter stays as it was sent
    const letter = await town.ask('counsellor', contract.printHearing, { ...at(clientId, id), query: {} })
    const said = JSON.stringify(accepted(letter))
    expect(said).toContain('Palvelua ei aiota myöntää.')
    expect(said).toContain('Edellytykset eivät täyty.')
  })
})

describe('who decides is set by the organisation', () => {
  it('and where two are wanted the database refuses the preparer too', async () => {
    const { clientId } = await placed('Parina')
    await town.owner.query(
      `insert into decision_setting (organisation_id, kind, valid, deciders, two_persons) values ($1, 'preventiveAssistance', '[2026-01-01,)', '{socialCounsellor}', true)`,
      [town.organisations.get('wellbeingCounty')?.id],
    )
    const id = await begin(clientId, 'preventiveAssistance')
    const decide = await act('counsellor', acts.decide, clientId, id, { version: 1, method: 'letter' })
    expect(refused(decide).code).toBe('decision.twoPersons')
    expect((await read('counsellor', clientId, id)).may).toEqual(['edit', 'askHearing', 'propose', 'drop'])
    await expect(
      town.owner.query(
        'update decision_content set decided_at = $2, decided_by = prepared_by where decision_id = $1',
        [id, town.at],
      ),
    ).rejects.toMatchObject({ constraint: 'decision_two_persons' })
  })
})
