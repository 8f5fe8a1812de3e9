import type { Me } from '../contract.ts'

type Who = Pick<Me, 'signedIn' | 'worker' | 'client' | 'position' | 'positions' | 'persons'>

const personNow = ({ persons }: Who) => persons.find(({ isNow }) => isNow)

/** For whom the session acts: the post, the proxy or the client (as `actsFor` of the server's session). */
export const actsFor = (me: Who): string | undefined =>
  me.position?.id ?? personNow(me)?.proxyId ?? me.client?.id ?? undefined

/** How the page that was drawn for `then` goes on when `now` is signed in. */
export type WayBack =
  | { readonly to: 'signIn' }
  /** Nothing to do: the same person for the same one again. */
  | { readonly to: 'goOn' }
  /** The same person acts for another by now, and may act for the former one. */
  | { readonly to: 'post'; readonly positionId: string }
  | { readonly to: 'person'; readonly proxyId: string | null }
  /** Somebody else, or one whose post is over. */
  | { readonly to: 'leave' }

export function wayBack(then: Who, now: Who): WayBack {
  if (!now.signedIn) return { to: 'signIn' }
  if (actsFor(now) === actsFor(then)) return { to: 'goOn' }
  const post = now.positions.find(({ id }) => id === then.position?.id)
  if (post && now.worker?.id === then.worker?.id) return { to: 'post', positionId: post.id }
  const person = now.persons.find(
    ({ clientId, proxyId }) => clientId === then.client?.id && proxyId === (personNow(then)?.proxyId ?? null),
  )
  return person ? { to: 'person', proxyId: person.proxyId } : { to: 'leave' }
}
