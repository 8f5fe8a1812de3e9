import type { why as fi } from '../fi/why.ts'
import type { Texts } from '../types.ts'
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
    title: 'Varför senast {{dueOn, day}}?',
    answer:
      'Bedömningen av servicebehovet började {{startedOn, plainDay}}. Planen ska göras inom {{months}} månader från det.',
    rule: 'En sektorsövergripande sysselsättningsplan görs inom {{months}} månader från det att bedömningen av servicebehovet började.',
    facts: {
      startedOn: 'Bedömningen började',
      months: {
        label: 'Tid',
        value: '{{months}} månader = {{days}} dagar',
        note: 'Dagen flyttas inte på grund av veckoslut',
      },
    },
    change: [
      'Om startdagen för bedömningen rättas, räknas fristen om.',
      'Om det sektorsövergripande stödet avslutas, faller fristen bort.',
      'Samtycken påverkar inte den här dagen.',
    ],
  },
} satisfies Texts<typeof fi>
