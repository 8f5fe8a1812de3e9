import type { Values } from '../access/insert.ts'

/** Stands in every word about the people who are attacked: whoever hears it has learnt something. */
export const mark = 'Salainen-Uhri'
export const phone = '050 555 0666'

export interface Post {
  readonly workerId: string
  readonly positionId: string
  readonly organisationId: string
  readonly unitId: string
}

/** Who stands in the rows about the people: nobody of those who attack them, unless the state leaves them without a ground. */
export interface Cast {
  /** With a customership of each of the people. */
  readonly counsellor: Post
  /** Receives referrals and consents. */
  readonly workshop: Post
  readonly manager: Post
  /** Has places that were asked about, or ended long ago: an attacker. */
  readonly provider: Post
  /** Has a place with everybody whose period stands, begins or has just ended: no attacker there. */
  readonly host: Post
  /** Had a consent that has run out: an attacker. */
  readonly kela: Post
  readonly placeIds: Readonly<Record<'provider' | 'host', string>>
  readonly shareListId: string
}

/** One person's file while it is being written: `idOf` makes an identifier once for each name of a field. */
export interface File {
  readonly clientId: string
  /** Its number among the people: for what must be distinct. */
  readonly number: number
  readonly idOf: (field: string) => string
  readonly cast: Cast
}

export type Rows = readonly (readonly [table: string, values: Values])[]
/** The rows by which a file is in a state. */
export type Write = (file: File) => Rows

/** A kind of record, the fields of paths and bodies that name one, and the states in which one can be. */
export interface Kind {
  readonly fields: readonly string[]
  readonly states: Readonly<Record<string, Write>>
}

/** The instant at noon of a day, in Helsinki. */
export const noon = (day: string) => `${day}T10:00:00Z`
