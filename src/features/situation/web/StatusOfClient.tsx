import { useState } from 'react'
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  Loaded,
  newId,
  Refusal,
  readDay,
  Section,
  Select,
  useApi,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { listStatuses, type StatusPeriod, setStatus } from '../contract.ts'
import { type JobseekerStatus, jobseekerStatuses } from '../rules/jobseeker-status.ts'

interface Props {
  readonly clientId: string
  readonly status: StatusPeriod | null
  readonly maySet: boolean
}

/** Jobseeker status as it is now, its history, and setting it from a day. */
export function StatusOfClient({ clientId, status, maySet }: Props) {
  const t = useT()
  const [isOpen, setOpen] = useState<'set' | 'history'>()
  return (
    <Section
      title={t('situation.status.title')}
      end={
        maySet ? (
          <Button small onClick={() => setOpen('set')}>
            {t('situation.status.set')}
          </Button>
        ) : null
      }
    >
      <ul className="rows">
        <li className="two">
          {status ? (
            <span>
              {t(`situation.status.names.${status.status}`)}
              <span className="meta block">{t('situation.status.since', { day: status.from })}</span>
            </span>
          ) : (
            <span className="meta">{t('situation.status.none')}</span>
          )}
          {status ? (
            <button type="button" className="btn-link" onClick={() => setOpen('history')}>
              {t('situation.status.history')}
            </button>
          ) : null}
        </li>
      </ul>
      {isOpen === 'set' ? <SetStatus clientId={clientId} onClose={() => setOpen(undefined)} /> : null}
      <Dialog
        title={t('situation.status.history')}
        isOpen={isOpen === 'history'}
        onClose={() => setOpen(undefined)}
      >
        <History clientId={clientId} />
      </Dialog>
    </Section>
  )
}

function History({ clientId }: { clientId: string }) {
  const t = useT()
  const { range } = useFormat()
  const known = useApi(listStatuses, { params: { clientId } })
  return (
    <Loaded of={known} lines={3}>
      {({ statuses }) => (
        <ul className="rows">
          {statuses.map((period) => (
            <li key={period.id} className="two">
              <span>{t(`situation.status.names.${period.status}`)}</span>
              <span className="date">{range(period.from, period.to)}</span>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}

interface Values {
  readonly id: string
  readonly status: JobseekerStatus | ''
  readonly from: string
}

function SetStatus({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  const t = useT()
  const { today } = useFormat()
  const command = useCommand(setStatus, { onDone: onClose })
  const form = useForm<Values, Values & { status: JobseekerStatus }>({
    initial: { id: newId(), status: '', from: today },
    check: (values) => {
      const from = readDay(values.from, today)
      if (values.status === '') return { ok: false, errors: { status: 'required' } }
      if (!from) return { ok: false, errors: { from: 'date' } }
      return { ok: true, value: { ...values, status: values.status, from } }
    },
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
  })
  const labels = { status: t('situation.status.status'), from: t('situation.status.from') }
  return (
    <Dialog
      title={t('situation.status.set')}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" loading={form.isSending} onClick={() => void form.send()}>
          {t('common.save')}
        </Button>
      }
    >
      <form className="form" onSubmit={form.send} noValidate>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={command.problem} />
        <Select
          label={t('situation.status.status')}
          choices={jobseekerStatuses.map((value) => ({ value, label: t(`situation.status.names.${value}`) }))}
          {...form.field('status')}
        />
        <DateField label={t('situation.status.from')} max={today} {...form.field('from')} />
        <p className="meta">{t('situation.status.note')}</p>
      </form>
    </Dialog>
  )
}
