import type { Pool } from 'pg'
import type { Route } from '../../src/platform/http/route.ts'

/** One answer of a reading route, as whoever asked got it. */
export interface Answer {
  readonly route: Route
  readonly url: string
  readonly status: number
  /** Its text; of a document what is printed on it. */
  readonly text: string
}

interface Entry {
  readonly id: string
  readonly event: string
  readonly result: string
  readonly named: readonly string[]
  readonly categories: readonly string[]
  readonly clientId: string | null
  readonly ground: string | null
  readonly reason: string | null
  readonly role: string | null
  readonly hasOrganisation: boolean
}

/** Routes of which nothing is logged and that name a client all the same: why. */
const namesWithoutEntry: Readonly<Record<string, string>> = {
  '/api/me': 'whose pages one is in',
  '/api/messages/unread': 'how many messages wait in threads of one’s own; a page asks it by itself',
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const identityCode = /\b\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b/

/** Looks after each answer at the entry that the log got of it (access.md, Log); `faults` says where one is not what is promised. */
export async function watchLog(owner: Pool) {
  const { rows } = await owner.query<{ id: string }>('select id from client')
  const people = new Set(rows.map(({ id }) => id))
  const peopleIn = (text: string) => [...new Set(text.match(uuids))].filter((id) => people.has(id))
  const newest = async () =>
    (
      await owner.query<Entry>(`select id, event, result, array_remove(client_ids || client_id, null) as named, categories,
        client_id as "clientId", ground, reason, role, organisation_id is not null as "hasOrganisation"
        from access_log order by at desc, id desc limit 1`)
    ).rows[0]
  let last = (await newest())?.id

  async function faultsOf({ route, url, status, text }: Answer): Promise<string[]> {
    const entry = await newest()
    const isNew = entry?.id !== last
    last = entry?.id
    const codes = [text, JSON.stringify(entry)].some((said) => identityCode.test(said))
      ? ['an identity code']
      : []
    // not understood: stopped at the door, before anybody asked who it is
    if (status === 422) return codes
    const isSilent = 'nothingPersonal' in route.guard.audit && status === 200
    if (isSilent && route.endpoint.path in namesWithoutEntry) return codes
    if (isSilent) return [...codes, ...peopleIn(text).map((id) => `names ${id} without an entry`)]
    return [...codes, ...(isNew && entry ? faultsOfEntry(entry) : ['no entry'])]

    function faultsOfEntry({ named, ...of }: Entry): string[] {
      const seen = [...new Set([...peopleIn(text), ...peopleIn(url)])]
      const isOwn = of.role === 'client' || of.role === 'proxy'
      const who = of.role && (isOwn || of.hasOrganisation) ? [] : ['nobody or no organisation']
      if (status !== 200) {
        const isSaid = peopleIn(url).every((id) => id === of.clientId || of.reason?.endsWith(id))
        return [
          ...who,
          ...(of.result === 'refused' ? [] : ['no refusal']),
          ...(isSaid ? [] : ['not of whom']),
        ]
      }
      const { audit } = route.guard
      const isDeed = !('event' in audit) || (audit.event === of.event && audit.result === of.result)
      return [
        ...who,
        ...(isDeed ? [] : [`as ${of.event}, ${of.result}`]),
        ...seen.filter((id) => !named.includes(id)).map((id) => `not of ${id}`),
        ...(named.length > 0 && of.categories.length === 0 ? ['no categories'] : []),
        ...(of.clientId !== null && of.ground === null ? ['no ground'] : []),
      ]
    }
  }
  return { faultsOf }
}
