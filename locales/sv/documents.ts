import type { documents as fi } from '../fi/documents.ts'
import type { Texts } from '../types.ts'

export const documents = {
  button: {
    make: 'Ladda ner dokumentet (PDF)',
    making: 'Dokumentet görs',
    language: 'Dokumentets språk',
    clients: 'klientens språk',
    fi: 'finska',
    sv: 'svenska',
    en: 'engelska',
  },
  types: {
    draft: 'Utkast',
    plan: 'Plan',
    decision: 'Beslut',
    consent: 'Samtycke',
    contract: 'Avtal',
    guide: 'Anvisning',
    application: 'Ansökan',
    evaluation: 'Utvärdering',
    assessment: 'Slutbedömning',
    certificate: 'Intyg',
    summary: 'Sammandrag',
    report: 'Utredning',
  },
  businessId: 'FO-nummer {{id}}',
  secret: 'Sekretessbelagd ({{section}})',
  client: { heading: 'Klient', name: 'Namn', born: 'Födelsedatum' },
  help: {
    heading: 'Fråga om du inte förstår',
    ask: 'Fråga din egen kontaktperson. Hen hjälper dig gärna.',
    call: 'Du kan ringa: {{name}}, telefon {{phone}}.',
  },
  plan: {
    state: 'Giltighet',
    status: 'Status',
    review: 'Ses över senast',
    basis: 'Grund',
    services: 'Avtalade tjänster',
    time: 'Tid',
    plain: {
      employment: 'Din sysselsättningsplan på lättläst svenska',
      activation: 'Din aktiveringsplan på lättläst svenska',
      lightActivation: 'Din enkla aktiveringsplan på lättläst svenska',
      multiSector: 'Din sektorsövergripande plan på lättläst svenska',
      coaching: 'Din träningsplan på lättläst svenska',
      what: 'Vad är det här',
      about:
        'Det här är en plan. Vi gjorde den tillsammans med dig.\nI planen har vi kommit överens om vad du gör och hur vi hjälper dig.',
      next: 'När vi ser över planen',
      notYet: 'Planen gäller inte ännu. Den börjar gälla när alla har skrivit under den.',
    },
  },
} satisfies Texts<typeof fi>
