import type { Role } from '../../platform/access/category.ts'

type Kind =
  | 'employmentAuthority'
  | 'wellbeingCounty'
  | 'healthService'
  | 'kela'
  | 'municipalityUnit'
  | 'workshop'
  | 'provider'

export interface UnitPlan {
  readonly key: string
  readonly name: string
  readonly receivesReferrals?: boolean
}
export interface StaffPlan {
  /** What the rest of the seeding calls this person; for those who can sign in also the name they sign in by. */
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly unit: string
  readonly seesProtected?: boolean
  readonly signsIn?: true
}
export interface OrganisationPlan {
  readonly key: string
  readonly kind: Kind
  readonly code: string
  readonly name: string
  readonly nameSv?: string
  readonly town: 'laihia' | 'kaskinen'
  readonly street: string
  readonly units: readonly UnitPlan[]
  readonly staff: readonly StaffPlan[]
}

/** The employment area and those who work with it. Municipality codes are real, everything else is invented. */
export const organisationPlans: readonly OrganisationPlan[] = [
  {
    key: 'employment',
    kind: 'employmentAuthority',
    code: 'RTA',
    name: 'Rantalakeuden työllisyysalue',
    nameSv: 'Kustslättens sysselsättningsområde',
    town: 'laihia',
    street: 'Torikatu 4',
    units: [
      { key: 'coachesLaihia', name: 'Työllisyyspalvelut, Laihia', receivesReferrals: true },
      { key: 'coachesKaskinen', name: 'Työllisyyspalvelut, Kaskinen' },
      { key: 'employmentOffice', name: 'Hallinto' },
    ],
    staff: [
      { key: 'omavalmentaja', name: 'Elina Harju', role: 'ownCoach', unit: 'coachesLaihia', signsIn: true },
      { key: 'coach2', name: 'Päivi Koskelo', role: 'ownCoach', unit: 'coachesLaihia' },
      { key: 'coach3', name: 'Juho Rantanen', role: 'ownCoach', unit: 'coachesLaihia' },
      {
        key: 'coach4',
        name: 'Marika Ojanperä',
        role: 'ownCoach',
        unit: 'coachesLaihia',
        seesProtected: true,
      },
      { key: 'coach5', name: 'Tuomas Leppälä', role: 'ownCoach', unit: 'coachesLaihia' },
      { key: 'coach6', name: 'Annika Sandbacka', role: 'ownCoach', unit: 'coachesKaskinen' },
      { key: 'coach7', name: 'Kimmo Vesterinen', role: 'ownCoach', unit: 'coachesKaskinen' },
      {
        key: 'toimistovirkailija',
        name: 'Sirkka Alatalo',
        role: 'clerk',
        unit: 'coachesLaihia',
        signsIn: true,
      },
      { key: 'paallikko', name: 'Risto Kuusela', role: 'manager', unit: 'coachesLaihia', signsIn: true },
      { key: 'managerKaskinen', name: 'Gunilla Back', role: 'manager', unit: 'coachesKaskinen' },
      {
        key: 'tietosuoja',
        name: 'Hannele Vainionpää',
        role: 'dataProtectionOfficer',
        unit: 'employmentOffice',
        signsIn: true,
      },
      {
        key: 'hallinta',
        name: 'Petri Kallunki',
        role: 'administrator',
        unit: 'employmentOffice',
        signsIn: true,
      },
      {
        key: 'rekisteri',
        name: 'Ulla Maunula',
        role: 'registerKeeper',
        unit: 'employmentOffice',
        signsIn: true,
      },
    ],
  },
  {
    key: 'county',
    kind: 'wellbeingCounty',
    code: 'RHV',
    name: 'Rantalakeuden hyvinvointialue',
    nameSv: 'Kustslättens välfärdsområde',
    town: 'laihia',
    street: 'Länsitie 27',
    units: [
      { key: 'adultSocialWork', name: 'Aikuissosiaalityö', receivesReferrals: true },
      { key: 'rehabUnit', name: 'Kuntouttava työtoiminta' },
      { key: 'disabilityUnit', name: 'Vammaispalvelut' },
    ],
    staff: [
      {
        key: 'sosiaaliohjaaja',
        name: 'Mikael Storås',
        role: 'socialCounsellor',
        unit: 'adultSocialWork',
        seesProtected: true,
        signsIn: true,
      },
      { key: 'counsellor2', name: 'Katri Yli-Panula', role: 'socialCounsellor', unit: 'adultSocialWork' },
      { key: 'counsellor3', name: 'Jere Sorvari', role: 'socialCounsellor', unit: 'adultSocialWork' },
      {
        key: 'sosiaalityontekija',
        name: 'Helena Markkula',
        role: 'socialWorker',
        unit: 'adultSocialWork',
        seesProtected: true,
        signsIn: true,
      },
      {
        key: 'kuty-ohjaaja',
        name: 'Tiina Rajala',
        role: 'rehabCoordinator',
        unit: 'rehabUnit',
        signsIn: true,
      },
      { key: 'coordinator2', name: 'Esa Kangasniemi', role: 'rehabCoordinator', unit: 'rehabUnit' },
      { key: 'disabilityWorker', name: 'Outi Salmenkivi', role: 'socialWorker', unit: 'disabilityUnit' },
      { key: 'clerkCounty', name: 'Jaana Rönkkö', role: 'clerk', unit: 'adultSocialWork' },
      { key: 'managerCounty', name: 'Marjatta Ahlgren', role: 'manager', unit: 'adultSocialWork' },
    ],
  },
  {
    key: 'kela',
    kind: 'kela',
    code: 'KELA',
    name: 'Kela',
    nameSv: 'FPA',
    town: 'laihia',
    street: 'Torikatu 9',
    units: [{ key: 'kelaUnit', name: 'Monialainen tuki, läntinen', receivesReferrals: true }],
    staff: [
      { key: 'kela', name: 'Jaana Haverinen', role: 'kelaOfficer', unit: 'kelaUnit', signsIn: true },
      { key: 'kela2', name: 'Stefan Nygren', role: 'kelaOfficer', unit: 'kelaUnit' },
    ],
  },
  {
    key: 'health',
    kind: 'healthService',
    code: 'RTK',
    name: 'Rantalakeuden terveysasema',
    nameSv: 'Kustslättens hälsostation',
    town: 'laihia',
    street: 'Sairaalatie 2',
    units: [{ key: 'healthUnit', name: 'Työttömien terveyspalvelut', receivesReferrals: true }],
    staff: [
      { key: 'hoitaja', name: 'Sanna Pihlaja', role: 'nurse', unit: 'healthUnit', signsIn: true },
      { key: 'nurse2', name: 'Camilla Wiik', role: 'nurse', unit: 'healthUnit' },
      { key: 'serviceGuide', name: 'Raija Toppinen', role: 'serviceGuide', unit: 'healthUnit' },
    ],
  },
  {
    key: 'workshop',
    kind: 'workshop',
    code: 'PAJA',
    name: 'Nuorten työpaja Tuulimylly',
    nameSv: 'Ungdomsverkstaden Väderkvarnen',
    town: 'laihia',
    street: 'Myllypolku 3',
    units: [{ key: 'workshopUnit', name: 'Valmennus', receivesReferrals: true }],
    staff: [
      {
        key: 'yksilovalmentaja',
        name: 'Saku Hietala',
        role: 'individualCoach',
        unit: 'workshopUnit',
        signsIn: true,
      },
      { key: 'workCoach', name: 'Minttu Keskinen', role: 'workCoach', unit: 'workshopUnit' },
      { key: 'outreach', name: 'Roni Ek', role: 'outreachWorker', unit: 'workshopUnit' },
    ],
  },
  {
    key: 'town1',
    kind: 'municipalityUnit',
    code: 'LKP',
    name: 'Lakeuden kuntapalvelut',
    town: 'laihia',
    street: 'Laihiantie 50',
    units: [
      { key: 'kitchen', name: 'Ruokapalvelut' },
      { key: 'parks', name: 'Kiinteistöt ja puistot' },
    ],
    staff: [
      { key: 'kitchenLead', name: 'Arja Tuovila', role: 'workplaceInstructor', unit: 'kitchen' },
      { key: 'parksLead', name: 'Heikki Isoaho', role: 'workplaceInstructor', unit: 'parks' },
    ],
  },
  {
    key: 'town2',
    kind: 'municipalityUnit',
    code: 'RKP',
    name: 'Rannikon kuntapalvelut',
    nameSv: 'Kustens kommuntjänster',
    town: 'kaskinen',
    street: 'Raatihuoneenkatu 34',
    units: [{ key: 'harbour', name: 'Satama ja ympäristö' }],
    staff: [{ key: 'harbourLead', name: 'Kaj Söderman', role: 'workplaceInstructor', unit: 'harbour' }],
  },
  {
    key: 'recycling',
    kind: 'provider',
    code: 'KIERTO',
    name: 'Lakeuden Kiertokauppa ry',
    town: 'laihia',
    street: 'Varastokatu 8',
    units: [{ key: 'recyclingUnit', name: 'Kierrätyskeskus' }],
    staff: [
      { key: 'paikka', name: 'Kirsi Alanen', role: 'placeContact', unit: 'recyclingUnit', signsIn: true },
      { key: 'recyclingCoach', name: 'Jarmo Peltoniemi', role: 'providerCoach', unit: 'recyclingUnit' },
    ],
  },
  {
    key: 'village',
    kind: 'provider',
    code: 'KYLA',
    name: 'Rantakylän kyläyhdistys ry',
    town: 'laihia',
    street: 'Kyläpolku 11',
    units: [{ key: 'villageUnit', name: 'Kylätalo' }],
    staff: [{ key: 'villageContact', name: 'Seppo Nikkari', role: 'placeContact', unit: 'villageUnit' }],
  },
  {
    key: 'foundation',
    kind: 'provider',
    code: 'TERVA',
    name: 'Tervaniemen työllistymissäätiö',
    town: 'laihia',
    street: 'Teollisuustie 14',
    units: [{ key: 'foundationUnit', name: 'Puutyöverstas ja pyöräpaja' }],
    staff: [{ key: 'foundationContact', name: 'Maarit Sorsa', role: 'placeContact', unit: 'foundationUnit' }],
  },
  {
    key: 'cooperative',
    kind: 'provider',
    code: 'NURKKA',
    name: 'Osuuskunta Käsityönurkka',
    town: 'laihia',
    street: 'Meijeritie 6',
    units: [{ key: 'cooperativeUnit', name: 'Työtilat' }],
    staff: [
      { key: 'cooperativeContact', name: 'Inka Vuorela', role: 'placeContact', unit: 'cooperativeUnit' },
    ],
  },
  {
    key: 'parish',
    kind: 'provider',
    code: 'DIAKONIA',
    name: 'Lakeuden seurakunnan diakoniakeittiö',
    town: 'laihia',
    street: 'Kirkkotie 1',
    units: [{ key: 'parishUnit', name: 'Keittiö' }],
    staff: [{ key: 'parishContact', name: 'Tuulikki Hautamäki', role: 'placeContact', unit: 'parishUnit' }],
  },
  {
    key: 'boats',
    kind: 'provider',
    code: 'BAT',
    name: 'Kustens båt- och miljöförening rf',
    nameSv: 'Kustens båt- och miljöförening rf',
    town: 'kaskinen',
    street: 'Satamakatu 2',
    units: [{ key: 'boatsUnit', name: 'Båthuset' }],
    staff: [{ key: 'boatsContact', name: 'Håkan Granfors', role: 'placeContact', unit: 'boatsUnit' }],
  },
]

export const towns = {
  laihia: { code: '399', postalCode: '66400', postOffice: 'LAIHIA' },
  kaskinen: { code: '231', postalCode: '64260', postOffice: 'KASKINEN' },
} as const
export type Town = keyof typeof towns
