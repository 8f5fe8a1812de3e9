import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import nodemailer from 'nodemailer'
import type { Tx } from './db/transaction.ts'
import { queue, type TaskList } from './jobs.ts'
import type { MailSettings } from './settings.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  /** Plain text. Never a client's name: post is not a protected way. */
  readonly body: string
  /** What it is for, e.g. `period.enquiry`. */
  readonly purpose: string
  /** To a client: the address is nobody's to read in the outbox. */
  readonly toClient?: true
  /** A part of the body (a one-time link's token) that is wiped once the letter has left. */
  readonly secret?: string
}

export interface ListedMail {
  readonly id: string
  /** Null: a client's. */
  readonly toAddress: string | null
  readonly subject: string
  readonly body: string
  readonly purpose: string
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly failedBecause: string | null
}

/** Puts a letter into the outbox in the transaction of the change. Answers its id. */
export async function queueMail(tx: Tx, letter: Letter, at: Date): Promise<string> {
  const id = randomUUID()
  await tx
    .insertInto('mail')
    .values({
      id,
      toAddress: letter.to,
      subject: letter.subject,
      body: letter.body,
      purpose: letter.purpose,
      toClient: letter.toClient ?? false,
      createdAt: at,
    })
    .execute()
  await queue(tx, 'mail.send', { mailId: id, secret: letter.secret ?? null }, { key: `mail:${id}` })
  return id
}

/**
 * Letters of the outbox for the administrator, newest first; `before` is the id of the last one seen.
 * Without a mail setting this page is the only way a letter is read.
 */
export async function listMail(tx: Tx, { before, limit = 50 }: { before?: string; limit?: number } = {}) {
  const { rows } = await sql<ListedMail>`
    select * from access.letters(${before ?? null}, ${limit})`.execute(tx)
  return rows
}

interface SendPayload {
  readonly mailId: string
  readonly secret?: string | null
}

/**
 * The outbox's job. Without a setting letters stay listed. A failure is noted and thrown, so that it is tried again;
 * a letter that has left is not sent twice unless the process died between the two.
 */
export function mailTasks(settings: MailSettings | undefined): TaskList {
  if (!settings) return { 'mail.send': async () => {} }
  const transport = nodemailer.createTransport(settings.smtpUrl)
  return {
    'mail.send': async (payload, { at, inPurpose }) => {
      const { mailId, secret } = payload as SendPayload
      const mail = await inPurpose('mail', (tx) =>
        tx
          .selectFrom('mail')
          .selectAll()
          .where('id', '=', mailId)
          .where('sentAt', 'is', null)
          .executeTakeFirst(),
      )
      if (!mail) return
      try {
        await transport.sendMail({
          from: settings.from,
          to: mail.toAddress,
          subject: mail.subject,
          text: mail.body,
        })
      } catch (error) {
        await inPurpose('mail', (tx) =>
          tx
            .updateTable('mail')
            .set({ failedBecause: String(error) })
            .where('id', '=', mailId)
            .execute(),
        )
        throw error
      }
      const body = secret ? mail.body.replaceAll(secret, '…') : mail.body
      await inPurpose('mail', (tx) =>
        tx
          .updateTable('mail')
          .set({ sentAt: at, body, failedBecause: null })
          .where('id', '=', mailId)
          .execute(),
      )
    },
  }
}
