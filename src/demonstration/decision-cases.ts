import { appealTimesOn } from '../features/document/rules/appeal-times.ts'
import { type DecisionFacts, decidedKinds } from '../features/document/rules/decision-facts.ts'
import { addDays, addMonths, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { decisionLaw } from '../law/parameters/decision-law.ts'
import { decisionBasis } from '../law/rules/decision-basis.ts'

type Case = Partial<DecisionFacts> & Pick<DecisionFacts, 'matter'>

/** Special care of the act that was repealed: no ground for a new decision after 2024 (676/2023). */
const lastOfOldAct = plainDate('2024-12-02')

/** Kinds whose law has been read: of the others nobody makes a decision, and none is shown. */
type LawfulKind = Exclude<DecisionFacts['kind'], 'assistanceRecovery'>
const isLawful = (kind: DecisionFacts['kind']): kind is LawfulKind => decisionLaw[kind] !== null

const service = (value: string) => ({ term: 'service', value }) as const
const further = { term: 'untilFurtherNotice', value: 'toistaiseksi' } as const

/** What each kind says in the demonstration, where it differs from an ordinary granted service. */
const cases: Readonly<Record<LawfulKind, Case>> = {
  rehabWork: {
    matter: 'Kuntouttava työtoiminta aktivointisuunnitelman mukaisesti.',
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
    granted: [
      { term: 'content', value: 'Matkat halvimman kulkutavan mukaan' },
      { term: 'days', value: 'toteutuneet osallistumispäivät' },
    ],
  },
  rehabEnd: {
    matter: 'Kuntouttavan työtoiminnan päättäminen ennen sovittua päivää.',
    outcome: 'ended',
    granted: [
      { term: 'to', value: '4.12.2026' },
      { term: 'reason', value: 'asiakas aloittaa opinnot' },
    ],
    hearing: 'Asiakasta on kuultu puhelimessa. Hän ei vastustanut päättämistä.',
  },
  socialRehab: {
    matter: 'Sosiaalinen kuntoutus palvelutarpeen arvioinnin perusteella.',
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
    granted: [service('Työhönvalmennus'), { term: 'content', value: 'Tuki työnhaussa ja työpaikalla' }],
  },
  workActivity: {
    matter: 'Työtoiminta toimintakyvyn ylläpitämiseksi.',
    granted: [service('Työtoiminta'), { term: 'days', value: 'kolme päivää viikossa' }],
    duties: 'Järjestäjä vakuuttaa asiakkaan tapaturman varalta.',
  },
  specialCareWork: {
    matter: 'Työtoiminta erityishuolto-ohjelmassa.',
    decidedOn: lastOfOldAct,
    granted: [service('Työtoiminta')],
  },
  dayActivity: {
    matter: 'Päivätoiminta.',
    granted: [service('Päivätoiminta'), { term: 'days', value: 'viisi päivää viikossa' }, further],
  },
  disabilityWorkActivity: {
    matter: 'Kehitysvammaisen henkilön työtoiminta.',
    granted: [service('Työtoiminta'), { term: 'days', value: 'neljä päivää viikossa' }, further],
  },
  mobilitySupport: {
    matter: 'Liikkumisen tuki työtoimintaan.',
    granted: [service('Matkat työtoimintaan'), further],
  },
  supplementaryAssistance: {
    matter: 'Täydentävä toimeentulotuki silmälaseihin.',
    granted: [
      { term: 'amount', value: '180,00 €' },
      { term: 'content', value: 'Silmälasit maksusitoumuksella' },
    ],
  },
  preventiveAssistance: {
    matter: 'Ehkäisevä toimeentulotuki vuokrarästiin.',
    outcome: 'refused',
    granted: [],
    facts: 'Asiakas on hakenut tukea vuokrarästiin. Vuokranantajan kanssa on tehty maksusuunnitelma.',
    hearing:
      'Asiakkaalle on varattu tilaisuus tulla kuulluksi kirjeellä. Hän vastasi, että maksusuunnitelma on voimassa.',
    reasons: 'Asuminen ei ole uhattuna, koska maksusuunnitelma on voimassa. Tuelle ei ole perustetta.',
  },
  logRefusal: {
    matter: 'Lokitietojen antamatta jättäminen.',
    outcome: 'refused',
    granted: [],
    reasons: 'Pyyntö koskee samoja tietoja, jotka on jo annettu.',
    hearing: 'Asiakkaalta on pyydetty täsmennystä pyyntöön.',
  },
  stateCompensation: {
    matter: 'Valtion korvaus kuntouttavan työtoiminnan järjestämisestä.',
    granted: [{ term: 'days', value: '412 toimintapäivää' }],
  },
}

/** Sections, fee and appeal of the kind as the law of the day has them. */
function lawOf(kind: LawfulKind, on: PlainDate) {
  const basis = decisionBasis.run({ kind, decidedOn: on })
  const times = appealTimesOn(on)
  if (!basis.ok || !times.ok) throw new Error(`no law for a decision of ${kind} on ${on}`)
  const { cites, fee, feeCite, appeal, appealCite } = basis.answer
  return { provisions: cites, fee, feeCite, appeal, appealCite, times: times.value }
}

/** A decision of each kind as the demonstration area would give it on the day; nobody in it is real. */
export function decisionCases(on: PlainDate): DecisionFacts[] {
  return decidedKinds.filter(isLawful).map((kind, index) => {
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
      payments: null,
      duties: null,
      evaluationBy: kind === 'rehabWork' ? addMonths(decidedOn, 5) : null,
      enforcement: null,
      decider: { name: 'Mikael Storås', title: 'Sosiaaliohjaaja' },
      contact: { name: 'Mikael Storås', phone: '050 555 0142', email: null },
      delivery: { method: 'letter', sentOn: decidedOn },
      copies: [],
      ...lawOf(kind, decidedOn),
      ...cases[kind],
    }
  })
}
