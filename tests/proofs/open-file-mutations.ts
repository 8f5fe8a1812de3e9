import type pg from 'pg'

interface Edit {
  readonly view: string
  readonly what: string
  readonly from: RegExp
  readonly to: string
}

const anyClient = /\((id|client_id) = access\.file\(\)\)/
const anyCategory = /access\.shows\((?:[^()]|\([^()]*\))*\)/

/** Views in which the client follows from another view of the file: there it says where to look, and shuts out nobody. */
const boundOtherwise = ['contact_note', 'plan_maker']

const takesPart =
  /\(\(m\.holder_id = ANY \(access\.holders\(\)\)\) OR \(m\.holder_id = access\.person_id\(\)\)\)/

/** That a row of another view is shown, too. */
const behind = (view: string) =>
  new RegExp(`\\(EXISTS \\( SELECT\\s+FROM file\\.${view} \\w\\s+WHERE \\(\\w\\.id = t\\.${view}_id\\)\\)\\)`)

const ownRows = /\(organisation_id = access\.organisation_id\(\)\)/

/** Rules that one view has and others have not. */
const edits: readonly Edit[] = [
  { view: 'client_contact', what: 'protected address', from: /access\.sees_protected\(\)/, to: 'true' },
  { view: 'client_contact', what: 'own address', from: /\(client_id = access\.person_id\(\)\)/, to: 'false' },
  { view: 'client_contact', what: 'proxies', from: /\(access\.proxy_id\(\) IS NULL\)/, to: 'true' },
  { view: 'plan_maker', what: 'plan', from: behind('plan'), to: 'true' },
  { view: 'proxy', what: 'own proxy', from: /\(access\.proxy_id\(\) IS NULL\)/, to: 'true' },
  { view: 'contact_note', what: 'contact', from: behind('contact'), to: 'true' },
  { view: 'message_participant', what: 'taking part', from: takesPart, to: 'true' },
  { view: 'message_thread', what: 'taking part', from: takesPart, to: 'true' },
  { view: 'message', what: 'taking part', from: takesPart, to: 'true' },
  { view: 'period', what: 'organisation', from: ownRows, to: 'true' },
  { view: 'period', what: 'whole', from: /\(\(access\.file_reads\(\) & [^<]*\) <> 0\)/, to: 'false' },
  {
    view: 'journal',
    what: 'category',
    from: /\(\(access\."?bit"?\(category\) &[\s\S]*?END\) <> 0\)/,
    to: 'true',
  },
  {
    view: 'journal',
    what: 'organisation',
    from: /WHEN \(organisation_id = access\.organisation_id\(\)\)/,
    to: 'WHEN true',
  },
  { view: 'journal', what: 'own decisions', from: /\(category <> 'decisionOwn'::text\)/, to: 'true' },
  { view: 'referral', what: 'barred', from: /\(client_id <> ALL \(access\.barred\(\)\)\)/, to: 'true' },
  {
    view: 'referral',
    what: 'sender',
    from: /\(from_position_id = ANY \(access\.holders\(\)\)\)/,
    to: 'true',
  },
  { view: 'referral', what: 'category', from: /\(\(access\.file_beyond\(\) & [^<]*\) <> 0\)/, to: 'true' },
  {
    view: 'referral',
    what: 'only the referral that was sent',
    from: /\(id = ANY \(access\.file_waiting\(\)\)\)/,
    to: "access.file_waiting() <> '{}'",
  },
  { view: 'referral', what: 'taker', from: /\(answered_by = ANY \(access\.holders\(\)\)\)/, to: 'true' },
  { view: 'referral', what: 'ground of the taker', from: /\(access\.file_shows\(\) <> 0\)/, to: 'true' },
  { view: 'deadline', what: 'own periods', from: /access\.own_period\(subject_id\)/, to: 'true' },
  { view: 'deadline', what: 'periods', from: /\(subject <> 'period'::text\)/, to: 'true' },
]

/** Each view of the open file without one of its rules: what is called what, and the view that it becomes. */
export async function openFileMutations(db: pg.ClientBase) {
  const { rows } = await db.query<{ view: string; text: string }>(
    `select relname as view, pg_get_viewdef(oid) as text from pg_class where relnamespace = 'file'::regnamespace order by 1`,
  )
  return rows.flatMap(({ view, text }) => {
    const usual = [
      { what: 'client', from: anyClient, to: 'true' },
      { what: 'category', from: anyCategory, to: 'true' },
    ].filter(({ what, from }) => from.test(text) && !(what === 'client' && boundOtherwise.includes(view)))
    return [...usual, ...edits.filter((edit) => edit.view === view)].map(({ what, from, to }) => {
      if (!from.test(text)) throw new Error(`file.${view} has no such rule any more: ${what}`)
      return { view, what, statement: `create or replace view file.${view} as ${text.replace(from, to)}` }
    })
  })
}
