import type pg from 'pg'
import { openFileMutations } from './open-file-mutations.ts'

/** One rule taken away or opened: the statements that do it, in a transaction that is rolled back. */
export interface Mutation {
  readonly kind: 'policy' | 'ground' | 'trigger' | 'protection' | 'session' | 'openFile'
  readonly name: string
  readonly statements: readonly string[]
  /** Whose rows it opens or shuts: asked first. */
  readonly table?: string
}

/** Tables with client data, whose policies the random worlds look at. */
const inWorlds = `select attrelid from pg_attribute a join pg_class c on c.oid = a.attrelid
  where a.attname = 'client_id' and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') union select 'client'::regclass`

/** What no world holds rows of, and why its policies are no rule of access to a client. */
const outside = ['session', 'client_reference', 'period_slot', 'enquiry', 'emergency_notice', 'client_merge']

/** Each policy for the application: dropped, and opened to everybody. */
async function policies(db: pg.ClientBase): Promise<Mutation[]> {
  const { rows } = await db.query<{ name: string; table: string; reads: boolean; writes: boolean }>(
    `select p.polname as name, c.relname as table, p.polqual is not null as reads, p.polwithcheck is not null as writes
     from pg_policy p join pg_class c on c.oid = p.polrelid
     where c.oid in (${inWorlds}) and c.relname <> all ($1)
       and exists (select from pg_roles r where r.oid = any (p.polroles) and r.rolname = 'yhteispolku_app')
       -- a policy for what the role has no right to do anyway decides nothing
       and (p.polcmd not in ('a', 'w') or has_any_column_privilege('yhteispolku_app', c.oid, case p.polcmd when 'a' then 'insert' else 'update' end))
     order by 2, 1`,
    [outside],
  )
  return rows.flatMap(({ name, table, reads, writes }) => {
    const on = `"${name}" on "${table}"`
    const open = `${reads ? ' using (true)' : ''}${writes ? ' with check (true)' : ''}`
    return [
      { kind: 'policy', name: `${table}: ${name} dropped`, table, statements: [`drop policy ${on}`] },
      {
        kind: 'policy',
        name: `${table}: ${name} open to all`,
        table,
        statements: [`alter policy ${on}${open}`],
      },
    ] as const
  })
}

/** Each ground, and each way from a ground to a grant, gives nothing. */
async function grounds(db: pg.ClientBase): Promise<Mutation[]> {
  const { rows } = await db.query<{ name: string; definition: string }>(
    `select c.relname as name, pg_get_viewdef(c.oid) as definition from pg_class c
     where c.relkind = 'v' and c.relnamespace = 'access'::regnamespace and c.relname ~ '^(ground|granted|consented)' order by 1`,
  )
  return rows.map(({ name, definition }) => ({
    kind: 'ground',
    name: `${name} empty`,
    statements: [
      `create or replace view access.${name} as select * from (${definition.replace(/;\s*$/, '')}) d where false`,
    ],
  }))
}

/** Each trigger that lets the grants, and what a desk shows, follow their sources. */
async function triggers(db: pg.ClientBase): Promise<Mutation[]> {
  const { rows } = await db.query<{ name: string; table: string }>(
    `select t.tgname as name, c.relname as table from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where t.tgname ~ '(granted|regranted|_desk_insert|_desk_update|_desk_delete)$' and not t.tgisinternal order by 2, 1`,
  )
  return rows.map(({ name, table }) => ({
    kind: 'trigger',
    name: `${table}: ${name} dropped`,
    statements: [`drop trigger "${name}" on "${table}"`],
  }))
}

/** Columns of the matrix: each gives nothing. */
async function columns(db: pg.ClientBase): Promise<Mutation[]> {
  const { rows } = await db.query<{ name: string }>(
    `select distinct column_name as name from access_matrix where column_name not like 'enquiry%' order by 1`,
  )
  return rows.map(({ name }) => ({
    kind: 'ground',
    name: `matrix: column ${name} empty`,
    statements: [`delete from access_matrix where column_name = '${name}'`],
  }))
}

interface Edit {
  readonly kind: 'protection' | 'session' | 'openFile'
  readonly name: string
  /** Function of schema access, by its name and arguments. */
  readonly of: string
  readonly from: RegExp
  readonly to: string
}

const keepers = /\('administrator', 'registerKeeper', 'dataProtectionOfficer'\)/g

/** Rules inside functions: each is replaced by what it would be without the rule. */
const edits: readonly Edit[] = [
  {
    kind: 'protection',
    name: 'own family and disqualification: nobody is barred',
    of: 'enter',
    from: /array\(select b\.client_id from client_bar b where b\.worker_id = s\.worker_id\)/,
    to: `'{}'::uuid[]`,
  },
  {
    kind: 'protection',
    name: 'protected address: every position sees it',
    of: 'enter',
    from: /coalesce\(s\.sees_protected, false\)::text/,
    to: `'true'`,
  },
  {
    kind: 'protection',
    name: 'protected address: nobody is protected',
    of: 'is_protected',
    from: /select coalesce\([^$]*/,
    to: 'select false',
  },
  {
    kind: 'protection',
    name: 'a proxy is taken for the client',
    of: 'enter',
    from: /coalesce\(s\.proxy_id::text, ''\)/,
    to: `''`,
  },
  {
    kind: 'protection',
    name: 'a proxy acts under the client’s own grant',
    of: 'enter',
    from: /array\[coalesce\(s\.proxy_id, s\.client_id\)\]/,
    to: 'array[s.client_id]',
  },
  {
    kind: 'session',
    name: 'an ended proxy enters',
    of: 'enter',
    from: /and \(x\.ended_at is null or p_at < x\.ended_at\)/,
    to: '',
  },
  { kind: 'session', name: 'a proxy enters on any day', of: 'enter', from: /and x\.valid @> today/, to: '' },
  {
    kind: 'session',
    name: 'a position enters on any day',
    of: 'enter',
    from: /p\.valid @> today and o\.active/,
    to: 'o.active',
  },
  {
    kind: 'session',
    name: 'a closed organisation’s people enter',
    of: 'enter',
    from: /p\.valid @> today and o\.active/,
    to: 'p.valid @> today',
  },
  {
    kind: 'session',
    name: 'a substitute has nothing of the colleague',
    of: 'enter',
    from: /access\.substituted_holders\(s\.position_id, today\)/,
    to: `'{}'::uuid[]`,
  },
  {
    kind: 'session',
    name: 'an emergency opening is nobody’s',
    of: 'enter',
    from: / \|\| access\.emergency_holders\(s\.position_id, p_at\)/,
    to: '',
  },
  {
    kind: 'session',
    name: 'an emergency opening never ends',
    of: 'emergency_holders',
    from: / and p_at < e\.ends_at/,
    to: '',
  },
  {
    kind: 'session',
    name: 'an emergency opening stands before it is made',
    of: 'emergency_holders',
    from: / and e\.opened_at <= p_at/,
    to: '',
  },
  {
    kind: 'session',
    name: 'an emergency opening is everybody’s',
    of: 'emergency_holders',
    from: /e\.position_id = p_position and/,
    to: '',
  },
  {
    kind: 'session',
    name: 'keepers of accounts, registers and logs have holders',
    of: 'position_holders',
    from: keepers,
    to: `('nobody')`,
  },
  {
    kind: 'session',
    name: 'a manager stands on the unit’s list',
    of: 'position_holders',
    from: /array_remove\(array\[p\.id, u\.supervisors_id\], null\)/,
    to: 'array_remove(array[p.id, u.supervisors_id, p.unit_id], null)',
  },
  {
    kind: 'session',
    name: 'workers supervise',
    of: 'position_holders',
    from: /array_remove\(array\[p\.id, p\.unit_id\], null\)/,
    to: 'array_remove(array[p.id, p.unit_id, u.supervisors_id], null)',
  },
  {
    kind: 'session',
    name: 'a reviewer reviews on any day',
    of: 'position_holders',
    from: / and s\.valid @> p_day/,
    to: '',
  },
  {
    kind: 'session',
    name: 'a reviewer reviews another organisation’s list',
    of: 'position_holders',
    from: / and l\.organisation_id = p\.organisation_id/,
    to: '',
  },
  {
    kind: 'session',
    name: 'a substitute of another organisation',
    of: 'substituted_holders',
    from: /and a\.organisation_id = me\.organisation_id/,
    to: '',
  },
  {
    kind: 'session',
    name: 'a substitute on any day',
    of: 'substituted_holders',
    from: / and s\.valid @> p_day/,
    to: '',
  },
  {
    kind: 'session',
    name: 'a keeper stands in for a colleague',
    of: 'substituted_holders',
    from: keepers,
    to: `('nobody')`,
  },
  {
    kind: 'session',
    name: 'everybody takes part in every thread',
    of: 'takes_part',
    from: /select exists[^$]*/,
    to: 'select true',
  },
  {
    kind: 'openFile',
    name: 'a file is looked at by those who are barred',
    of: 'look_at',
    from: / and p_client <> all \(access\.barred\(\)\)/,
    to: '',
  },
  {
    kind: 'openFile',
    name: 'a file is looked at on any day',
    of: 'look_at',
    from: / and g\.valid @> access\.day\(\)/,
    to: '',
  },
  {
    kind: 'openFile',
    name: 'a file is looked at on anybody’s grounds',
    of: 'look_at',
    from: /g\.holder_id = any \(access\.holders\(\)\) and /,
    to: '',
  },
  {
    kind: 'openFile',
    name: 'a ground for own rows shows all',
    of: 'look_at',
    from: /only_of is null/,
    to: 'true',
  },
  {
    kind: 'openFile',
    name: 'a referral that waits shows every referral',
    of: 'look_at',
    from: /column_name <> 'referral\.receiver'/,
    to: 'true',
  },
  {
    kind: 'openFile',
    name: 'every category is among those that are shown',
    of: 'look_at',
    from: /shows & \(1 << bit\) <> 0/,
    to: 'true',
  },
  {
    kind: 'openFile',
    name: 'every period is one’s own',
    of: 'own_period',
    from: / and p\.organisation_id = access\.organisation_id\(\)/,
    to: '',
  },
]

async function functions(db: pg.ClientBase): Promise<Mutation[]> {
  const found: Mutation[] = []
  for (const { kind, name, of, from, to } of edits) {
    const { rows } = await db.query<{ definition: string }>(
      `select pg_get_functiondef(p.oid) as definition from pg_proc p
       where p.pronamespace = 'access'::regnamespace and p.proname = $1`,
      [of],
    )
    const before = rows[0]?.definition ?? ''
    const after = before.replace(from, to)
    if (after === before) throw new Error(`access.${of} has no such rule any more: ${name}`)
    found.push({ kind, name, statements: [after] })
  }
  return found
}

async function openFile(db: pg.ClientBase): Promise<Mutation[]> {
  const found = await openFileMutations(db)
  return found.map(({ view, what, statement }) => ({
    kind: 'openFile',
    name: `file.${view}: without ${what}`,
    statements: [statement],
  }))
}

/** Every mutation that the schema as it is allows to name. */
export async function listMutations(db: pg.ClientBase): Promise<Mutation[]> {
  return [
    ...(await policies(db)),
    ...(await grounds(db)),
    ...(await columns(db)),
    ...(await triggers(db)),
    ...(await functions(db)),
    ...(await openFile(db)),
  ]
}
