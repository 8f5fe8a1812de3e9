/** Places by where they are, and units' quotas: nobody's file is behind them. In the words of `rules/sources.ts`. */
export const placeSources = {
  place: {
    from: `(
      select t.month, t.last, p.id, p.unit_id, p.organisation_id, p.municipality_code, p.permanent_staff,
        count(p.seat) filter (where p.closed_from is null or p.closed_from > t.last) as capacity,
        (select count(distinct d.person) from statistics.period d where d.place_id = p.id and d.during @> t.last) as taken
      from t join statistics.place p on p.open @> t.last
      group by t.month, t.last, p.id, p.unit_id, p.organisation_id, p.municipality_code, p.permanent_staff
    ) f cross join lateral (select f.month, f.last) t`,
    category: 'participation',
    municipality: 'f.municipality_code',
  },
  quota: {
    from: `(
      select t.month, t.last, p.unit_id, p.organisation_id, p.municipality_code, max(p.permanent_staff) as staff,
        (select count(distinct d.person) from statistics.period d join statistics.place q on q.id = d.place_id
          where q.unit_id = p.unit_id and d.during @> t.last) as taken
      from t join statistics.place p on p.open @> t.last where p.permanent_staff > 0
      group by t.month, t.last, p.unit_id, p.organisation_id, p.municipality_code
    ) f cross join lateral (select f.month, f.last) t`,
    category: 'participation',
    municipality: 'f.municipality_code',
  },
} as const
