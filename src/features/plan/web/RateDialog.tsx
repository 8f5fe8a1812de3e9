import { Button, Dialog, ErrorSummary, Refusal, useCommand, useForm, useT } from '../../../ui/index.ts'
import type { PlanView } from '../contract.ts'
import { type Rater, rateOutcomes } from '../outcomes-contract.ts'
import { labelsOfRatings } from './plan-presenter.ts'
import { RateFields } from './RateFields.tsx'
import { checkRatings, emptyRatings } from './rate-form.ts'

interface Props {
  readonly clientId: string
  readonly plan: PlanView
  readonly party: Rater
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

/** The worker's own rating, or the client's as it was said at the table. Given once. */
export function RateDialog({ clientId, plan, party, onClose, onDone }: Props) {
  const t = useT()
  const command = useCommand(rateOutcomes, { onDone: () => onDone(t('plan.said.rated')) })
  const form = useForm({
    initial: emptyRatings,
    check: (values) => checkRatings(plan.outcomes, values),
    submit: (said) => command.run({ params: { clientId, planId: plan.id }, body: { party, ...said } }),
    problem: command.problem,
    draftKey: `rate:${plan.id}:${party}`,
  })
  const title = t(`plan.outcomes.rate.${party}`)
  return (
    <Dialog
      isOpen
      big
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="plan-rate" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="plan-rate" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labelsOfRatings(plan.outcomes)} attempts={form.attempts} />
        <Refusal problem={command.problem} />
        <p className="meta">{t(`plan.outcomes.lead.${party}`)}</p>
        <RateFields outcomes={plan.outcomes} form={form} />
      </form>
    </Dialog>
  )
}
