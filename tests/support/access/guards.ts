import type pg from 'pg'

/** Guards of a function: what is taken away of its text, and what stands there instead. */
export type Guards = Readonly<Record<string, readonly [string, string]>>

/** The name in the schema access of the function without its `n`th guard. */
export const copyOf = (name: string, n: number): string => `${name}_without_${n}`

/** The function as it stands, once for each guard without it; gone with the caller's transaction. */
export async function makeCopies(db: pg.ClientBase, name: string, guards: Guards): Promise<void> {
  const { rows } = await db.query<{ text: string }>(`select pg_get_functiondef($1::regproc) as text`, [
    `access.${name}`,
  ])
  const text = rows[0]?.text ?? ''
  for (const [n, [what, [guard, instead]]] of Object.entries(guards).entries()) {
    if (!text.includes(guard)) throw new Error(`access.${name} has no guard "${what}"`)
    const copy = copyOf(name, n)
    await db.query(text.replace(guard, () => instead).replace(`access.${name}`, `access.${copy}`))
    await db.query(`grant execute on function access.${copy} to yhteispolku_app`)
  }
}
