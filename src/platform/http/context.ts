import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Category, Level } from '../access/category.ts'
import type { FileAccess } from '../access/file-access.ts'
import type { Scanner } from '../clamd.ts'
import type { Keys } from '../crypto.ts'
import type { Db, Tx } from '../db/transaction.ts'
import type { Session } from '../session/session.ts'

/** What an installation is made with; the same for all requests. */
export interface Installation {
  readonly keys: Keys
  /** Address under which people reach the product, without a slash at the end; for links in letters. */
  readonly publicUrl: string
  readonly demonstration: boolean
  /** As `yhteispolku_statistics`: counts for reports, and no way to a file (access.md, ground `statistics`). */
  readonly statistics: Db
  /** Looks through files before they are kept; none: they are kept as not scanned. */
  readonly scanner?: Scanner
}

/** What a command or query is given: the transaction, who asks, and when. There is no other way to the database. */
export interface Ctx {
  readonly tx: Tx
  readonly session: Session
  readonly at: Date
  readonly day: PlainDate
  readonly installation: Installation
  /** The cookie's token; only to end or switch the session. */
  readonly token: string | null
  /** Grounds on the client of the path, when the route has one. */
  readonly access: FileAccess | null
  /** The ground that the log names for this category. */
  ground(category: Category | undefined, level: Level): string | null
  /** Says which clients a list showed, for its one entry in the log. */
  saw(clientIds: readonly string[], categories: readonly Category[]): void
  /** Says on which client a route acted whose path does not name one (a referral, a period, a place). */
  concerns(access: FileAccess): void
  /** Says on whose file an act is tried that is about to be refused, where neither the path nor the answer says it. */
  tried(clientId: string): void
  /** The reason that the log keeps with the entry. */
  because(reason: string): void
}
