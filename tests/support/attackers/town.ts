import { createTown, newUuid, type Town } from '../town.ts'
import { loadRows, type Written, writeFiles } from './files.ts'
import { type Cast, mark, noon, type Post, type Rows } from './kind.ts'
import { formerProxy } from './oversight.ts'
import { consentTo } from './papers.ts'
import { asked } from './participation.ts'
import { assignment } from './person.ts'

/** The town with the files that are attacked, and with everybody who attacks them. */
export interface AttackedTown extends Town {
  readonly cast: Cast
  /** By round and number of the person (`placeOf`). */
  readonly rounds: readonly (readonly Written[])[]
  /** The own client of whoever guesses identifiers. */
  readonly ownClientId: string
}

async function postsOf(town: Town) {
  const { rows } = await town.owner.query<Post & { subject: string }>(
    `select subject, w.id as "workerId", p.id as "positionId", p.organisation_id as "organisationId", p.unit_id as "unitId"
     from position p join worker w on w.id = p.worker_id`,
  )
  return (subject: string): Post => {
    const post = rows.find((row) => row.subject === subject)
    if (!post) throw new Error(`nobody is called ${subject}`)
    return post
  }
}

/** A worker more: of an organisation that is there, or of one of its own. */
async function hire(
  { owner }: Town,
  subject: string,
  kind: string,
  role: string,
  organisationId = newUuid(),
) {
  await owner.query(
    `with o as (insert into organisation (id, kind, name) values ($4, $2, $1) on conflict (id) do nothing),
       u as (insert into unit (organisation_id, name) select $4, $1 where not exists (select from unit where organisation_id = $4) returning id),
       w as (insert into worker (name, subject) values ($1, $1) returning id)
     insert into position (worker_id, organisation_id, unit_id, role, valid)
     select w.id, $4, coalesce((select id from u), (select id from unit where organisation_id = $4 limit 1)), $3, '[2020-01-01,)' from w`,
    [subject, kind, role, organisationId],
  )
}

async function hireEverybody(town: Town) {
  const county = town.organisations.get('wellbeingCounty')?.id
  await hire(town, 'administrator', 'wellbeingCounty', 'administrator', county)
  await hire(town, 'keeper', 'wellbeingCounty', 'registerKeeper', county)
  await hire(town, 'barred', 'wellbeingCounty', 'socialCounsellor', county)
  await hire(town, 'officer', 'wellbeingCounty', 'dataProtectionOfficer', county)
  const authority = town.organisations.get('employmentAuthority')?.id
  await hire(town, 'ownKeeper', 'employmentAuthority', 'registerKeeper', authority)
  await hire(town, 'pair', 'employmentAuthority', 'ownCoach', authority)
  await hire(town, 'elsewhere', 'employmentAuthority', 'ownCoach')
  await hire(town, 'host', 'provider', 'placeContact')
}

const place = (id: string, { organisationId, unitId }: Post) => ({
  id,
  organisation_id: organisationId,
  unit_id: unitId,
  title: 'Paikka',
  kind: 'group',
  description: '',
  field: 'kitchen',
  languages: ['fi'],
  characteristics: [],
  open: '[2020-01-01,)',
  limited: true,
  version: 1,
})

/** What stands in every file: what an attacker had, will perhaps have or is shut out of, and a coach with a customership. */
const circumstancesOf =
  (cast: Cast, post: (subject: string) => Post) =>
  (client_id: string): Rows => {
    const coach = post('coach')
    const ended = newUuid()
    const shut = newUuid()
    const standing = newUuid()
    const relationship = (id: string, of: Post, closed_on: string | null) => ({
      id,
      client_id,
      organisation_id: of.organisationId,
      kind: 'employment',
      opened_on: '2026-01-01',
      closed_on,
      version: 1,
    })
    const { provider } = cast
    return [
      ['relationship', relationship(ended, coach, '2026-06-01')],
      ['assignment', assignment(client_id, ended, coach.positionId)],
      ['relationship', relationship(standing, post('pair'), null)],
      ['assignment', assignment(client_id, standing, post('pair').positionId)],
      ['relationship', relationship(shut, post('barred'), null)],
      ['assignment', assignment(client_id, shut, post('barred').positionId)],
      ['client_bar', { client_id, worker_id: post('barred').workerId, reason: 'family' }],
      ['consent', { ...consentTo(newUuid(), client_id, cast.kela, { until: '2026-11-01' }) }],
      ...(['held', 'ended'] as const).map((status) => {
        const during = status === 'held' ? asked : '[2025-01-01,2025-09-01)'
        const at = { organisation_id: provider.organisationId, unit_id: provider.unitId, during }
        const held_until = noon('2026-12-30')
        const rest = { kind: 'workTrial', limited: true, placed_onward: false, held_until, version: 1 }
        return ['period', { id: newUuid(), client_id, status, ...at, ...rest }] as const
      }),
      [
        'proxy',
        {
          id: newUuid(),
          client_id,
          name: mark,
          basis: 'authorisation',
          valid: '[2026-01-01,)',
          subject: formerProxy,
          recorded_at: noon('2026-01-01'),
          ended_at: noon('2026-11-01'),
          version: 1,
        },
      ],
    ]
  }

export async function createAttackedTown(): Promise<AttackedTown> {
  const town = await createTown()
  await hireEverybody(town)
  const post = await postsOf(town)
  const cast: Cast = {
    counsellor: post('counsellor'),
    workshop: post('instructor'),
    manager: post('boss'),
    provider: post('contact'),
    host: post('host'),
    kela: post('kela'),
    placeIds: { provider: newUuid(), host: newUuid() },
    shareListId: newUuid(),
  }
  const ownClientId = await town.addClient({ lastName: 'Oma' }, 'colleague')
  const other = await town.addClient({ lastName: 'Toinen' }, 'nurse')
  await town.giveAccount(other, 'otherClient')
  const { rounds, rows } = writeFiles(cast, circumstancesOf(cast, post))
  const list = { share_list_id: cast.shareListId, position_id: cast.manager.positionId }
  const common: Rows = [
    ['place', place(cast.placeIds.provider, cast.provider)],
    ['place', place(cast.placeIds.host, cast.host)],
    [
      'share_list',
      { id: cast.shareListId, organisation_id: cast.manager.organisationId, municipality_code: '091' },
    ],
    ['share_reviewer', { id: newUuid(), ...list, valid: '[2026-01-01,)', version: 1 }],
    [
      'proxy',
      {
        id: newUuid(),
        client_id: other,
        name: 'Puolesta',
        basis: 'authorisation',
        valid: '[2026-01-01,)',
        subject: formerProxy,
        recorded_at: noon('2026-01-01'),
        version: 1,
      },
    ],
  ]
  const owner = await town.owner.connect()
  try {
    await loadRows(owner, [...common, ...rows])
  } finally {
    owner.release()
  }
  return { ...town, cast, rounds, ownClientId }
}
