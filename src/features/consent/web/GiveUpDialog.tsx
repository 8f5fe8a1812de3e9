import { useState } from 'react'
import {
  Button,
  CheckboxGroup,
  DateField,
  Dialog,
  ErrorSummary,
  newId,
  RadioGroup,
  Refusal,
  useCommand,
  useForm,
  useFormat,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { type Consent, narrowConsent, withdrawConsent } from '../contract.ts'
import { beginGiveUp, checkGiveUp, earlierDay, type GiveUpValues } from './consent-form.ts'
import { categoryWord, plainCategory, receiverOf } from './consent-presenter.ts'
import { Effect } from './Effect.tsx'

interface Props {
  readonly clientId: string
  readonly consent: Consent
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Narrow or withdraw, the effect shown before it is done. The same for the worker and in own pages. */
export function GiveUpDialog({ clientId, consent, onClose, onDone }: Props) {
  const t = useT()
  const { list } = useFormat()
  const isOwn = Boolean(useMe().client)
  const words = isOwn ? 'consent.yours' : 'consent'
  const word = isOwn ? plainCategory : categoryWord
  const { form, problem } = useGiveUp(clientId, consent, onDone)
  const { mode, kept } = form.values
  const labels = { kept: t('consent.fields.kept'), validUntil: t('consent.fields.validUntil') }
  return (
    <Dialog
      isOpen
      big
      grave
      title={t(`${words}.giveUpTitle`)}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" type="submit" form="give-up" loading={form.isSending}>
            {t(`${words}.${mode}`)}
          </Button>
          <Button onClick={onClose}>{t('consent.keep')}</Button>
        </>
      }
    >
      <form id="give-up" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        {problem && Object.keys(problem.fields).length === 0 ? <Refusal problem={problem} /> : null}
        <p>
          <strong>{receiverOf(consent, t, isOwn ? 'toYou' : 'toOrganisation')}</strong>
          <span className="meta block">{list(consent.categories.map((category) => word(t, category)))}</span>
        </p>
        <RadioGroup
          label={t(`${words}.giveUp`)}
          {...form.field('mode')}
          across
          choices={(['withdraw', 'narrow'] as const).map((value) => ({
            value,
            label: t(`${words}.${value}`),
          }))}
        />
        {mode === 'narrow' ? (
          <>
            <CheckboxGroup
              label={labels.kept}
              hint={t('consent.narrowHint')}
              {...form.field('kept')}
              choices={consent.categories.map((value) => ({ value, label: word(t, value) }))}
            />
            <DateField label={labels.validUntil} {...form.field('validUntil')} />
          </>
        ) : null}
        <WhatFollows clientId={clientId} consent={consent} values={{ ...form.values, kept }} />
      </form>
    </Dialog>
  )
}

function useGiveUp(clientId: string, consent: Consent, onDone: () => void) {
  const { today } = useFormat()
  const [id] = useState(newId)
  const withdraw = useCommand(withdrawConsent, { onDone })
  const narrow = useCommand(narrowConsent, { onDone })
  const params = { clientId, consentId: consent.id }
  const { version } = consent
  const problem = withdraw.problem ?? narrow.problem
  const form = useForm({
    initial: beginGiveUp(consent),
    check: (values) => checkGiveUp(consent, values, id, today),
    submit: (body) =>
      body === null ? withdraw.run({ params, body: { version } }) : narrow.run({ params, body }),
    problem,
  })
  return { form, problem }
}

/** Who loses what at once, and what ends later; nothing while nothing has been narrowed. */
function WhatFollows(props: { clientId: string; consent: Consent; values: GiveUpValues }) {
  const { clientId, consent, values } = props
  const t = useT()
  const { today } = useFormat()
  const kept = values.mode === 'withdraw' ? [] : values.kept
  const isNow = values.mode === 'withdraw' || (kept.length > 0 && kept.length < consent.categories.length)
  const until = values.mode === 'narrow' ? earlierDay(consent, values.validUntil) : null
  return (
    <>
      {isNow ? <Effect clientId={clientId} consentId={consent.id} kept={kept} /> : null}
      {isNow ? <p className="meta">{t('consent.effectNow')}</p> : null}
      {until && until >= today ? <p>{t('consent.effectLater', { until })}</p> : null}
    </>
  )
}
