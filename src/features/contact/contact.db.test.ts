import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, noonOf, refused, type Town } from '../../../tests/support/town.ts'
import { listDeadlines } from '../deadline/contract.ts'
import * as contract from './contract.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Kivelä', firstNames: 'Aaro' }, 'coach', 'counsellor')
  await town.joinUp(clientId, { coach: 'employment', counsellor: 'social', kela: 'kela' })
})
afterAll(() => town.drop())

const record = (who: string, more: object, when?: Date) =>
  town.ask(
    who,
    contract.recordContact,
    {
      params: { clientId },
      body: {
        id: newUuid(),
        kind: 'call',
        reached: true,
        contactedAt: '2026-11-23T07:15:00.000Z',
        text: 'Sovittiin jatkosta.',
        nextContactOn: null,
        ...more,
      },
    },
    when,
  )
const list = async (who: string) =>
  accepted(await town.ask(who, contract.listContacts, { params: { clientId } })).contacts

describe('a contact', () => {
  it('is seen by all on the file; what was said by those whose category it is', async () => {
    expect(accepted(await record('counsellor', { text: 'Tilanne kotona vaikea.' })).category).toBe(
      'situation',
    )
    expect(
      accepted(await record('counsellor', { text: 'Oma arvio.', category: 'socialServices' })).category,
    ).toBe('socialServices')
    const seen = async (who: string) => (await list(who)).map((c) => c.text).sort()
    expect(await seen('counsellor')).toEqual(['Oma arvio.', 'Tilanne kotona vaikea.'])
    expect((await list('coach')).map((c) => c.text)).toContain('Tilanne kotona vaikea.')
    expect((await list('coach')).map((c) => c.text)).not.toContain('Oma arvio.')
    expect((await list('kela')).map((c) => [c.kind, c.text, c.author])).toEqual([
      ['call', null, 'Worker counsellor'],
      ['call', null, 'Worker counsellor'],
    ])
  })

  it('may be a failed attempt without words, but not a call without them', async () => {
    expect(accepted(await record('coach', { reached: false, text: ' ' })).category).toBeNull()
    expect(refused(await record('coach', { text: ' ' })).fields).toEqual({ text: 'required' })
    expect(refused(await record('coach', { reached: null })).fields).toEqual({ reached: 'required' })
    expect(refused(await record('coach', { kind: 'letter' })).fields).toEqual({ reached: 'invalid' })
    const tomorrow = refused(await record('coach', { contactedAt: '2026-11-24T07:15:00.000Z' }))
    expect(tomorrow.fields).toEqual({ contactedAt: 'future' })
  })

  it('stands in no category that is not the writer’s', async () => {
    const refusal = refused(await record('coach', { category: 'socialServices' }))
    expect(refusal).toMatchObject({
      code: 'contact.notYourCategory',
      fields: { category: 'notYourCategory' },
    })
  })

  it('is not recorded by one who only reads, nor by a stranger', async () => {
    // a manager may where named to a share list; by supervision one only reads
    expect(refused(await record('boss', {})).code).toBe('notFound')
    expect(refused(await record('nurse', {})).code).toBe('notFound')
  })

  it('sent twice is one contact and one journal entry', async () => {
    const body = { id: newUuid(), text: 'Kerran vain.' }
    accepted(await record('coach', body))
    accepted(await record('coach', body))
    expect((await list('coach')).filter((c) => c.text === 'Kerran vain.')).toHaveLength(1)
    const { rows } = await town.owner.query('select type, ground from journal where subject_id = $1', [
      body.id,
    ])
    expect(rows).toEqual([{ type: 'contact.recorded', ground: 'jointService' }])
  })
})

describe('the next contact', () => {
  const open = async (who: string) =>
    accepted(await town.ask(who, listDeadlines, { params: { clientId } })).deadlines.map((d) => [
      d.dueOn,
      d.who,
    ])

  it('is one’s own deadline, moved by the next entry and finished by one without a day', async () => {
    const later = (minutes: number) => new Date(town.at.getTime() + minutes * 60_000)
    accepted(await record('coach', { nextContactOn: '2026-12-01' }, later(1)))
    accepted(await record('counsellor', { nextContactOn: '2026-12-03' }, later(2)))
    expect(await open('kela')).toEqual([
      ['2026-12-01', 'Worker coach'],
      ['2026-12-03', 'Worker counsellor'],
    ])
    accepted(await record('coach', { nextContactOn: '2026-12-08' }, later(3)))
    expect(await open('coach')).toEqual([
      ['2026-12-03', 'Worker counsellor'],
      ['2026-12-08', 'Worker coach'],
    ])
    accepted(await record('coach', {}, later(4)))
    expect(await open('coach')).toEqual([['2026-12-03', 'Worker counsellor']])
  })

  it('lies ahead, within a year', async () => {
    expect(refused(await record('coach', { nextContactOn: '2026-11-22' })).fields).toEqual({
      nextContactOn: 'past',
    })
    expect(refused(await record('coach', { nextContactOn: '2027-11-24' })).fields).toEqual({
      nextContactOn: 'overYear',
    })
  })
})

describe('the list', () => {
  it('pages from the newest to the oldest', async () => {
    for (let day = 1; day <= 31; day += 1) {
      const contactedAt = noonOf(`2026-10-${String(day).padStart(2, '0')}`).toISOString()
      accepted(await record('kela', { kind: 'note', reached: null, contactedAt, text: `Päivä ${day}` }))
    }
    const first = accepted(await town.ask('kela', contract.listContacts, { params: { clientId } }))
    const query = { before: first.next }
    const rest = accepted(await town.ask('kela', contract.listContacts, { params: { clientId }, query }))
    const all = [...first.contacts, ...rest.contacts]
    expect(rest.next).toBeNull()
    expect(new Set(all.map((c) => c.id)).size).toBe(all.length)
    expect(all.at(-1)?.text).toBe('Päivä 1')
  })
})
