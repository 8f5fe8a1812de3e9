/** Share payments by year and municipality (S2). */
export const years = {
  title: 'Maksuosuus vuosittain',
  lead: 'Mitä kukin kunta on maksanut työmarkkinatuesta vuodessa, ja kuinka monesta. Keskimäärin: kuukausien keskiarvo. Eri henkilöt: jokainen kerran.',
  vuodesta: 'Vuodesta',
  vuoteen: 'Vuoteen',
  any: 'Kaikki',
  none: 'Näiltä vuosilta ei ole maksuosuuslistoja.',
}

/** The unemployed by year (S2). */
export const unemployment = {
  title: 'Työttömyys vuosittain',
  lead: 'Työttömät ja lomautetut työnhakijat vuoden viimeisenä päivänä, kuluvana vuonna viimeisen kokonaisen kuukauden lopussa. Osuus on kaikista työttömistä.',
  behind: 'Avaa luku, niin näet sen takana olevat henkilöt.',
  chart: 'Työttömät vuoden lopussa',
  none: 'Työttömyystietoja ei ole näiltä vuosilta.',
  columns: {
    year: 'Vuosi',
    total: 'Työttömät',
    over12Months: 'Yli 12 kk',
    under25: 'Alle 25-vuotiaat',
    over50: 'Yli 50-vuotiaat',
  },
}
