import { type DecisionFacts, decidedKinds } from '../features/document/rules/decision-facts.ts'
import { addDays, addMonths, type PlainDate, plainDate } from '../kernel/plain-date.ts'

type Case = Partial<DecisionFacts> & Pick<DecisionFacts, 'provisions' | 'matter'>

/** Special care of the act that was repealed: no ground for a new decision after 2024 (676/2023). */
const lastOfOldAct = plainDate('2024-12-02')

const service = (value: string) => ({ term: 'service', value }) as const
const further = { term: 'untilFurtherNotice', value: 'toistaiseksi' } as const
const social = '1301/2014 45 §'

/** What each kind says in the demonstration, where it differs from an ordinary granted service. */
const cases: Readonly<Record<DecisionFacts['kind'], Case>> = {
  rehabWork: {
    matter: 'Kuntouttava työtoiminta aktivointisuunnitelman mukaisesti.',
    provisions: ['189/2001 3 §', '189/2001 9 §', '189/2001 13 b §', '1301/2014 14 §', social],
    fee: 'noRule',
    granted: [
      service('Kuntouttava työtoiminta'),
      { term: 'place', value: 'Kierrätyspaja, Työpaja Satama' },
      { term: 'from', value: '1.12.2026' },
      { term: 'to', value: '31.5.2027' },
      { term: 'days', value: 'maanantai, tiistai ja torstai' },
      { term: 'hours', value: '5' },
    ],
    facts: 'Asiakas on ollut työttömänä pitkään. Aktivointisuunnitelma on allekirjoitettu.',
    payments:
      'Osallistumispäiviltä maksetaan kulukorvaus tai toimintaraha. Matkakorvausta haetaan hakemuksella.',
    duties: 'Asiakas ilmoittaa osallistumispäivät työttömyysetuuden maksajalle.',
    copies: ['Työvoimaviranomainen', 'Toimintapaikka (paikka, päivät ja tunnit)'],
  },
  rehabTravel: {
    matter: 'Matkakorvaus ja toimintaraha kuntouttavan työtoiminnan ajalta.',
    provisions: ['189/2001 18 §', social],
    fee: 'none',
    granted: [
      { term: 'content', value: 'Matkat halvimman kulkutavan mukaan' },
      { term: 'days', value: 'toteutuneet osallistumispäivät' },
    ],
  },
  rehabEnd: {
    matter: 'Kuntouttavan työtoiminnan päättäminen ennen sovittua päivää.',
    provisions: ['189/2001 5 §', '189/2001 10 §', '434/2003 34 §', social],
    outcome: 'ended',
    fee: 'none',
    granted: [
      { term: 'to', value: '4.12.2026' },
      { term: 'reason', value: 'asiakas aloittaa opinnot' },
    ],
    hearing: 'Asiakasta on kuultu puhelimessa. Hän ei vastustanut päättämistä.',
  },
  socialRehab: {
    matter: 'Sosiaalinen kuntoutus palvelutarpeen arvioinnin perusteella.',
    provisions: ['1301/2014 14 §', '1301/2014 17 §', '1301/2014 36–39 §', social],
    granted: [
      service('Sosiaalinen kuntoutus'),
      { term: 'content', value: 'Ryhmätoiminta ja valmennus arjen taitoihin' },
      { term: 'days', value: 'yksi päivä viikossa' },
    ],
    deviation: 'Suunnitelmassa oli kaksi päivää viikossa. Ryhmässä on nyt tilaa yhdelle päivälle.',
    outcome: 'partly',
  },
  employmentSupport: {
    matter: 'Työllistymistä tukeva toiminta.',
    provisions: ['710/1982 27 d §', '1301/2014 36–39 §', social],
    fee: 'freeButTransportAndMeals',
    granted: [service('Työhönvalmennus'), { term: 'content', value: 'Tuki työnhaussa ja työpaikalla' }],
  },
  workActivity: {
    matter: 'Työtoiminta toimintakyvyn ylläpitämiseksi.',
    provisions: ['710/1982 27 e §', '1301/2014 36–39 §', social],
    fee: 'freeButTransportAndMeals',
    granted: [service('Työtoiminta'), { term: 'days', value: 'kolme päivää viikossa' }],
    duties: 'Järjestäjä vakuuttaa asiakkaan tapaturman varalta.',
  },
  specialCareWork: {
    matter: 'Työtoiminta erityishuolto-ohjelmassa.',
    decidedOn: lastOfOldAct,
    provisions: ['519/1977 2 §', '519/1977 34 §', '519/1977 35 §'],
    fee: 'freeWithMaintenance',
    granted: [service('Työtoiminta')],
    appeal: 'notRead',
    appealCite: '519/1977 81 §',
  },
  dayActivity: {
    matter: 'Päivätoiminta.',
    provisions: ['675/2023 5 §', '675/2023 25 §', '675/2023 26 §', social],
    fee: 'freeWithJourneys',
    granted: [service('Päivätoiminta'), { term: 'days', value: 'viisi päivää viikossa' }, further],
    appealCite: '675/2023 35 §',
  },
  disabilityWorkActivity: {
    matter: 'Kehitysvammaisen henkilön työtoiminta.',
    provisions: ['675/2023 5 §', '675/2023 27 §', social],
    fee: 'freeWithJourneys',
    granted: [service('Työtoiminta'), { term: 'days', value: 'neljä päivää viikossa' }, further],
    appealCite: '675/2023 35 §',
  },
  mobilitySupport: {
    matter: 'Liikkumisen tuki työtoimintaan.',
    provisions: ['675/2023 5 §', '675/2023 28 §', '675/2023 30 §', social],
    fee: 'notRead',
    feeCite: null,
    granted: [service('Matkat työtoimintaan'), further],
    appealCite: '675/2023 35 §',
  },
  supplementaryAssistance: {
    matter: 'Täydentävä toimeentulotuki silmälaseihin.',
    provisions: ['1412/1997 7 c §', '1412/1997 6 §', '1412/1997 13 §', '1412/1997 14 a §'],
    fee: 'none',
    granted: [
      { term: 'amount', value: '180,00 €' },
      { term: 'content', value: 'Silmälasit maksusitoumuksella' },
    ],
    appealCite: '1412/1997 24 §',
  },
  preventiveAssistance: {
    matter: 'Ehkäisevä toimeentulotuki vuokrarästiin.',
    provisions: ['1412/1997 8 §'],
    outcome: 'refused',
    fee: 'none',
    granted: [],
    facts: 'Asiakas on hakenut tukea vuokrarästiin. Vuokranantajan kanssa on tehty maksusuunnitelma.',
    hearing:
      'Asiakkaalle on varattu tilaisuus tulla kuulluksi kirjeellä. Hän vastasi, että maksusuunnitelma on voimassa.',
    reasons: 'Asuminen ei ole uhattuna, koska maksusuunnitelma on voimassa. Tuelle ei ole perustetta.',
    appealCite: '1412/1997 24 §',
  },
  assistanceRecovery: {
    matter: 'Toimeentulotuen takaisinperintä.',
    provisions: ['1412/1997 3 a luku'],
    outcome: 'partly',
    fee: 'none',
    granted: [{ term: 'amount', value: '120,00 €' }],
    hearing: 'Asiakasta on kuultu kirjallisesti.',
    appealCite: '1412/1997 24 §',
  },
  logRefusal: {
    matter: 'Lokitietojen antamatta jättäminen.',
    provisions: ['703/2023 11 §'],
    outcome: 'refused',
    fee: 'none',
    granted: [],
    reasons: 'Pyyntö koskee samoja tietoja, jotka on jo annettu.',
    hearing: 'Asiakkaalta on pyydetty täsmennystä pyyntöön.',
    appeal: 'ombudsman',
    appealCite: '1050/2018 21 §',
  },
  stateCompensation: {
    matter: 'Valtion korvaus kuntouttavan työtoiminnan järjestämisestä.',
    provisions: ['189/2001 24 §', '189/2001 28 §'],
    fee: 'none',
    granted: [{ term: 'days', value: '412 toimintapäivää' }],
    appeal: 'correctionToState',
    appealCite: '189/2001 28 §',
  },
}

/** A decision of each kind as the demonstration area would give it on the day; nobody in it is real. */
export function decisionCases(on: PlainDate): DecisionFacts[] {
  return decidedKinds.map((kind, index) => {
    const decidedOn = cases[kind].decidedOn ?? on
    return {
      kind,
      number: `${101 + index}/${decidedOn.slice(0, 4)}`,
      isDraft: false,
      decidedOn,
      outcome: 'granted',
      pendingOn: addDays(decidedOn, -21),
      granted: [],
      facts: 'Palvelutarve on arvioitu yhdessä asiakkaan kanssa.',
      clientView: 'Asiakas toivoo palvelua ja on mukana sen suunnittelussa.',
      hearing: null,
      reasons: 'Palvelu vastaa arvioituun tarpeeseen ja asiakassuunnitelmaan.',
      deviation: null,
      fee: 'free',
      feeCite: cases[kind].fee === 'none' || cases[kind].fee === 'noRule' ? null : '734/1992 4 §',
      payments: null,
      duties: null,
      evaluationBy: kind === 'rehabWork' ? addMonths(decidedOn, 5) : null,
      enforcement: null,
      decider: { name: 'Mikael Storås', title: 'Sosiaaliohjaaja' },
      contact: { name: 'Mikael Storås', phone: '050 555 0142', email: null },
      delivery: { method: 'letter', sentOn: decidedOn },
      copies: [],
      appeal: 'correction',
      appealCite: '1301/2014 50 §',
      appealDays: 30,
      ...cases[kind],
    }
  })
}
