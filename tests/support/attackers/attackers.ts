import type { Role } from '../../../src/platform/access/category.ts'
import type { Route } from '../../../src/platform/http/route.ts'
import type { AttackedTown } from './town.ts'

export interface Attacker {
  /** By whom the session is opened; null: nobody signs in. */
  readonly subject: string | null
  readonly role: Role
  /** Makes the session one of before: what it acted for then has ended meanwhile. */
  readonly before?: string
  /** Names another file in the path than the one whose records it guesses. */
  readonly inOwnFile?: true
  /** Records that are the attacker's own business too, though they say of nobody: the ids by the posts' rows. */
  readonly knows?: string
  /** Routes that are the attacker's own right on those records: why. */
  readonly leavesOut?: Readonly<Record<string, string>>
}

/** Those of docs/access.md, proof 5, and those whom a special protection or an end shuts out. */
export const attackers = {
  anonymous: { subject: null, role: 'anyone' },
  'wrong role: a register keeper of the own organisation': { subject: 'keeper', role: 'registerKeeper' },
  'wrong organisation: a nurse without the client': { subject: 'nurse', role: 'nurse' },
  'ended relationship: a coach whose relationship is closed': { subject: 'coach', role: 'ownCoach' },
  'expired consent: the unit to which it was given': { subject: 'kela', role: 'kelaOfficer' },
  'other municipality: a coach of another authority': { subject: 'elsewhere', role: 'ownCoach' },
  'provider before acceptance and after the period': {
    subject: 'contact',
    role: 'placeContact',
    knows: `select e.id from enquiry e join position p using (organisation_id) join worker w on w.id = p.worker_id where w.subject = 'contact'`,
    leavesOut: { 'POST /api/enquiries/:enquiryId/answer': 'it was asked' },
  },
  'administrator of the own organisation': { subject: 'administrator', role: 'administrator' },
  'guessing identifiers: a coach in the file of an own client': {
    subject: 'colleague',
    role: 'ownCoach',
    inOwnFile: true,
  },
  'another client': { subject: 'otherClient', role: 'client' },
  'proxy whose authorisation was ended': { subject: 'formerProxy', role: 'proxy' },
  'the same in a session from before that': {
    subject: 'formerProxy',
    role: 'proxy',
    before: `update session s set client_id = x.client_id, proxy_id = x.id
      from proxy x where x.subject = s.subject and x.ended_at is not null and s.subject = 'formerProxy'
        and x.id = (select id from proxy where subject = 'formerProxy' and ended_at is not null order by id limit 1)`,
  },
  'disqualified: a counsellor with a customership, of the family': {
    subject: 'barred',
    role: 'socialCounsellor',
  },
} as const satisfies Record<string, Attacker>

export const nameOf = ({ endpoint }: Route): string => `${endpoint.method} ${endpoint.path}`

/** Identifiers with which somebody fills a request beside those of the target. */
export const ownIds = (town: AttackedTown, { inOwnFile }: Attacker): ReadonlyMap<string, string> =>
  new Map(inOwnFile ? [['clientId', town.ownClientId]] : [])
