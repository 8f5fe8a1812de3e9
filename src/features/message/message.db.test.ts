import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, noonOf, refused, type Town } from '../../../tests/support/town.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import * as contract from './contract.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Viestilä', firstNames: 'Veera' }, 'coach', 'counsellor')
  await town.joinUp(clientId, { coach: 'employment', counsellor: 'social', kela: 'kela' })
  await town.giveAccount(clientId, 'veera')
})
afterAll(() => town.drop())

const start = (who: string, participants: string[], more: object = {}) =>
  town.ask(who, contract.startThread, {
    params: { clientId },
    body: {
      id: newUuid(),
      messageId: newUuid(),
      subject: 'Yhteistapaaminen',
      participants,
      text: 'Sopiiko torstai?',
      ...more,
    },
  })
const list = async (who: string) =>
  accepted(await town.ask(who, contract.listThreads, { params: { clientId } }))
const unread = async (who: string) => accepted(await town.ask(who, contract.countUnread, {})).total
const later = (minutes: number) => new Date(town.at.getTime() + minutes * 60_000)

describe('a thread', () => {
  it('may be started with those on the file and the client, by name', async () => {
    const { people } = await list('coach')
    expect(people.map((p) => [p.name, p.isClient])).toEqual([
      ['Worker counsellor', false],
      ['Worker kela', false],
      ['Veera Viestilä', true],
    ])
    expect(refused(await start('coach', [town.positions.nurse])).code).toBe('message.notOnFile')
    expect(refused(await start('nurse', [town.positions.coach])).code).toBe('notFound')
    expect(refused(await start('coach', [town.positions.coach])).fields).toEqual({ participants: 'required' })
  })

  it('is seen by its participants and by nobody else, whatever their ground', async () => {
    const { id } = accepted(await start('coach', [town.positions.counsellor, clientId]))
    for (const who of ['coach', 'counsellor', 'veera']) expect((await list(who)).threads).toHaveLength(1)
    expect((await list('kela')).threads).toEqual([])
    expect((await list('boss')).threads).toEqual([])
    const params = { clientId, threadId: id }
    expect(refused(await town.ask('kela', contract.readThread, { params })).code).toBe('notFound')
    const send = await town.ask('kela', contract.sendMessage, {
      params,
      body: { id: newUuid(), text: 'Minäkin' },
    })
    expect(refused(send).code).toBe('notFound')
  })

  it('counts what others wrote until it is read', async () => {
    const threadId = (await list('coach')).threads[0]?.id ?? ''
    const params = { clientId, threadId }
    const text = 'Kyllä sopii.'
    expect(await unread('counsellor')).toBe(1)
    expect(await unread('coach')).toBe(0)
    accepted(
      await town.ask('veera', contract.sendMessage, { params, body: { id: newUuid(), text } }, later(1)),
    )
    expect(await unread('coach')).toBe(1)
    expect(await unread('veera')).toBe(0)
    expect(await unread('counsellor')).toBe(2)
    const read = accepted(await town.ask('counsellor', contract.markRead, { params }, later(2)))
    expect(read.unread).toBe(0)
    expect(await unread('counsellor')).toBe(0)
    const { messages, thread } = accepted(await town.ask('coach', contract.readThread, { params }, later(3)))
    expect(messages.map((m) => [m.author, m.isMine, m.fromClient, m.text])).toEqual([
      ['Worker coach', true, false, 'Sopiiko torstai?'],
      ['Veera Viestilä', false, true, text],
    ])
    const readBy = thread.participants.find((p) => p.name === 'Worker counsellor')?.readAt
    expect(readBy).toBe(later(2).toISOString())
  })

  it('sent twice is one thread and one message; the journal keeps no words', async () => {
    const body = { id: newUuid(), messageId: newUuid() }
    accepted(await start('coach', [town.positions.kela], body))
    accepted(await start('coach', [town.positions.kela], body))
    expect((await list('kela')).threads.map((t) => t.messages)).toEqual([1])
    const { rows } = await town.owner.query('select payload from journal where subject_id = $1', [body.id])
    expect(rows).toEqual([{ payload: {} }])
  })

  it('goes with the one who substitutes, for that time', async () => {
    await town.owner.query(
      `insert into substitution (absent_id, substitute_id, valid) values ($1, $2, '[2026-12-01,2026-12-08)')`,
      [town.positions.coach, town.positions.colleague],
    )
    const ask = (day: string) =>
      town.ask('colleague', contract.listThreads, { params: { clientId } }, noonOf(day))
    expect(accepted(await ask('2026-12-02')).threads).toHaveLength(2)
    expect(refused(await ask('2026-12-08')).code).toBe('notFound')
  })

  it('is written in one’s own name only: the database takes no other, and changes none', async () => {
    const threadId = accepted(await start('coach', [town.positions.counsellor, clientId])).id
    const asCoach = (statement: RawBuilder<unknown>) =>
      town.db.transaction().execute(async (tx) => {
        const token = await openSession(town.db, 'coach', town.at)
        await enterSession(tx, token ?? '', town.at)
        await statement.execute(tx)
      })
    const write = (position: string | null) =>
      asCoach(sql`insert into message (thread_id, client_id, position_id, from_client, text, sent_at)
        values (${threadId}, ${clientId}, ${position}, ${position === null}, 'Hei', ${town.at})`)
    await write(town.positions.coach)
    for (const another of [town.positions.counsellor, null])
      await expect(write(another)).rejects.toMatchObject({ code: '42501' })
    await expect(asCoach(sql`update message set text = 'Toisin'`)).rejects.toMatchObject({ code: '42501' })
  })
})
