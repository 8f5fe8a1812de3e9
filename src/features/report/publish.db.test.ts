import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { listPublished, publishMonth } from './publication-contract.ts'

let town: Town
beforeAll(async () => {
  town = await createTown({ on: '2026-11-23' })
  for (const [municipality, clients] of [
    ['609', 9],
    ['484', 7],
    ['886', 2],
  ] as const)
    for (let n = 0; n < clients; n += 1) {
      const id = await town.addClient({ lastName: `Suku${n}` }, 'coach')
      await town.owner.query('update client_contact set municipality_code = $2 where client_id = $1', [
        id,
        municipality,
      ])
    }
})
afterAll(() => town.drop())

const publish = (note = '', month = '2026-10', who = 'boss', id = newUuid()) =>
  town.ask(who, publishMonth, { body: { id, month, note } })
const newest = async (who = 'coach') => {
  const { all, publications, municipalities } = accepted(await town.ask(who, listPublished, {}))
  const figure = publications[0]?.figures.find(({ id }) => id === 'jobseekers.total')
  return { all, publications, municipalities, figure }
}

describe('a published report', () => {
  it('shows 1–4 as such, withholds what would tell it, and is read by every worker', async () => {
    const id = newUuid()
    accepted(await publish('', '2026-10', 'boss', id))
    // the answer was lost, and it is asked again
    expect(accepted(await publish('', '2026-10', 'boss', id))).toEqual({ id })
    expect((await newest()).all).toHaveLength(1)
    const { figure } = await newest('counsellor')
    expect(figure?.cells).toEqual({ area: 18, '609': 9, '484': 'withheld', '886': 'small' })
    expect(figure?.words.fi.definition).toContain('avoin työllisyyspalvelujen asiakkuus')
  })

  it('is published by managers only, when the month has ended', async () => {
    expect(refused(await publish('', '2026-10', 'coach')).code).toBe('notPermitted')
    expect(refused(await publish('', '2026-11')).code).toBe('report.notEnded')
  })

  it('stays as it was; a correction is one of its own, says why, and withholds what was withheld', async () => {
    expect(refused(await publish()).fields).toEqual({ note: 'required' })
    const late = await town.addClient({ lastName: 'Myöhäinen' }, 'coach')
    await town.owner.query(`update client_contact set municipality_code = '609' where client_id = $1`, [late])
    accepted(await publish('Yksi asiakkuus kirjattiin myöhässä.'))
    const { all, publications, municipalities, figure } = await newest()
    expect(all.map(({ id }) => id)).toEqual(publications.map(({ id }) => id))
    expect(municipalities.map(({ nameFi }) => nameFi).sort()).toEqual(['Merikarvia', 'Pori', 'Ulvila'])
    const other = accepted(await town.ask('coach', listPublished, { query: { month: '2026-09' } }))
    expect(other).toMatchObject({ all, publications: [] })
    expect(figure?.cells).toMatchObject({ area: 19, '609': 10, '484': 'withheld', '886': 'small' })
    expect(publications.map(({ corrects }) => corrects)).toEqual([publications[1]?.id, null])
    expect(publications[1]?.figures.find(({ id }) => id === 'jobseekers.total')?.cells.area).toBe(18)
    const right = await town.owner.query(`
      select privilege from unnest(array['update', 'delete', 'truncate']) privilege
      where has_table_privilege('yhteispolku_app', 'report_publication', privilege)`)
    expect(right.rows).toEqual([])
  })

  it('comes after another that is under way, and knows of it', async () => {
    const other = await town.owner.connect()
    await other.query('begin')
    await other.query(`select pg_advisory_xact_lock(hashtext('report.publication'))`)
    const later = publish('', '2026-09')
    const waiting = `select from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`
    const waiters = async () => (await other.query(waiting)).rowCount
    await expect.poll(waiters, { timeout: 10_000 }).toBe(1)
    await other.query(
      `
      insert into report_publication (id, month, organisation_id, position_id, published_at, note, figures)
      select $1, '2026-09-01', organisation_id, position_id, published_at, '', figures from report_publication limit 1`,
      [newUuid()],
    )
    await other.query('commit')
    other.release()
    expect(refused(await later).fields).toEqual({ note: 'required' })
  })

  it('does not tell by a year’s total how many ended in a month that was withheld', async () => {
    // ten came each month and left in it, but for seven who came in March and are there still
    await town.owner.query(`
      with c as (insert into client (last_name, first_names, name_key, created_at)
          select 'Lähtenyt', 'L', 'l' || m || '.' || n, now() from generate_series(1, 12) m, generate_series(1, 10) n
          returning id, split_part(substr(name_key, 2), '.', 1)::int as m, split_part(name_key, '.', 2)::int as n),
        k as (insert into client_contact (client_id, municipality_code) select id, '609' from c)
      insert into relationship (client_id, organisation_id, kind, opened_on, closed_on, closing_reason)
      select c.id, (select id from organisation limit 1), 'joint', make_date(2025, m, 2), e.on_day, case when e.on_day is not null then 'openMarket' end
      from c cross join lateral (select case when m <> 3 or n <= 3 then make_date(2025, m, 15) end as on_day) e`)
    for (let n = 1; n <= 11; n += 1) accepted(await publish('', `2025-${String(n).padStart(2, '0')}`))
    const shown = async (month: string, figure: string) => {
      const { publications } = accepted(await town.ask('coach', listPublished, { query: { month } }))
      return publications[0]?.figures.find(({ id }) => id === figure)?.cells.area
    }
    expect(await shown('2025-02', 'joint.ended')).toBe(10)
    expect(await shown('2025-03', 'joint.ended')).toBe('small')
    // while December is not out, nobody can compute March; nor when it comes late
    accepted(await publish('', '2026-01'))
    expect(await shown('2026-01', 'joint.endedByReason.total')).toBe(113)
    accepted(await publish('', '2025-12'))
    expect(await shown('2025-12', 'joint.ended')).toBe('withheld')
    // from now on it is not shown
    accepted(await publish('', '2026-02'))
    expect(await shown('2026-02', 'joint.endedByReason.total')).toBe(113)
  })
})
