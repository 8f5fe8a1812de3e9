import type { WhyText } from '../types.ts'
import { deadlineWhy } from './deadlines.ts'
import { deskWhy } from './desk.ts'
import { filingWhy } from './filing.ts'
import { lawWhy } from './law.ts'
import { outcomesWhy } from './outcomes.ts'
import { pathWhy } from './path-why.ts'
import { placingWhy } from './placing.ts'
import { planWhy } from './plan.ts'
import { privacyWhy } from './privacy.ts'
import { reportWhy } from './report.ts'
import { shareWhy } from './share.ts'
import { statementWhy } from './statements.ts'
import { targetWhy } from './targets.ts'

/** Words of the "Miksi?" panel by rule; the facts come with the answer. */
export const why = {
  ...deadlineWhy,
  ...deskWhy,
  ...filingWhy,
  ...lawWhy,
  ...pathWhy,
  ...placingWhy,
  ...planWhy,
  ...privacyWhy,
  ...outcomesWhy,
  ...reportWhy,
  ...shareWhy,
  ...targetWhy,
  ...statementWhy,
  'joint.mapping': {
    title: 'Miksi viimeistään {{dueOn, day}}?',
    answer:
      'Palvelutarpeen arviointi alkoi {{startedOn, plainDay}}. Suunnitelmalle on siitä {{months}} kuukautta.',
    rule: 'Monialainen työllistymissuunnitelma tehdään {{months}} kuukauden kuluessa siitä, kun palvelutarpeen arviointi alkoi.',
    facts: {
      startedOn: 'Arviointi alkoi',
      months: {
        label: 'Aika',
        value: '{{months}} kuukautta = {{days}} päivää',
        note: 'Päivä ei siirry viikonlopun vuoksi',
      },
    },
    change: [
      'Jos arvioinnin alkupäivä korjataan, määräaika lasketaan uudelleen.',
      'Jos monialainen tuki päätetään, määräaika poistuu.',
      'Suostumukset eivät vaikuta tähän päivään.',
    ],
  },
} satisfies Record<string, WhyText>
