import { useState } from 'react'
import { Button, Notice, Refusal, Section, TextField, useCommand, useForm, useT } from '../../../ui/index.ts'
import { joinCode } from '../contract.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { checkReason } from './reason-form.ts'

/** The identity code of a client who was recorded without one. */
export function JoinCodePart({ clientId }: { clientId: string }) {
  const t = useT()
  const command = useCommand(joinCode, {})
  const [isMerging, setMerging] = useState(false)
  const form = useForm({
    initial: { identityCode: '', reason: '' },
    check: ({ identityCode, reason }) => {
      const code = identityCode.trim()
      const errors = { ...(code === '' ? { identityCode: 'required' } : {}), ...checkReason(reason) }
      if (Object.keys(errors).length > 0) return { ok: false, errors }
      return { ok: true, value: { identityCode: code, reason: reason.trim() } }
    },
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
  })
  const { answer, problem } = command
  return (
    <Section title={t('person.code.title')}>
      <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <p>{t('person.code.text')}</p>
        {problem && Object.keys(problem.fields).length === 0 ? <Refusal problem={problem} /> : null}
        {answer?.outcome === 'yours' ? (
          <Notice kind="warn" live>
            {t('person.code.yours')}{' '}
            <Button small onClick={() => setMerging(true)} aria-haspopup="dialog">
              {t('person.code.merge')}
            </Button>
          </Notice>
        ) : null}
        <TextField
          label={t('person.code.field')}
          {...form.field('identityCode')}
          maxLength={20}
          autoComplete="off"
        />
        <TextField
          label={t('person.reason')}
          hint={t('person.code.reasonHint')}
          {...form.field('reason')}
          maxLength={500}
        />
        <div className="bar-row">
          <Button type="submit" loading={form.isSending}>
            {t('person.code.act')}
          </Button>
        </div>
      </form>
      {isMerging && answer ? (
        <MergeDialog clientId={clientId} otherId={answer.clientId} onClose={() => setMerging(false)} />
      ) : null}
    </Section>
  )
}
