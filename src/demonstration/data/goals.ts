import type { MeasureState } from '../../features/report/rules/goals.ts'

export interface MeasurePlan {
  readonly how: string
  readonly answers: string
  /** Months from the present month to its last day; null: it goes on. */
  readonly dueIn: number | null
  readonly state: MeasureState
  readonly note?: string
}
export interface GoalPlan {
  readonly what: string
  readonly town: 'laihia' | null
  readonly reached: readonly string[]
  readonly indicators: readonly string[]
  readonly measures: readonly MeasurePlan[]
}

/** What a municipality's working group of employment agreed in 2020 (S1, chapter 3), as an area of today would have it. */
export const goalPlans: readonly GoalPlan[] = [
  {
    what: 'Työttömille suunnattujen palvelujen monipuolistaminen',
    town: null,
    reached: [
      'Asiakas voi siirtyä palvelupolulla kohti työelämää pienin askelin',
      'Kuntien maksuosuus työmarkkinatuesta pienenee',
      'Palvelut vastaavat asiakkaiden yksilöllisiä tarpeita ja elämäntilanteita',
    ],
    indicators: ['compensation.stateCents', 'rehab.clients', 'share.cents'],
    measures: [
      {
        how: 'Lisätään kuntouttavan työtoiminnan ja työkokeilun paikkoja kuntien kaikkiin yksiköihin',
        answers: 'Kuntouttavan työtoiminnan ohjaaja',
        dueIn: 1,
        state: 'underway',
        note: 'Varhaiskasvatus ja kirjasto ilmoittivat paikkansa, tekninen toimi puuttuu.',
      },
      {
        how: 'Järjestetään yksiköiden esihenkilöille tilaisuus työtoiminnasta, työkokeilusta ja palkkatuesta',
        answers: 'Työllisyysalueen johtaja',
        dueIn: -2,
        state: 'done',
      },
      {
        how: 'Kehitetään olemassa olevaan kuntouttavaan työtoimintaan uusia sisältöjä: voimavararyhmä terveyspalvelujen kanssa',
        answers: 'Työpajan yksilövalmentaja ja palveluohjaaja',
        dueIn: 4,
        state: 'planned',
      },
    ],
  },
  {
    what: 'Kuntouttavan työtoiminnan yhdenmukaistaminen',
    town: null,
    reached: [
      'Yksiköiden kynnys ottaa työtoiminnan asiakkaita madaltuu',
      'Asiakkaat saavat yhdenmukaista ja tasalaatuista palvelua',
      'Kuntouttava työtoiminta houkuttelee',
    ],
    indicators: ['rehab.clients', 'places.total', 'places.free'],
    measures: [
      {
        how: 'Laaditaan työtoimintapaikoille yhteinen ohje',
        answers: 'Kuntouttavan työtoiminnan ohjaaja',
        dueIn: -5,
        state: 'done',
        note: 'Ohje jaettiin kaikkiin yksiköihin.',
      },
      {
        how: 'Pidetään jakson aikana yhteyttä kaikissa yksiköissä: tapaamiset sovitaan jo sopimusta tehtäessä',
        answers: 'Työvalmentajat',
        dueIn: null,
        state: 'underway',
      },
      {
        how: 'Otetaan käyttöön samat lomakkeet',
        answers: 'Toimistovirkailija',
        dueIn: -1,
        state: 'underway',
        note: 'Matkakorvauksen hakemus vielä kesken.',
      },
    ],
  },
  {
    what: 'Suuremman asiakasmäärän tavoittaminen',
    town: 'laihia',
    reached: [
      'Asiakkaille löydetään oikea palvelu tai polku kohti työelämää',
      'Kaikkiin maksuosuuslistalla oleviin saadaan kontakti, ja heille nimetään vastuutyöntekijä',
      'Työllistymissuunnitelmat ja palvelutarpeen arvioinnit ovat ajan tasalla',
    ],
    indicators: [
      'share.contacted',
      'share.persons',
      'plans.overdue.employment',
      'needs.assessed',
      'unemployment.total',
    ],
    measures: [
      {
        how: 'Kutsutaan asiakkaat tapaamiseen soittamalla tai kirjeellä, ja tarkistetaan yhteystiedot aina tavatessa',
        answers: 'Omavalmentajat',
        dueIn: null,
        state: 'underway',
      },
      {
        how: 'Käydään maksuosuuslista läpi joka kuukausi sosiaalipalvelujen kanssa',
        answers: 'Toimistovirkailija ja sosiaaliohjaaja',
        dueIn: null,
        state: 'underway',
      },
      {
        how: 'Pidetään oma neuvontapäivä jokaisessa kylässä',
        answers: 'Työllisyysalueen johtaja',
        dueIn: -3,
        state: 'dropped',
        note: 'Kävijöitä oli kahdella kerralla kolme. Neuvonta yhdistettiin kirjaston palvelupisteeseen.',
      },
      {
        how: 'Kehitetään aktivointiprosessia yhteispalvelun verkoston kanssa säännöllisissä tapaamisissa',
        answers: 'Työllisyysalueen johtaja',
        dueIn: 7,
        state: 'planned',
      },
    ],
  },
]
