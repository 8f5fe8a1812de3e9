import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { positionRoles } from '../../kernel/roles.ts'
import { organisationKinds } from '../organisation/contract.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })
const optionalText = Nullable(Type.String({ maxLength: 200 }))

const Unit = Type.Object({
  id: Id,
  name: Type.String(),
  receivesReferrals: Type.Boolean(),
  active: Type.Boolean(),
  version: Type.Integer(),
})

const Organisation = Type.Object({
  id: Id,
  name: Type.String(),
  nameSv: Nullable(Type.String()),
  kind: Nullable(Words(organisationKinds)),
  phone: Nullable(Type.String()),
  email: Nullable(Type.String()),
  finishingDays: Type.Integer(),
  holdHours: Type.Integer(),
  referralAnswerDays: Type.Integer(),
  active: Type.Boolean(),
  version: Type.Integer(),
  units: Type.Array(Unit),
})
export type AdminOrganisation = Static<typeof Organisation>

const Post = Type.Object({
  id: Id,
  role: Words(positionRoles),
  organisation: Type.Object({ id: Id, name: Type.String() }),
  unit: Nullable(Type.Object({ id: Id, name: Type.String() })),
  from: Day,
  to: Nullable(Day),
  seesProtected: Type.Boolean(),
  /** How many clients answer to the post today. */
  clients: Type.Integer(),
  version: Type.Integer(),
})

const Person = Type.Object({
  id: Id,
  name: Type.String(),
  email: Nullable(Type.String()),
  phone: Nullable(Type.String()),
  subject: Nullable(Type.String()),
  version: Type.Integer(),
  posts: Type.Array(Post),
})
export type AdminPerson = Static<typeof Person>

const Substitution = Type.Object({
  id: Id,
  absent: Type.Object({ positionId: Id, name: Type.String() }),
  substitute: Type.Object({ positionId: Id, name: Type.String() }),
  organisation: Type.String(),
  from: Day,
  to: Day,
})
export type AdminSubstitution = Static<typeof Substitution>

const Versioned = Type.Object({ id: Id, version: Type.Integer() })

export const listOrganisations = endpoint({
  method: 'GET',
  path: '/api/admin/organisations',
  summary: 'All organisations with their units and settings',
  response: Type.Object({ organisations: Type.Array(Organisation) }),
})

const OrganisationFields = {
  name: text(200),
  nameSv: optionalText,
  kind: Nullable(Words(organisationKinds)),
  phone: optionalText,
  email: optionalText,
  finishingDays: Type.Integer({ minimum: 0, maximum: 365 }),
  holdHours: Type.Integer({ minimum: 1, maximum: 336 }),
  referralAnswerDays: Type.Integer({ minimum: 1, maximum: 90 }),
  active: Type.Boolean(),
}

export const addOrganisation = endpoint({
  method: 'POST',
  path: '/api/admin/organisations',
  summary: 'Add an organisation',
  body: Type.Object({ id: Id, ...OrganisationFields }),
  response: Versioned,
})

export const changeOrganisation = endpoint({
  method: 'PUT',
  path: '/api/admin/organisations/:organisationId',
  summary: 'Change an organisation; giving it a kind opens its grounds',
  params: Type.Object({ organisationId: Id }),
  body: Type.Object({ version: Type.Integer(), ...OrganisationFields }),
  response: Versioned,
})

export const saveUnit = endpoint({
  method: 'PUT',
  path: '/api/admin/units/:unitId',
  summary: 'Add a unit (version 0) or change it',
  params: Type.Object({ unitId: Id }),
  body: Type.Object({
    organisationId: Id,
    name: text(200),
    receivesReferrals: Type.Boolean(),
    active: Type.Boolean(),
    version: Type.Integer(),
  }),
  response: Versioned,
})

export const listPeople = endpoint({
  method: 'GET',
  path: '/api/admin/people',
  summary:
    'People of one organisation, whose name has the words, or one of them, with their posts; at most 200',
  query: Type.Object({
    workerId: Type.Optional(Id),
    organisationId: Type.Optional(Id),
    name: Type.Optional(Type.String({ maxLength: 80 })),
  }),
  response: Type.Object({ people: Type.Array(Person) }),
})

export const savePerson = endpoint({
  method: 'PUT',
  path: '/api/admin/people/:workerId',
  summary: 'Add a person (version 0) or change the details and the sign-in identity',
  params: Type.Object({ workerId: Id }),
  body: Type.Object({
    name: text(200),
    email: optionalText,
    phone: optionalText,
    subject: optionalText,
    version: Type.Integer(),
  }),
  response: Versioned,
})

export const endSessions = endpoint({
  method: 'POST',
  path: '/api/admin/people/:workerId/sessions/end',
  summary: 'End a person’s open sessions in posts that one administers: a leaver, a lost computer',
  params: Type.Object({ workerId: Id }),
  response: Type.Object({ ended: Type.Integer() }),
})

export const addPost = endpoint({
  method: 'POST',
  path: '/api/admin/posts',
  summary: 'Give a person a post: organisation, unit, role and validity',
  body: Type.Object({
    id: Id,
    workerId: Id,
    organisationId: Id,
    unitId: Nullable(Id),
    role: Words(positionRoles),
    from: Day,
    to: Nullable(Day),
    seesProtected: Type.Boolean(),
  }),
  response: Versioned,
})

/** What ending a post does, in numbers: the administrator learns no names. */
const LeavingEffect = Type.Object({
  /** Clients who go to the successor. */
  clients: Type.Integer(),
  /** Clients who wait on the unit's list: no successor, or the successor may not handle their matters. */
  waiting: Type.Integer(),
  waitingUnit: Nullable(Type.String()),
  /** Places in work pairs that go to the successor, and those left without a person. */
  jointServices: Type.Integer(),
  jointOpen: Type.Integer(),
})
export type LeavingEffect = Static<typeof LeavingEffect>

export const readLeaving = endpoint({
  method: 'GET',
  path: '/api/admin/posts/:positionId/leaving',
  summary: 'What ending the post would do, before it is done',
  params: Type.Object({ positionId: Id }),
  query: Type.Object({ lastDay: Day, successorId: Type.Optional(Id) }),
  response: LeavingEffect,
})

export const endPost = endpoint({
  method: 'POST',
  path: '/api/admin/posts/:positionId/end',
  summary: 'A leaver: the post ends, and its clients are handed over to a successor in one act',
  params: Type.Object({ positionId: Id }),
  body: Type.Object({ lastDay: Day, successorId: Nullable(Id), version: Type.Integer() }),
  response: LeavingEffect,
})

export const listSubstitutions = endpoint({
  method: 'GET',
  path: '/api/admin/substitutions',
  summary: 'Who stands in for whom, today and later',
  response: Type.Object({ substitutions: Type.Array(Substitution) }),
})

export const nameSubstitute = endpoint({
  method: 'POST',
  path: '/api/admin/substitutions',
  summary: 'Name a substitute for a colleague of the same organisation, from and to',
  body: Type.Object({ id: Id, absentId: Id, substituteId: Id, from: Day, to: Day }),
  response: Type.Object({ id: Id }),
})

export const endSubstitution = endpoint({
  method: 'POST',
  path: '/api/admin/substitutions/:substitutionId/end',
  summary: 'End a substitution today',
  params: Type.Object({ substitutionId: Id }),
  response: Type.Object({ id: Id }),
})

export const listLetters = endpoint({
  method: 'GET',
  path: '/api/admin/letters',
  summary: 'Letters that have left or wait to leave, newest first',
  query: Type.Object({ before: Type.Optional(Id) }),
  response: Type.Object({
    letters: Type.Array(
      Type.Object({
        id: Id,
        /** Null: a client, whose address is not told here. */
        to: Nullable(Type.String()),
        subject: Type.String(),
        body: Type.String(),
        createdAt: Instant,
        sentAt: Nullable(Instant),
        failedBecause: Nullable(Type.String()),
      }),
    ),
    /** Asks for the older ones; null at the end. */
    next: Nullable(Id),
  }),
})

const PermissionRow = Type.Object({
  name: Type.String(),
  /** The action in the words of the Finnish permission matrix. */
  fi: Type.String(),
  needs: Nullable(Type.Object({ category: Type.String(), level: Type.String() })),
  roles: Type.Array(Type.String()),
})
export type PermissionRow = Static<typeof PermissionRow>

export const listPermissions = endpoint({
  method: 'GET',
  path: '/api/admin/permissions',
  summary: 'The permission matrix: every action, who may do it, and what it needs on the client’s file',
  response: Type.Object({
    roles: Type.Array(Type.String()),
    actions: Type.Array(PermissionRow),
    /** The same as the Finnish CSV of docs/permissions.csv. */
    csv: Type.String(),
  }),
})
export type PermissionMatrix = Static<typeof listPermissions.response>
