import { useState } from 'react'
import { Button, newId, RadioGroup, Refusal, TextArea, useCommand, useForm, useT } from '../../../ui/index.ts'
import { evaluateOwnPeriod } from '../../period/contract.ts'
import { checkEvaluation, emptyEvaluation, goals, onwards } from './evaluate-form.ts'

/** The client's own opinion of the period (C6): how it went, whether the goal was reached, what next. */
export function Evaluate({ periodId, onDone }: { periodId: string; onDone: () => void }) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(evaluateOwnPeriod, { onDone })
  const form = useForm({
    initial: emptyEvaluation,
    check: (values) => checkEvaluation(values, id),
    submit: (body) => command.run({ params: { periodId }, body }),
    problem: command.problem,
    draftKey: `evaluate.${periodId}`,
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
      <h2>{t('own.place.evaluateTitle')}</h2>
      <p>{t('own.place.evaluateLead')}</p>
      <Refusal problem={command.problem} />
      <TextArea label={t('own.place.text')} {...form.field('text')} maxLength={4000} />
      <RadioGroup
        label={t('own.place.goal')}
        {...form.field('goalReached')}
        choices={goals.map((value) => ({ value, label: t(`own.place.goals.${value}`) }))}
      />
      <RadioGroup
        label={t('own.place.onward')}
        {...form.field('continuation')}
        choices={onwards.map((value) => ({ value, label: t(`own.place.onwards.${value}`) }))}
      />
      <Button kind="primary" type="submit" loading={form.isSending}>
        {t('own.place.send')}
      </Button>
    </form>
  )
}
