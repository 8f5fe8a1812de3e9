import { dayRange, plainDay } from '../../../../locales/format.ts'
import type { PlanService, PlanView } from '../../plan/contract.ts'
import type { Say } from './own-presenter.ts'

interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

/** A service in a line: what, by whom, when. */
function serviceLine({ service, provider, beginsOn, endsOn }: PlanService): string {
  const days = beginsOn ? (endsOn ? dayRange(beginsOn, endsOn) : `${plainDay(beginsOn)}–`) : null
  return [service, provider, days].filter((part) => part !== null && part !== '').join(', ')
}

const stateOf = ({ t }: Say, plan: PlanView): string => {
  if (plan.status === 'inForce') return t('own.plan.inForce')
  return plan.may.sign === 'client' ? t('own.plan.waits') : t('own.plan.signing')
}

/** A plan in the client's words: goal, what is agreed, and every point that has been answered. */
export function presentPlan(say: Say, plan: PlanView) {
  const { t } = say
  const pointTitle = (name: string) =>
    t(`plan.points.${name}.label` as 'own.plan.goal', { defaultValue: '' }) || t('own.plan.other')
  const sections: Section[] = [
    { title: t('own.plan.goal'), lines: plan.goal ? [plan.goal] : [] },
    { title: t('own.plan.services'), lines: plan.services.map(serviceLine) },
    ...plan.points
      .filter((point) => point.by === 'text')
      .map((point) => ({
        title: pointTitle(point.name),
        lines: (plan.contents[point.name] ?? '').split('\n').filter((line) => line.trim() !== ''),
      })),
  ]
  return {
    title: t(`own.plan.kinds.${plan.kind}`),
    state: stateOf(say, plan),
    review: plan.reviewBy && plan.status === 'inForce' ? t('own.plan.review', { on: plan.reviewBy }) : null,
    sections: sections.filter((section) => section.lines.length > 0),
  }
}
