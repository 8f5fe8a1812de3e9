import { plainDate } from '../../../kernel/plain-date.ts'
import { Button, Checkbox, Icon, Refusal, TextArea, useCommand, useFormat, useT } from '../../../ui/index.ts'
import { type PlanView, type Point, sendToSigning } from '../contract.ts'
import { mayHaveRehabWork, pointsOf } from '../rules/points.ts'
import { draftOf, type PlanValues } from './plan-form.ts'
import { isWhole, pointHint, pointLabel, readyOf } from './plan-presenter.ts'
import { ServicesField } from './ServicesField.tsx'
import { useAutosave } from './use-autosave.ts'

interface Props {
  readonly clientId: string
  readonly plan: PlanView
  readonly isFirst: boolean
}

/** The draft at the table: its points as the law lists them, saved as one types, sent when it is whole. */
export function PlanEditor({ clientId, plan, isFirst }: Props) {
  const t = useT()
  const { today } = useFormat()
  const autosave = useAutosave(clientId, plan)
  const { values, setValues } = autosave
  const send = useCommand(sendToSigning)
  const points = pointsOf({ kind: plan.kind, ...draftOf(values) }, plainDate(today))
  const toSigning = async () => {
    if (!(await autosave.save())) return
    await send.run({ params: { clientId, planId: plan.id }, body: { version: autosave.versionNow() } })
  }
  return (
    <form className="form mt2" onSubmit={(event) => event.preventDefault()} noValidate>
      {mayHaveRehabWork(plan.kind) ? (
        <Checkbox
          label={t('plan.rehabWork')}
          meta={t('plan.rehabWorkMeta')}
          value={values.rehabWork}
          onChange={(rehabWork) => setValues({ ...values, rehabWork })}
        />
      ) : null}
      {points.map((point) => (
        <PointField key={point.name} point={point} values={values} onChange={setValues} />
      ))}
      {points.some((point) => point.by === 'services') ? null : (
        <ServicesField values={values} onChange={setValues} />
      )}
      <Checklist points={points} />
      <Refusal problem={autosave.problem ?? send.problem} onRetry={() => void autosave.refresh()} />
      <div className="bar-row">
        <Button
          kind={isFirst ? 'primary' : 'outlined'}
          loading={send.isRunning}
          disabled={!isWhole(points)}
          aria-describedby={`send-${plan.id}`}
          onClick={() => void toSigning()}
        >
          {t('plan.send')}
        </Button>
        <span className="save-state" role="status">
          {autosave.isSaved ? t('plan.autosave') : t('common.unsaved')}
        </span>
      </div>
      <p className="hint" id={`send-${plan.id}`}>
        {isWhole(points) ? t('plan.sendHint') : readyOf(points, t)}
      </p>
    </form>
  )
}

interface FieldProps {
  readonly point: Point
  readonly values: PlanValues
  readonly onChange: (values: PlanValues) => void
}

function PointField({ point, values, onChange }: FieldProps) {
  const t = useT()
  const { name, by, required } = point
  if (by === 'services') return <ServicesField values={values} onChange={onChange} cite={point.cite} />
  const isGoal = by === 'goal'
  const value = isGoal ? values.goal : (values.contents[name] ?? '')
  const change = (text: string) =>
    onChange(
      isGoal ? { ...values, goal: text } : { ...values, contents: { ...values.contents, [name]: text } },
    )
  return (
    <TextArea
      label={pointLabel(name, t)}
      hint={`${pointHint(name, t)} (${point.cite})`}
      optional={!required}
      rows={3}
      maxLength={20_000}
      value={value}
      onChange={change}
    />
  )
}

/** The points that the law asks for, which are there and which are missing; a shape and a word, not colour alone. */
function Checklist({ points }: { points: readonly Point[] }) {
  const t = useT()
  return (
    <details className="checklist" open>
      <summary>
        {t('plan.checklist')}: {readyOf(points, t)}
      </summary>
      <ul className="lines">
        {points
          .filter((point) => point.required)
          .map((point) => (
            <li key={point.name}>
              <Icon name={point.filled ? 'check' : 'warn'} size={16} /> {pointLabel(point.name, t)}{' '}
              <span className="meta">
                {t(point.filled ? 'plan.filled' : 'plan.missing')}, {point.cite}
              </span>
            </li>
          ))}
      </ul>
    </details>
  )
}
