import { describe, expect, it } from 'vitest'
import { actsFor, wayBack } from './acts-for.ts'

const post = (id: string) => ({
  id,
  role: 'ownCoach',
  organisation: { id: 'o', name: 'Työllisyysalue', kind: null },
  unit: null,
})
const nobody = { signedIn: false, worker: null, client: null, position: null, positions: [], persons: [] }
const worker = (id: string, now: string, ...posts: string[]) => ({
  ...nobody,
  signedIn: true,
  worker: { id, name: id },
  position: post(now),
  positions: [now, ...posts].map(post),
})
const own = { clientId: 'sanna', proxyId: null, name: 'Sanna', basis: null }
const mother = { clientId: 'aino', proxyId: 'p1', name: 'Aino', basis: 'guardian' }
const sanna = (isAsProxy: boolean, ...others: (typeof mother)[]) => ({
  ...nobody,
  signedIn: true,
  client: isAsProxy ? { id: 'aino', name: 'Aino' } : { id: 'sanna', name: 'Sanna' },
  persons: [{ ...own, isNow: !isAsProxy }, ...others.map((p) => ({ ...p, isNow: isAsProxy }))],
})

describe('for whom a session acts', () => {
  it('is the post, the proxy or the client', () => {
    expect([worker('e', 'coach'), sanna(true, mother), sanna(false), nobody].map(actsFor)).toEqual([
      'coach',
      'p1',
      'sanna',
      undefined,
    ])
  })
})

describe('the way back to an interrupted page', () => {
  it.each([
    ['sign in, when nobody is', worker('e', 'coach'), nobody, { to: 'signIn' }],
    ['go on, when the same one is back', worker('e', 'coach'), worker('e', 'coach'), { to: 'goOn' }],
    [
      'the former post',
      worker('e', 'coach'),
      worker('e', 'kela', 'coach'),
      { to: 'post', positionId: 'coach' },
    ],
    ['leave, when the post is over', worker('e', 'coach'), worker('e', 'kela'), { to: 'leave' }],
    [
      'leave, when somebody else is here',
      worker('e', 'coach'),
      worker('x', 'kela', 'coach'),
      { to: 'leave' },
    ],
    ['the represented one', sanna(true, mother), sanna(false, mother), { to: 'person', proxyId: 'p1' }],
    ['one’s own pages', sanna(false, mother), sanna(true, mother), { to: 'person', proxyId: null }],
    ['leave, when one represents nobody any more', sanna(true, mother), sanna(false), { to: 'leave' }],
    ['leave, when another client is here', sanna(false), worker('e', 'coach'), { to: 'leave' }],
  ])('is to %s', (_, then, now, way) => {
    expect(wayBack(then, now)).toEqual(way)
  })
})
