import type { Language } from '../../../locales/types.ts'
import type { DecisionTerm, decidedKinds } from '../../features/document/rules/decision-facts.ts'

type Kind = Exclude<(typeof decidedKinds)[number], 'assistanceRecovery'>

/** What people would have written in a decision; where a kind says nothing, `usual` is said. */
export interface CaseTexts {
  readonly matter: string
  readonly granted?: Partial<Record<DecisionTerm, string>>
  readonly facts?: string
  readonly clientView?: string
  readonly hearing?: string
  readonly reasons?: string
  readonly deviation?: string
  readonly duties?: string
  readonly copies?: readonly string[]
}

interface DecisionTexts extends Readonly<Record<Kind, CaseTexts>> {
  readonly usual: { readonly facts: string; readonly clientView: string; readonly reasons: string }
  /** Of the state's centre, which decides on state compensation (189/2001 24, 28 §). */
  readonly centre: { readonly name: string; readonly title: string }
}

const fi: DecisionTexts = {
  usual: {
    facts: 'Palvelutarve on arvioitu yhdessä asiakkaan kanssa.',
    clientView: 'Asiakas toivoo palvelua ja on mukana sen suunnittelussa.',
    reasons: 'Palvelu vastaa arvioituun tarpeeseen ja asiakassuunnitelmaan.',
  },
  centre: { name: 'KEHA-keskus', title: 'Maksatusasiantuntija' },
  rehabWork: {
    matter: 'Kuntouttava työtoiminta aktivointisuunnitelman mukaisesti.',
    granted: {
      service: 'Kuntouttava työtoiminta',
      place: 'Kierrätyspaja, Työpaja Satama',
      days: 'maanantai, tiistai ja torstai',
    },
    facts: 'Asiakas on ollut työttömänä pitkään. Aktivointisuunnitelma on allekirjoitettu.',
    copies: ['Työvoimaviranomainen', 'Toimintapaikka (paikka, päivät ja tunnit)'],
  },
  rehabTravel: {
    matter: 'Matkakorvaus ja toimintaraha kuntouttavan työtoiminnan ajalta.',
    granted: { content: 'Matkat halvimman kulkutavan mukaan', days: 'toteutuneet osallistumispäivät' },
    facts: 'Matka toimintapaikkaan on 14 kilometriä suuntaansa. Linja-auto kulkee sopivaan aikaan.',
    clientView: 'Asiakas on hakenut korvausta linja-automatkoista.',
    reasons: 'Matkat johtuvat osallistumisesta kuntouttavaan työtoimintaan.',
  },
  rehabEnd: {
    matter: 'Kuntouttavan työtoiminnan päättäminen ennen sovittua päivää.',
    granted: { reason: 'asiakas aloittaa opinnot' },
    facts: 'Asiakas on saanut opiskelupaikan.',
    clientView: 'Asiakas haluaa aloittaa opinnot heti.',
    hearing: 'Asiakasta on kuultu puhelimessa. Hän ei vastustanut päättämistä.',
    reasons: 'Opinnot ovat suunnitelman tavoite, eikä niitä voi sovittaa yhteen toiminnan kanssa.',
  },
  socialRehab: {
    matter: 'Sosiaalinen kuntoutus palvelutarpeen arvioinnin perusteella.',
    granted: {
      service: 'Sosiaalinen kuntoutus',
      content: 'Ryhmätoiminta ja valmennus arjen taitoihin',
      days: 'yksi päivä viikossa',
    },
    deviation: 'Suunnitelmassa oli kaksi päivää viikossa. Ryhmässä on nyt tilaa yhdelle päivälle.',
    hearing:
      'Asiakasta on kuultu tapaamisessa. Hän haluaa aloittaa yhtenä päivänä ja lisätä toisen keväällä.',
  },
  employmentSupport: {
    matter: 'Työllistymistä tukeva toiminta.',
    granted: { service: 'Työhönvalmennus', content: 'Tuki työnhaussa ja työpaikalla' },
  },
  workActivity: {
    matter: 'Työtoiminta toimintakyvyn ylläpitämiseksi.',
    granted: { service: 'Työtoiminta', days: 'kolme päivää viikossa' },
    duties: 'Järjestäjä vakuuttaa asiakkaan tapaturman varalta.',
  },
  specialCareWork: {
    matter: 'Työtoiminta erityishuolto-ohjelmassa.',
    granted: { service: 'Työtoiminta' },
  },
  dayActivity: {
    matter: 'Päivätoiminta.',
    granted: {
      service: 'Päivätoiminta',
      days: 'viisi päivää viikossa',
      untilFurtherNotice: 'toistaiseksi',
    },
  },
  disabilityWorkActivity: {
    matter: 'Kehitysvammaisen henkilön työtoiminta.',
    granted: { service: 'Työtoiminta', days: 'neljä päivää viikossa', untilFurtherNotice: 'toistaiseksi' },
  },
  mobilitySupport: {
    matter: 'Liikkumisen tuki työtoimintaan.',
    granted: { service: 'Matkat työtoimintaan', untilFurtherNotice: 'toistaiseksi' },
  },
  supplementaryAssistance: {
    matter: 'Täydentävä toimeentulotuki silmälaseihin.',
    granted: { amount: '180,00 €', content: 'Silmälasit maksusitoumuksella' },
    facts: 'Asiakas saa perustoimeentulotukea. Silmälaseista on kustannusarvio.',
    clientView: 'Asiakas tarvitsee silmälasit työtoimintaan.',
    reasons: 'Silmälasit ovat tarpeelliset, eikä asiakkaalla ole niihin varoja.',
  },
  preventiveAssistance: {
    matter: 'Ehkäisevä toimeentulotuki vuokrarästiin.',
    facts: 'Asiakas on hakenut tukea vuokrarästiin. Vuokranantajan kanssa on tehty maksusuunnitelma.',
    clientView: 'Asiakas pelkää menettävänsä asuntonsa.',
    hearing:
      'Asiakkaalle on varattu tilaisuus tulla kuulluksi kirjeellä. Hän vastasi, että maksusuunnitelma on voimassa.',
    reasons: 'Asuminen ei ole uhattuna, koska maksusuunnitelma on voimassa. Tuelle ei ole perustetta.',
  },
  logRefusal: {
    matter: 'Lokitietojen antamatta jättäminen.',
    facts: 'Asiakas on pyytänyt lokitietoja viime vuodelta. Samat tiedot on annettu hänelle keväällä.',
    clientView: 'Asiakas haluaa tiedot uudelleen.',
    hearing: 'Asiakkaalta on pyydetty täsmennystä pyyntöön.',
    reasons: 'Pyyntö koskee samoja tietoja, jotka on jo annettu, eikä uudelle antamiselle ole syytä.',
  },
  stateCompensation: {
    matter: 'Valtion korvaus kuntouttavan työtoiminnan järjestämisestä.',
    granted: { days: '412 toimintapäivää' },
    facts: 'Hyvinvointialue on ilmoittanut toteutuneet toimintapäivät.',
    reasons: 'Ilmoitetut päivät ovat korvattavia.',
  },
}

const sv: DecisionTexts = {
  usual: {
    facts: 'Servicebehovet har bedömts tillsammans med klienten.',
    clientView: 'Klienten önskar servicen och deltar i planeringen av den.',
    reasons: 'Servicen motsvarar det bedömda behovet och klientplanen.',
  },
  centre: { name: 'UF-centret', title: 'Utbetalningsexpert' },
  rehabWork: {
    matter: 'Arbetsverksamhet i rehabiliteringssyfte enligt aktiveringsplanen.',
    granted: {
      service: 'Arbetsverksamhet i rehabiliteringssyfte',
      place: 'Återvinningsverkstaden, Verkstad Hamnen',
      days: 'måndag, tisdag och torsdag',
    },
    facts: 'Klienten har varit arbetslös länge. Aktiveringsplanen är undertecknad.',
    copies: ['Arbetskraftsmyndigheten', 'Verksamhetsplatsen (plats, dagar och timmar)'],
  },
  rehabTravel: {
    matter: 'Reseersättning och verksamhetspenning för tiden med arbetsverksamhet i rehabiliteringssyfte.',
    granted: { content: 'Resor med det billigaste färdsättet', days: 'de dagar då klienten har deltagit' },
    facts: 'Resan till verksamhetsplatsen är 14 kilometer i en riktning. Bussen går vid lämpliga tider.',
    clientView: 'Klienten har sökt ersättning för bussresor.',
    reasons: 'Resorna beror på deltagandet i arbetsverksamhet i rehabiliteringssyfte.',
  },
  rehabEnd: {
    matter: 'Avslutande av arbetsverksamhet i rehabiliteringssyfte före den avtalade dagen.',
    granted: { reason: 'klienten börjar studera' },
    facts: 'Klienten har fått en studieplats.',
    clientView: 'Klienten vill börja studera genast.',
    hearing: 'Klienten har hörts per telefon. Hen motsatte sig inte avslutandet.',
    reasons: 'Studierna är planens mål och kan inte förenas med verksamheten.',
  },
  socialRehab: {
    matter: 'Social rehabilitering utifrån bedömningen av servicebehovet.',
    granted: {
      service: 'Social rehabilitering',
      content: 'Gruppverksamhet och träning i vardagsfärdigheter',
      days: 'en dag i veckan',
    },
    deviation: 'I planen ingick två dagar i veckan. I gruppen finns nu plats för en dag.',
    hearing: 'Klienten har hörts vid ett möte. Hen vill börja med en dag och lägga till en andra på våren.',
  },
  employmentSupport: {
    matter: 'Verksamhet i syfte att stödja sysselsättningen.',
    granted: { service: 'Arbetsträning', content: 'Stöd i jobbsökningen och på arbetsplatsen' },
  },
  workActivity: {
    matter: 'Arbetsverksamhet för att upprätthålla funktionsförmågan.',
    granted: { service: 'Arbetsverksamhet', days: 'tre dagar i veckan' },
    duties: 'Anordnaren försäkrar klienten för olycksfall.',
  },
  specialCareWork: {
    matter: 'Arbetsverksamhet i ett specialomsorgsprogram.',
    granted: { service: 'Arbetsverksamhet' },
  },
  dayActivity: {
    matter: 'Dagverksamhet.',
    granted: { service: 'Dagverksamhet', days: 'fem dagar i veckan', untilFurtherNotice: 'tills vidare' },
  },
  disabilityWorkActivity: {
    matter: 'Arbetsverksamhet för en person med intellektuell funktionsnedsättning.',
    granted: { service: 'Arbetsverksamhet', days: 'fyra dagar i veckan', untilFurtherNotice: 'tills vidare' },
  },
  mobilitySupport: {
    matter: 'Stöd för rörlighet till arbetsverksamheten.',
    granted: { service: 'Resor till arbetsverksamheten', untilFurtherNotice: 'tills vidare' },
  },
  supplementaryAssistance: {
    matter: 'Kompletterande utkomststöd för glasögon.',
    granted: { amount: '180,00 €', content: 'Glasögon med betalningsförbindelse' },
    facts: 'Klienten får grundläggande utkomststöd. Det finns en kostnadsberäkning för glasögonen.',
    clientView: 'Klienten behöver glasögon i arbetsverksamheten.',
    reasons: 'Glasögonen är nödvändiga och klienten har inte medel för dem.',
  },
  preventiveAssistance: {
    matter: 'Förebyggande utkomststöd för obetald hyra.',
    facts: 'Klienten har ansökt om stöd för obetald hyra. En betalningsplan har gjorts upp med hyresvärden.',
    clientView: 'Klienten är rädd för att förlora sin bostad.',
    hearing: 'Klienten har per brev getts tillfälle att bli hörd. Hen svarade att betalningsplanen gäller.',
    reasons:
      'Boendet är inte hotat eftersom betalningsplanen gäller. Det finns ingen grund för att bevilja stöd.',
  },
  logRefusal: {
    matter: 'Beslut att inte lämna ut logguppgifter.',
    facts: 'Klienten har begärt logguppgifter för i fjol. Samma uppgifter lämnades till klienten i våras.',
    clientView: 'Klienten vill ha uppgifterna på nytt.',
    hearing: 'Klienten har ombetts precisera sin begäran.',
    reasons:
      'Begäran gäller samma uppgifter som redan har lämnats, och det finns inget skäl att lämna dem igen.',
  },
  stateCompensation: {
    matter: 'Statlig ersättning för ordnande av arbetsverksamhet i rehabiliteringssyfte.',
    granted: { days: '412 verksamhetsdagar' },
    facts: 'Välfärdsområdet har anmält de genomförda verksamhetsdagarna.',
    reasons: 'De anmälda dagarna berättigar till ersättning.',
  },
}

const en: DecisionTexts = {
  usual: {
    facts: 'The need for services has been assessed together with the client.',
    clientView: 'The client wishes to have the service and takes part in planning it.',
    reasons: 'The service meets the assessed need and follows the client plan.',
  },
  centre: { name: 'KEHA Centre', title: 'Payment expert' },
  rehabWork: {
    matter: 'Rehabilitative work activity according to the activation plan.',
    granted: {
      service: 'Rehabilitative work activity',
      place: 'Recycling workshop, Workshop Satama',
      days: 'Monday, Tuesday and Thursday',
    },
    facts: 'The client has been unemployed for a long time. The activation plan has been signed.',
    copies: ['Employment authority', 'Place of activity (place, days and hours)'],
  },
  rehabTravel: {
    matter: 'Travel compensation and activity allowance for the time of rehabilitative work activity.',
    granted: { content: 'Journeys by the cheapest means', days: 'days of actual participation' },
    facts: 'The journey to the place is 14 kilometres one way. The bus runs at suitable times.',
    clientView: 'The client has applied for compensation for bus journeys.',
    reasons: 'The journeys result from taking part in rehabilitative work activity.',
  },
  rehabEnd: {
    matter: 'Ending rehabilitative work activity before the day agreed.',
    granted: { reason: 'the client begins studies' },
    facts: 'The client has been given a place to study.',
    clientView: 'The client wants to begin the studies at once.',
    hearing: 'The client was heard by telephone and did not oppose the ending.',
    reasons: 'The studies are the goal of the plan and cannot be combined with the activity.',
  },
  socialRehab: {
    matter: 'Social rehabilitation on the basis of the assessment of service needs.',
    granted: {
      service: 'Social rehabilitation',
      content: 'Group activities and coaching in everyday skills',
      days: 'one day a week',
    },
    deviation: 'The plan had two days a week. The group now has room for one day.',
    hearing: 'The client was heard in a meeting, and wishes to begin with one day and add another in spring.',
  },
  employmentSupport: {
    matter: 'Activities supporting employment.',
    granted: { service: 'Job coaching', content: 'Support in job search and at the workplace' },
  },
  workActivity: {
    matter: 'Work activities to keep up functional capacity.',
    granted: { service: 'Work activities', days: 'three days a week' },
    duties: 'The organiser insures the client against accidents.',
  },
  specialCareWork: {
    matter: 'Work activities in a special care programme.',
    granted: { service: 'Work activities' },
  },
  dayActivity: {
    matter: 'Day activities.',
    granted: {
      service: 'Day activities',
      days: 'five days a week',
      untilFurtherNotice: 'until further notice',
    },
  },
  disabilityWorkActivity: {
    matter: 'Work activities for a person with an intellectual disability.',
    granted: {
      service: 'Work activities',
      days: 'four days a week',
      untilFurtherNotice: 'until further notice',
    },
  },
  mobilitySupport: {
    matter: 'Mobility support for journeys to work activities.',
    granted: { service: 'Journeys to work activities', untilFurtherNotice: 'until further notice' },
  },
  supplementaryAssistance: {
    matter: 'Supplementary social assistance for glasses.',
    granted: { amount: '€180.00', content: 'Glasses by a payment commitment' },
    facts: 'The client receives basic social assistance. There is an estimate of the cost of the glasses.',
    clientView: 'The client needs glasses in work activities.',
    reasons: 'The glasses are necessary and the client has no means to pay for them.',
  },
  preventiveAssistance: {
    matter: 'Preventive social assistance for rent arrears.',
    facts:
      'The client has applied for assistance with rent arrears. A payment plan has been made with the landlord.',
    clientView: 'The client is afraid of losing the home.',
    hearing:
      'The client was given an opportunity to be heard by letter, and answered that the payment plan is in force.',
    reasons:
      'Housing is not at risk, since the payment plan is in force. There are no grounds for assistance.',
  },
  logRefusal: {
    matter: 'Not giving log data.',
    facts: 'The client has asked for the log data of last year. The same data were given in spring.',
    clientView: 'The client wants the data again.',
    hearing: 'The client was asked to specify the request.',
    reasons:
      'The request concerns data that have already been given, and there is no reason to give them again.',
  },
  stateCompensation: {
    matter: 'State compensation for organising rehabilitative work activity.',
    granted: { days: '412 days of activity' },
    facts: 'The wellbeing services county has reported the days of activity.',
    reasons: 'The days reported are to be compensated.',
  },
}

export const decisionTexts: Readonly<Record<Language, DecisionTexts>> = { fi, sv, en }
