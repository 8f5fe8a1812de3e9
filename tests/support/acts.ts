import type { PlainDate } from '../../src/kernel/plain-date.ts'
import type { Route } from '../../src/platform/http/route.ts'

/** A client about whom acts are tried. */
export interface Subject {
  readonly id: string
  readonly lastName: string
}

interface Try {
  readonly path: string
  readonly body: object
}

const details = {
  ...{ municipalityCode: null, language: 'fi', interpreter: false, phone: null, email: null },
  ...{ streetAddress: null, postalCode: null, postOffice: null, version: 1 },
}

/**
 * The acts whose answers have a place for an address or a home municipality, or for facts of any kind (eligibility), and how each is
 * tried or why it need not be. An answer holds nothing but what its contract names, so that these are all.
 */
export const tellingActs: Readonly<
  Record<string, { try: (client: Subject, day: PlainDate) => Try } | { not: string }>
> = {
  'POST /api/clients/search': {
    try: ({ lastName }) => ({ path: '/api/clients/search', body: { text: lastName.slice(0, 3) } }),
  },
  'PUT /api/clients/:clientId/contact': {
    try: ({ id }) => ({ path: `/api/clients/${id}/contact`, body: details }),
  },
  'POST /api/clients/:clientId/eligibility': {
    try: ({ id }, day) => ({ path: `/api/clients/${id}/eligibility`, body: { on: day, given: {} } }),
  },
  'POST /api/clients': { not: 'names those who answer for a person, with their own numbers at work' },
}

const places = ['municipality', 'homeMunicipality', 'streetAddress', 'postOffice', 'phone', 'email']

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

const hasPlace = (schema: Schema): boolean =>
  Object.entries(schema.properties ?? {}).some(([name, of]) => places.includes(name) || hasPlace(of)) ||
  [schema.items ?? {}, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].some(
    (inside) => Object.keys(inside).length > 0 && hasPlace(inside),
  )

/** The acts that could tell, by their contracts. */
export const couldTell = (routes: readonly Route[]): string[] =>
  routes
    .filter(({ endpoint }) => endpoint.method !== 'GET' && hasPlace(endpoint.response as Schema))
    .map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`)
