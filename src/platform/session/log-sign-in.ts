import { writeLog } from '../audit.ts'
import type { Db } from '../db/transaction.ts'
import { enterSession } from './session.ts'

/** Writes that the person signed in, for which organisation and role. */
export async function logSignIn(db: Db, token: string, at: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const session = await enterSession(tx, token, at)
    if (session)
      await writeLog(tx, session, {
        at,
        event: 'session.signedIn',
        result: 'changed',
        clientId: session.clientId,
      })
  })
}
