import type { AdminPerson } from '../contract.ts'

export type AdminPost = AdminPerson['posts'][number]

/** Whether a post is in force on the day, has ended, or is to come. */
export function stateOf(
  { from, to }: Pick<AdminPost, 'from' | 'to'>,
  day: string,
): 'ended' | 'now' | 'upcoming' {
  if (to !== null && to < day) return 'ended'
  return from > day ? 'upcoming' : 'now'
}

/** Posts that are in force or to come. */
export const openPosts = (person: Pick<AdminPerson, 'posts'>, day: string): AdminPost[] =>
  person.posts.filter((post) => stateOf(post, day) !== 'ended')

export const clientsOf = (person: Pick<AdminPerson, 'posts'>): number =>
  person.posts.reduce((sum, post) => sum + post.clients, 0)
