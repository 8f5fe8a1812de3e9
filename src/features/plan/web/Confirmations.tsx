import { Button, GroupShell, Refusal, Tag, useCommand, useFieldId, useT } from '../../../ui/index.ts'
import { confirmPreconditions, type PlanView, type Point } from '../contract.ts'
import { confirmationLine, pointWord } from './plan-presenter.ts'

interface Props {
  readonly clientId: string
  readonly plan: PlanView
  readonly points: readonly Point[]
  /** What is confirmed is what is saved. */
  readonly version: number
}

/** The two who confirm the preconditions of a light activation plan, and one's own confirmation (C2). */
export function Confirmations({ clientId, plan, points, version }: Props) {
  const t = useT()
  const idOf = useFieldId()
  const command = useCommand(confirmPreconditions)
  if (plan.confirmations.length === 0) return null
  const waits = (name: string) => points.some((point) => point.name === name && !point.filled)
  const run = () => command.run({ params: { clientId, planId: plan.id }, body: { version } })
  return (
    <GroupShell name="confirmations" label={t('plan.confirm.title')} hint={t('plan.confirm.hint')}>
      <ul className="rows">
        {plan.confirmations.map((one) => {
          const name = one.party === 'social' ? 'socialConfirms' : 'employmentConfirms'
          return (
            <li key={one.party} id={idOf(name)} tabIndex={-1}>
              {pointWord(name, t)}
              <span className="block">
                {waits(name) ? (
                  <Tag kind="other">{t('plan.unsigned')}</Tag>
                ) : (
                  <span className="meta">{confirmationLine(one, t)}</span>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      <Refusal problem={command.problem} />
      {plan.may.confirm ? (
        <Button small loading={command.isRunning} onClick={() => void run()}>
          {t('plan.confirm.act')}
        </Button>
      ) : null}
    </GroupShell>
  )
}
