import { useState } from 'react'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  ErrorSummary,
  Notice,
  RadioGroup,
  Refusal,
  Section,
  TextField,
  useCommand,
  useForm,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { barReasons, declareBarOf } from '../contract.ts'
import { readIdentityCode } from '../rules/identity.ts'

/** The same of a person whom one has not met here: known or not, the answer is one. */
export function BarOfPart() {
  const t = useT()
  const today = plainDate(useMe().day)
  const [isDone, setDone] = useState(false)
  const command = useCommand(declareBarOf, {
    onDone: () => {
      setDone(true)
      form.reset()
    },
  })
  const form = useForm({
    initial: { identityCode: '', reason: '' },
    check: (values) => {
      const identityCode = values.identityCode.trim()
      const reason = barReasons.find((value) => value === values.reason)
      const isCode = readIdentityCode(identityCode, today).ok
      const errors = {
        ...(isCode ? {} : { identityCode: identityCode === '' ? 'required' : 'identityCode' }),
        ...(reason ? {} : { reason: 'required' }),
      }
      if (!reason || !isCode) return { ok: false, errors }
      return { ok: true, value: { identityCode, reason } }
    },
    submit: (body) => command.run({ body }),
    problem: command.problem,
  })
  return (
    <Section title={t('clients.bar.ofTitle')}>
      <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <p>
          {t('clients.bar.ofText')} {t('clients.bar.ofEffect')}
        </p>
        <ErrorSummary
          errors={form.errors}
          labels={{ identityCode: t('clients.bar.code'), reason: t('clients.bar.why') }}
          attempts={form.attempts}
        />
        {command.problem && Object.keys(command.problem.fields).length === 0 ? (
          <Refusal problem={command.problem} />
        ) : null}
        {isDone ? (
          <Notice kind="ok" live>
            {t('clients.bar.ofDone')}
          </Notice>
        ) : null}
        <TextField
          label={t('clients.bar.code')}
          {...form.field('identityCode')}
          maxLength={20}
          autoComplete="off"
        />
        <RadioGroup
          label={t('clients.bar.why')}
          {...form.field('reason')}
          choices={barReasons.map((value) => ({ value, label: t(`clients.bar.reasons.${value}`) }))}
        />
        <div className="bar-row">
          <Button type="submit" loading={form.isSending}>
            {t('clients.bar.declare')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
