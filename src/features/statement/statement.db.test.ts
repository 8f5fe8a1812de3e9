import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeClamd, startFakeClamd } from '../../../tests/support/clamd.ts'
import { testKeys } from '../../../tests/support/templates.ts'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { buildServer } from '../../build-server.ts'
import { clamdAt } from '../../platform/clamd.ts'
import type { Keys } from '../../platform/crypto.ts'
import { perform } from '../../platform/http/perform.ts'
import { countOthers, rotateKeys } from '../../platform/rotate-keys.ts'
import { openSession, sessionCookie } from '../../platform/session/session.ts'
import { allRoutes } from '../../routes.ts'
import { recordConsent } from '../consent/contract.ts'
import { listDeadlines } from '../deadline/contract.ts'
import * as contract from './contract.ts'
import { kindCategories } from './rules/kinds.ts'

const pdf = (text = '') => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`).toString('base64')
let town: Town
let clamd: FakeClamd
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clamd = await startFakeClamd()
  clientId = await town.addClient(
    { lastName: 'Paperi', firstNames: 'Pia' },
    'coach',
    'counsellor',
    'nurse',
    'instructor',
  )
  await town.giveAccount(clientId, 'pia')
})
afterAll(async () => {
  await clamd.stop()
  await town.drop()
})

const said = (more: object = {}) => ({
  id: newUuid(),
  kind: 'doctorB',
  title: null,
  author: 'LL A. Lääkäri, terveysasema',
  issuedOn: '2026-10-01',
  validUntil: '2027-04-01',
  heldBy: null,
  requestId: null,
  paper: null,
  ...more,
})
const recordAs = (who: string, more: object = {}) =>
  town.ask(who, contract.recordStatement, { params: { clientId }, body: said(more) })
const see = async (who: string) =>
  accepted(await town.ask(who, contract.listStatements, { params: { clientId } }))
const asked = (more: object = {}) => ({
  id: newUuid(),
  kind: 'psychologist',
  from: 'client',
  whom: null,
  purpose: 'Kuntoutustuki',
  notEnough: null,
  wantedBy: '2026-12-10',
  ...more,
})
const askAs = (who: string, more: object = {}) =>
  town.ask(who, contract.askStatement, { params: { clientId }, body: asked(more) })
const consent = async (kind: string) =>
  accepted(
    await town.ask('counsellor', recordConsent, {
      params: { clientId },
      body: {
        id: newUuid(),
        organisationId: town.organisations.get(kind)?.id ?? '',
        unitId: null,
        categories: ['healthRecords'],
        purpose: 'Lausunnot',
        validUntil: '2027-01-31',
        answer: 'given',
        via: 'spoken',
      },
    }),
  )

describe('the register', () => {
  it('says the same of each kind as the database', async () => {
    const { rows } = await town.owner.query(
      'select code, category, paper_category as paper from statement_kind',
    )
    expect(Object.fromEntries(rows.map(({ code, ...of }) => [code, of]))).toEqual(kindCategories)
  })

  it('tells that a health paper exists to those whose work needs it; the paper itself to the health service', async () => {
    const paperId = newUuid()
    const { id } = accepted(await recordAs('nurse', { paper: { id: paperId, content: pdf('diagnosis') } }))
    const open = (who: string) =>
      town.ask(who, contract.readPaper, { params: { clientId, statementId: id, paperId } })
    expect((await see('coach')).statements).toMatchObject([
      { id, state: 'valid', papers: [], isClosed: true },
    ])
    expect((await see('nurse')).statements).toMatchObject([
      { id, papers: [{ id: paperId }], isClosed: false },
    ])
    // a workshop has neither
    expect((await see('instructor')).statements).toEqual([])
    expect(refused(await open('coach')).code).toBe('notFound')
    expect(Buffer.from(accepted(await open('nurse')).bytes).toString()).toContain('diagnosis')
    expect(accepted(await open('pia'))).toMatchObject({
      name: 'doctor-b-2026-10-01.pdf',
      mediaType: 'application/pdf',
    })
    const given = await consent('employmentAuthority')
    expect((await see('coach')).statements[0]).toMatchObject({
      papers: [{ id: paperId, scan: 'notScanned' }],
      consents: [{ to: 'Työllisyysalue', until: '2027-01-31' }],
    })
    accepted(await open('coach'))
    await town.owner.query('update consent set withdrawn_at = $2 where id = $1', [given.id, town.at])
    expect(refused(await open('coach')).code).toBe('notFound')
  })

  it('logs the categories of what was seen: of papers and of requests too', async () => {
    const seenBy = async (who: string) => {
      await see(who)
      const { rows } = await town.owner.query(
        `select categories from access_log where event = 'statement.listed'
           and worker_id = (select id from worker where subject = $1) order by at desc, id desc limit 1`,
        [who],
      )
      return [...rows[0].categories].sort()
    }
    expect(await seenBy('nurse')).toEqual(['healthRecords', 'workAbility'])
    expect(await seenBy('coach')).toEqual(['workAbility'])
    accepted(await askAs('coach', { kind: 'otherCertificate', wantedBy: '2026-12-01' }))
    expect(await seenBy('coach')).toEqual(['employmentHistory', 'workAbility'])
  })

  it('keeps the paper encrypted', async () => {
    const { rows } = await town.owner.query('select content from statement_paper')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.some(({ content }) => content.includes('diagnosis'))).toBe(false)
  })

  it('names every field that is wrong, and lets nothing of health be told in words', async () => {
    expect(
      refused(
        await recordAs('counsellor', {
          author: ' ',
          title: 'diagnosis',
          issuedOn: '2026-12-24',
          validUntil: '2026-01-01',
        }),
      ),
    ).toMatchObject({
      code: 'invalid',
      fields: {
        author: 'required',
        title: 'statement.noHealthInWords',
        issuedOn: 'future',
        validUntil: 'endBeforeStart',
      },
    })
    expect(refused(await recordAs('coach', { kind: 'socialWorker' })).fields).toEqual({
      kind: 'notYourCategory',
    })
  })

  it('keeps what was recorded by mistake to be seen', async () => {
    const { id } = accepted(await recordAs('coach', { kind: 'workCertificate', title: 'Kahvila' }))
    const mark = (version: number) =>
      town.ask('coach', contract.markMistaken, {
        params: { clientId, statementId: id },
        body: { reason: 'toisen asiakkaan', version },
      })
    expect(refused(await mark(7)).code).toBe('changedMeanwhile')
    accepted(await mark(1))
    const found = (await see('coach')).statements.find((s) => s.id === id)
    expect(found).toMatchObject({ state: 'mistaken', mistakenReason: 'toisen asiakkaan', mayMark: false })
    const late = await town.ask('coach', contract.addPaper, {
      params: { clientId, statementId: id },
      body: { id: newUuid(), content: pdf() },
    })
    expect(refused(late).code).toBe('changedMeanwhile')
  })
})

describe('a paper', () => {
  it('of health is put here by one who is not of the health service only under a consent, which is named', async () => {
    const paper = () => ({ id: newUuid(), content: pdf() })
    expect(refused(await recordAs('counsellor', { paper: paper() }))).toMatchObject({
      code: 'statement.noConsent',
      fields: { paper: 'statement.noConsent' },
    })
    const given = await consent('wellbeingCounty')
    const { id } = accepted(await recordAs('counsellor', { kind: 'therapist', paper: paper() }))
    const found = (await see('counsellor')).statements.find((s) => s.id === id)
    expect(found?.papers).toMatchObject([{ underConsentTo: 'Hyvinvointialue', mayRemove: true }])
    const { rows } = await town.owner.query(
      'select consent_id from statement_paper where statement_id = $1',
      [id],
    )
    expect(rows).toEqual([{ consent_id: given.id }])
  })

  it('is brought by the client in person, and not by a proxy or for a kind that is not the client’s', async () => {
    const { id } = accepted(
      await recordAs('pia', {
        kind: 'doctorA',
        paper: { id: newUuid(), content: pdf() },
        heldBy: town.organisations.get('kela')?.id,
      }),
    )
    const own = (await see('pia')).statements.find((s) => s.id === id)
    expect(own).toMatchObject({
      heldBy: null,
      recordedBy: null,
      papers: [{ addedBy: null, mayRemove: true }],
    })
    expect((await see('pia')).mayAsk).toEqual([])
    expect(refused(await recordAs('pia', { kind: 'socialWorker' })).code).toBe('statement.notYourKind')
    expect(refused(await askAs('pia')).code).toBe('notPermitted')
  })

  it.each([
    ['empty', 'IA==', 'paperKind'],
    ['a page that calls itself a picture', Buffer.from('<html><script>').toString('base64'), 'paperKind'],
    ['an archive', Buffer.from('PK\u0003\u0004').toString('base64'), 'paperKind'],
  ])('that is %s is refused, and nothing is recorded', async (_, content, code) => {
    const before = (await see('nurse')).statements.length
    expect(refused(await recordAs('nurse', { paper: { id: newUuid(), content } }))).toMatchObject({
      code: `statement.${code}`,
      fields: { paper: `statement.${code}` },
    })
    expect((await see('nurse')).statements.length).toBe(before)
  })

  it('larger than the setting is refused with the size that goes', async () => {
    await town.owner.query(`update access_setting set value = 1048576 where name = 'statement.paperBytes'`)
    expect(
      refused(await recordAs('nurse', { paper: { id: newUuid(), content: pdf('x'.repeat(1_100_000)) } })),
    ).toMatchObject({
      code: 'statement.paperTooLarge',
      facts: { most: 1, size: 2 },
    })
    expect((await see('nurse')).mostBytes).toBe(1_048_576)
  })

  it('is taken away for good, with its reason, by whoever put it here or writes such papers', async () => {
    const [of] = (await see('nurse')).statements.filter(
      ({ papers }) => papers.length > 0 && papers[0]?.addedBy,
    )
    const remove = (who: string) =>
      town.ask(who, contract.removePaper, {
        params: { clientId, statementId: of?.id ?? '', paperId: of?.papers[0]?.id ?? '' },
        body: { reason: 'väärä paperi' },
      })
    expect(refused(await remove('pia')).code).toBe('notFound')
    accepted(await remove('nurse'))
    expect(refused(await remove('nurse')).code).toBe('notFound')
    const { rows } = await town.owner.query(
      'select content, removed_reason from statement_paper where id = $1',
      [of?.papers[0]?.id],
    )
    expect(rows).toEqual([{ content: null, removed_reason: 'väärä paperi' }])
  })
})

it('over HTTP a paper is an attachment in a sandbox, and never a page of ours', async () => {
  const { statements } = await see('pia')
  const of = statements.find(({ papers }) => papers[0]?.removed === null)
  const app = await buildServer(
    { trustedProxies: [] },
    { db: town.db, context: town.installation, answers: async () => true },
    { clock: { now: () => town.at }, log: () => {}, isReady: () => true },
  )
  const token = await openSession(town.db, 'pia', town.at)
  const answer = await app.inject({
    url: `/api/clients/${clientId}/statements/${of?.id}/papers/${of?.papers[0]?.id}`,
    headers: { cookie: `${sessionCookie}=${token}` },
  })
  await app.close()
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; filename="[\w.-]+\.pdf"$/),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})

describe('the scanner', () => {
  const recordScanned = async (who: string, content: string, url = clamd.url) => {
    const route = allRoutes.find((r) => r.endpoint === (contract.recordStatement as unknown))
    if (!route) throw new Error('no route')
    const token = await openSession(town.db, who, town.at)
    const input = {
      params: { clientId },
      query: {},
      body: said({ kind: 'doctorC', paper: { id: newUuid(), content } }),
    }
    const installation = { ...town.installation, scanner: clamdAt({ url }) }
    return perform(town.db, route, { installation, token, at: town.at, input })
  }
  it('looks through every file; one that it finds something in is not kept', async () => {
    accepted(await recordScanned('nurse', pdf()))
    expect(refused(await recordScanned('nurse', pdf('EICAR'))).code).toBe('statement.paperInfected')
    const kept = (await see('nurse')).statements.find(({ kind }) => kind === 'doctorC')
    expect(kept?.papers).toMatchObject([{ scan: 'clean' }])
  })
  it('that does not answer lets no file in', async () => {
    expect(refused(await recordScanned('nurse', pdf(), 'tcp://127.0.0.1:1')).code).toBe(
      'statement.paperNotScanned',
    )
  })
  it('is asked nothing by one who may not', async () => {
    const before = clamd.received.length
    expect(refused(await recordScanned('kela', pdf())).code).toBe('notFound')
    expect(clamd.received.length).toBe(before)
  })
})

describe('a request', () => {
  const deadlinesOf = async (who: string) =>
    accepted(await town.ask(who, listDeadlines, { params: { clientId } })).deadlines.filter(
      (d) => d.kind === 'paperWanted',
    )

  it('for a kind that exists says why that is not enough, in the database too', async () => {
    expect(refused(await askAs('counsellor', { kind: 'doctorB' }))).toMatchObject({
      code: 'statement.exists',
      fields: { notEnough: 'required' },
      facts: { issuedOn: '2026-10-01' },
    })
    await expect(
      town.owner.query(
        `insert into statement_request (id, client_id, kind, category, asked_from, purpose, wanted_by, asked_on, asked_by, asked_at)
         values (gen_random_uuid(), $1, 'doctorB', 'workAbility', 'client', 'x', '2026-12-10', '2026-11-23', $2, $3)`,
        [clientId, town.positions.counsellor, town.at],
      ),
    ).rejects.toThrow('a statement of the kind exists')
    accepted(await askAs('counsellor', { kind: 'doctorB', notEnough: 'Tilanne muuttui' }))
    expect(refused(await askAs('coach', { kind: 'doctorB', notEnough: 'Minulle myös' })).code).toBe(
      'statement.askedAlready',
    )
  })

  it('is a deadline whose turn is theirs who were asked, until the paper comes', async () => {
    const { id } = accepted(await askAs('counsellor'))
    const [due] = (await deadlinesOf('coach')).filter((d) => d.subjectId === id)
    expect(due).toMatchObject({
      dueOn: '2026-12-10',
      turn: 'client',
      why: { rule: 'statement.wanted', cite: 'agreed' },
    })
    expect((await see('pia')).requests.find((r) => r.id === id)).toMatchObject({
      mayAnswer: true,
      mayCancel: false,
    })
    expect(refused(await recordAs('pia', { kind: 'doctorC', requestId: id })).code).toBe(
      'statement.otherKind',
    )
    accepted(
      await recordAs('pia', {
        kind: 'psychologist',
        requestId: id,
        paper: { id: newUuid(), content: pdf() },
      }),
    )
    expect((await deadlinesOf('coach')).filter((d) => d.subjectId === id)).toEqual([])
    expect((await see('coach')).requests.find((r) => r.id === id)).toMatchObject({ state: 'received' })
  })

  it('that another closes at the same moment is not answered: nothing is recorded', async () => {
    const { id } = accepted(await askAs('coach', { kind: 'studyCertificate' }))
    const other = await town.owner.connect()
    await other.query('begin')
    await other.query(
      `update statement_request set status = 'cancelled', closed_on = asked_on, version = 2 where id = $1`,
      [id],
    )
    const answer = recordAs('coach', { kind: 'studyCertificate', requestId: id })
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await expect.poll(async () => (await town.owner.query(waiting)).rowCount).toBe(1)
    await other.query('commit')
    other.release()
    expect(refused(await answer).code).toBe('changedMeanwhile')
    expect((await see('coach')).statements.filter(({ kind }) => kind === 'studyCertificate')).toEqual([])
  })

  it('that is not needed any more is cancelled once', async () => {
    const { id } = accepted(
      await askAs('coach', { kind: 'workCertificate', from: 'other', whom: 'Kahvila Oy' }),
    )
    const cancel = () =>
      town.ask('coach', contract.cancelRequest, { params: { clientId, requestId: id }, body: { version: 1 } })
    accepted(await cancel())
    expect(refused(await cancel()).code).toBe('changedMeanwhile')
  })

  it('names the fields that are wrong', async () => {
    expect(
      refused(await askAs('counsellor', { from: 'health', purpose: ' ', wantedBy: '2026-11-01' })),
    ).toMatchObject({
      fields: { whom: 'required', purpose: 'required', wantedBy: 'past' },
    })
  })
})

it('papers go over to another key with everything else', async () => {
  const both: Keys = { encryption: Buffer.alloc(32, 7), hash: Buffer.alloc(32, 8), others: [testKeys] }
  expect(await countOthers(town.system, both)).toBeGreaterThan(2)
  await rotateKeys(town.system, both, { at: town.at })
  expect(await countOthers(town.system, both)).toBe(0)
})
