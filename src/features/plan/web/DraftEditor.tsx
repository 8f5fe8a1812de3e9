import { type FocusEvent, useState } from 'react'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  Checkbox,
  DraftRestored,
  ErrorSummary,
  type FieldErrors,
  Notice,
  Refusal,
  SaveState,
  TextArea,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import type { Point } from '../contract.ts'
import { mayHaveRehabWork } from '../rules/points.ts'
import { choosesReview, REVIEW_ON, reviewError } from '../rules/review-day.ts'
import { Checklist } from './Checklist.tsx'
import { Confirmations } from './Confirmations.tsx'
import { Conflict } from './Conflict.tsx'
import { livePoints, rowErrors, rowField, sendErrors, valuesOf } from './draft-form.ts'
import { OutcomeRows } from './OutcomeRows.tsx'
import type { ItemProps } from './PlanItem.tsx'
import { citeWord, pointWord } from './plan-presenter.ts'
import { ReviewDay } from './ReviewDay.tsx'
import { ServiceRows } from './ServiceRows.tsx'
import { useDraft } from './use-draft.ts'

/** The draft at the table: the points of its kind as fields, the checklist of the law beside them, saved by itself. */
export function DraftEditor({ clientId, plan, isMain, refetch }: ItemProps) {
  const t = useT()
  const today = plainDate(useFormat().today)
  const draft = useDraft({ clientId, plan, refetch })
  const [attempts, setAttempts] = useState(0)
  const [left, setLeft] = useState<readonly string[]>([])
  const { form } = draft
  const { values } = form
  const points = livePoints(plan, values, today)
  const wrong = sendErrors(points, values.services, reviewError({ ...plan, ...values }, today))
  const errors = attempts > 0 ? wrong : onlyOf(rowErrors(values.services), left)
  const leave = (event: FocusEvent<HTMLFormElement>) => {
    const { name } = event.target as { readonly name?: string }
    if (name) setLeft((names) => (names.includes(name) ? names : [...names, name]))
    draft.leave()
  }
  const send = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    setAttempts((n) => n + 1)
    if (Object.keys(wrong).length === 0) draft.send()
  }
  return (
    <form className="cols plan-cols" noValidate onSubmit={send} onBlur={leave}>
      <div className="form">
        <Meanwhile draft={draft} attempts={attempts} onDiscard={() => form.reset(valuesOf(plan))} />
        {attempts > 0 ? (
          <ErrorSummary
            errors={wrong}
            labels={labelsOf(points, values.services.length, t)}
            attempts={attempts}
          />
        ) : null}
        <Refusal problem={draft.problem} />
        <Goal form={form} point={points.find((point) => point.by === 'goal')} error={errors.goal} />
        {mayHaveRehabWork(plan.kind) ? (
          <Checkbox label={t('plan.rehabWork')} meta={t('plan.rehabWorkMeta')} {...form.field('rehabWork')} />
        ) : null}
        <OutcomeRows form={form} />
        <PointFields form={form} points={points} errors={errors} />
        {choosesReview(plan.kind) ? <ReviewDay form={form} error={errors[REVIEW_ON]} /> : null}
        <Confirmations clientId={clientId} plan={plan} points={points} version={values.seen.version} />
        <div className="bar-row">
          <Button kind={isMain ? 'primary' : 'outlined'} type="submit" loading={draft.isSigning}>
            {t('plan.send')}
          </Button>
          <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
        </div>
        <p className="hint">{t('plan.sendHint')}</p>
      </div>
      <Checklist points={points} />
    </form>
  )
}

type Draft = ReturnType<typeof useDraft>

/** What happened while one was away or writing: typing found again, and what somebody else wrote. */
interface MeanwhileProps {
  readonly draft: Draft
  readonly attempts: number
  readonly onDiscard: () => void
}

function Meanwhile({ draft, attempts, onDiscard }: MeanwhileProps) {
  const t = useT()
  const { form, isJoined } = draft
  return (
    <>
      {form.restored && form.unsavedAt ? <DraftRestored at={form.unsavedAt} onDiscard={onDiscard} /> : null}
      {isJoined ? <Notice live>{t('plan.conflict.joined')}</Notice> : null}
      <Conflict values={form.values} attempts={attempts} onChange={form.reset} />
    </>
  )
}

export type DraftForm = Draft['form']

const onlyOf = (errors: FieldErrors, names: readonly string[]): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([name]) => names.includes(name)))

function labelsOf(points: readonly Point[], rows: number, t: ReturnType<typeof useT>) {
  const labels: Record<string, string> = {}
  for (const name of [...points.map((point) => point.name), REVIEW_ON]) labels[name] = pointWord(name, t)
  for (let index = 0; index < rows; index += 1) {
    const row = t('plan.service.name', { n: index + 1 })
    labels[rowField(index, 'service')] = row
    labels[rowField(index, 'beginsOn')] = `${row}, ${t('plan.service.beginsOn')}`
    labels[rowField(index, 'endsOn')] = `${row}, ${t('plan.service.endsOn')}`
  }
  return labels
}

interface FieldProps<P> {
  readonly form: DraftForm
  readonly point: P
  readonly error: string | undefined
}

/** Every plan has a goal, whether or not the law of its kind asks for one. */
function Goal({ form, point, error }: FieldProps<Point | undefined>) {
  const t = useT()
  return (
    <TextArea
      label={t('plan.points.goal.label')}
      hint={hintOf('goal', point, t)}
      rows={3}
      maxLength={20_000}
      {...form.field('goal')}
      error={error}
    />
  )
}

/** How to answer the point, and where the law asks for it. */
function hintOf(name: string, point: Point | undefined, t: ReturnType<typeof useT>): string {
  const hint = t(`plan.points.${name}.hint` as 'plan.points.goal.hint')
  return point ? `${hint} ${t('plan.cited', { cite: citeWord(point.cite, t) })}` : hint
}

interface FieldsProps {
  readonly form: DraftForm
  readonly points: readonly Point[]
  readonly errors: FieldErrors
}

/** The points in the law's order; services may be agreed in a plan of any kind. */
function PointFields({ form, points, errors }: FieldsProps) {
  const t = useT()
  const isAsked = points.some((point) => point.by === 'services')
  return (
    <>
      {points.map((point) =>
        point.by === 'text' ? (
          <PointField key={point.name} form={form} point={point} error={errors[point.name]} />
        ) : point.by === 'services' ? (
          <ServiceRows key={point.name} form={form} errors={errors} hint={t('plan.points.services.hint')} />
        ) : null,
      )}
      {isAsked ? null : <ServiceRows form={form} errors={errors} />}
    </>
  )
}

function PointField({ form, point, error }: FieldProps<Point>) {
  const t = useT()
  const { name, required } = point
  const { contents } = form.values
  return (
    <TextArea
      name={name}
      label={pointWord(name, t)}
      hint={hintOf(name, point, t)}
      optional={!required}
      maxLength={20_000}
      value={contents[name] ?? ''}
      error={error}
      onChange={(text) => form.set('contents', { ...contents, [name]: text })}
    />
  )
}
