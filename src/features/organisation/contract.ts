import { type Static, Type } from 'typebox'
import { endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'

export const organisationKinds = [
  'employmentAuthority',
  'wellbeingCounty',
  'healthService',
  'kela',
  'municipalityUnit',
  'workshop',
  'provider',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

const Unit = Type.Object({ id: Id, name: Type.String(), receivesReferrals: Type.Boolean() })

export const Organisation = Type.Object({
  id: Id,
  name: Type.String(),
  nameSv: Nullable(Type.String()),
  /** null: made by an import, not yet said what it is. */
  kind: Nullable(Words(organisationKinds)),
  phone: Nullable(Type.String()),
  email: Nullable(Type.String()),
  units: Type.Array(Unit),
})
export type Organisation = Static<typeof Organisation>

/** A worker in a post: what a picker shows and a file names. */
export const Colleague = Type.Object({
  positionId: Id,
  name: Type.String(),
  role: Type.String(),
  phone: Nullable(Type.String()),
  email: Nullable(Type.String()),
  organisation: Type.Object({ id: Id, name: Type.String(), kind: Nullable(Type.String()) }),
  unit: Nullable(Type.Object({ id: Id, name: Type.String() })),
})
export type Colleague = Static<typeof Colleague>

export const listOrganisations = endpoint({
  method: 'GET',
  path: '/api/organisations',
  summary: 'Organisations that are active, with their units, for choosing one',
  query: Type.Object({ kind: Type.Optional(Words(organisationKinds)) }),
  response: Type.Object({ organisations: Type.Array(Organisation) }),
})

export const listOrganisationNames = endpoint({
  method: 'GET',
  path: '/api/organisation-names',
  summary: 'Organisations that have a name in Swedish, by both names, for pages in Swedish (423/2003)',
  response: Type.Object({
    names: Type.Array(Type.Object({ name: Type.String(), nameSv: Type.String() })),
  }),
})

export const listColleagues = endpoint({
  method: 'GET',
  path: '/api/colleagues',
  summary: 'Workers in a post today, by organisation, unit, role or the beginning of a name; at most 50',
  query: Type.Object({
    organisationId: Type.Optional(Id),
    unitId: Type.Optional(Id),
    kind: Type.Optional(Words(organisationKinds)),
    role: Type.Optional(Type.String({ maxLength: 40 })),
    name: Type.Optional(Type.String({ maxLength: 80 })),
  }),
  response: Type.Object({ colleagues: Type.Array(Colleague) }),
})

export const listMunicipalities = endpoint({
  method: 'GET',
  path: '/api/municipalities',
  summary: 'Municipalities of today by code, in Finnish and Swedish',
  response: Type.Object({
    municipalities: Type.Array(
      Type.Object({ code: Type.String(), nameFi: Type.String(), nameSv: Type.String() }),
    ),
  }),
})
