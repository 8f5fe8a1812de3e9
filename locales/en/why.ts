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
    title: 'Why by {{dueOn, day}}?',
    answer:
      'The assessment of service needs began on {{startedOn, plainDay}}. The plan is due {{months}} months from that.',
    rule: 'A multi-sectoral employment plan is made within {{months}} months of the start of the service needs assessment.',
    facts: {
      startedOn: 'Assessment began',
      months: {
        label: 'Time',
        value: '{{months}} months = {{days}} days',
        note: 'The day does not move because of a weekend',
      },
    },
    change: [
      'If the first day of the assessment is corrected, the deadline is computed again.',
      'If the multi-sectoral support ends, the deadline goes away.',
      'Consents do not affect this day.',
    ],
  },
} satisfies Texts<typeof fi>
