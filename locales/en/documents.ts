import type { documents as fi } from '../fi/documents.ts'
import type { Texts } from '../types.ts'

export const documents = {
  button: {
    make: 'Download document (PDF)',
    making: 'Making the document',
    language: 'Language of the document',
    clients: 'the client’s language',
    fi: 'Finnish',
    sv: 'Swedish',
    en: 'English',
  },
  types: {
    draft: 'Draft',
    plan: 'Plan',
    decision: 'Decision',
    consent: 'Consent',
    contract: 'Contract',
    guide: 'Guide',
    application: 'Application',
    evaluation: 'Evaluation',
    assessment: 'Final assessment',
    certificate: 'Certificate',
    summary: 'Summary',
    report: 'Report',
  },
  businessId: 'Business ID {{id}}',
  secret: 'Confidential ({{section}})',
  client: { heading: 'Client', name: 'Name', born: 'Date of birth' },
  help: {
    heading: 'Ask if you do not understand',
    ask: 'Ask your own worker. They are happy to help you.',
    call: 'You can call: {{name}}, telephone {{phone}}.',
  },
  plan: {
    state: 'Validity',
    status: 'Status',
    review: 'To be reviewed by',
    basis: 'Basis',
    services: 'Services agreed',
    time: 'Time',
    plain: {
      employment: 'Your employment plan in plain language',
      activation: 'Your activation plan in plain language',
      lightActivation: 'Your light activation plan in plain language',
      multiSector: 'Your multi-sector plan in plain language',
      coaching: 'Your coaching plan in plain language',
      what: 'What this is',
      about:
        'This is a plan. We made it together with you.\nThe plan says what you will do and how we will help you.',
      next: 'When we look at the plan',
      notYet: 'The plan is not in force yet. It begins when everyone has signed it.',
    },
  },
} satisfies Texts<typeof fi>
