/** Share payments by year and municipality (S2). */
export const years = {
  title: 'Maksuosuus vuosittain',
  lead: 'Mitä kukin kunta on maksanut työmarkkinatuesta vuodessa, ja kuinka monesta. Keskimäärin: kuukausien keskiarvo. Eri henkilöt: jokainen kerran.',
  vuodesta: 'Vuodesta',
  vuoteen: 'Vuoteen',
  any: 'Kaikki',
  none: 'Näiltä vuosilta ei ole maksuosuuslistoja.',
}
