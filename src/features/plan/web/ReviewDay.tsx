import { DateField, useT } from '../../../ui/index.ts'
import { REVIEW_ON } from '../rules/review-day.ts'
import type { DraftForm } from './DraftEditor.tsx'

/** The day by which a client plan is looked at again: its makers' choice, since the law names none. */
export function ReviewDay({ form, error }: { readonly form: DraftForm; readonly error: string | undefined }) {
  const t = useT()
  const { contents } = form.values
  return (
    <DateField
      name={REVIEW_ON}
      label={t('plan.points.reviewOn.label')}
      hint={t('plan.points.reviewOn.hint')}
      optional
      value={contents[REVIEW_ON] ?? ''}
      error={error}
      onChange={(day) => form.set('contents', { ...contents, [REVIEW_ON]: day })}
    />
  )
}
