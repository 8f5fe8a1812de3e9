import { useState } from 'react'
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  Loaded,
  NextAct,
  useApi,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { type AdminPerson, endPost, readLeaving } from '../contract.ts'
import { ColleagueSelect } from './ColleagueSelect.tsx'
import { FormRefusal } from './FormRefusal.tsx'
import {
  checkLastDay,
  effectLines,
  firstDayAfter,
  firstPossibleDay,
  type LeaverValues,
} from './leaver-presenter.ts'
import type { AdminPost } from './people-presenter.ts'

interface Props {
  readonly person: AdminPerson
  readonly post: AdminPost
  readonly onClose: () => void
  readonly onDone: () => void
  readonly onStale: () => void
}

/** A leaver: the last day, who takes the clients, and what that does – told before it is done. */
export function LeaverDialog({ person, post, onClose, onDone, onStale }: Props) {
  const t = useT()
  const { today } = useFormat()
  const [successor, setSuccessor] = useState<string>()
  const command = useCommand(endPost, { onDone })
  const initial: LeaverValues = { lastDay: firstPossibleDay(post, today), successorId: '' }
  const form = useForm({
    initial,
    check: (values) => {
      const wrong = checkLastDay(values.lastDay, today)
      return wrong ? { ok: false, errors: { lastDay: wrong } } : { ok: true, value: values }
    },
    submit: ({ lastDay, successorId }) =>
      command.run({
        params: { positionId: post.id },
        body: { lastDay, successorId: successorId || null, version: post.version },
      }),
    problem: command.problem,
  })
  const labels = { lastDay: t('admin.leaver.lastDay'), successorId: t('admin.leaver.successor') }
  const role = t(`terms.roles.${post.role}`)
  return (
    <Dialog
      isOpen
      grave
      title={t('admin.leaver.title', { name: person.name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="leaver-form" loading={form.isSending}>
            {t('admin.leaver.confirm')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('admin.leaver.text', { role, organisation: post.organisation.name, count: post.clients })}</p>
      <form id="leaver-form" className="form mt2" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <FormRefusal problem={command.problem} onStale={onStale} />
        <DateField label={labels.lastDay} min={today} {...form.field('lastDay')} />
        <ColleagueSelect
          label={labels.successorId}
          organisationId={post.organisation.id}
          except={post.id}
          empty={t('admin.leaver.successorNone')}
          {...form.field('successorId')}
          onChosen={(colleague) => setSuccessor(colleague?.name)}
        />
        {checkLastDay(form.values.lastDay, today) === undefined ? (
          <Effect postId={post.id} values={form.values} successor={successor} />
        ) : null}
      </form>
    </Dialog>
  )
}

function Effect(props: { postId: string; values: LeaverValues; successor: string | undefined }) {
  const t = useT()
  const { lastDay, successorId } = props.values
  const effect = useApi(
    readLeaving,
    {
      params: { positionId: props.postId },
      query: { lastDay, ...(successorId === '' ? {} : { successorId }) },
    },
    { keep: true },
  )
  return (
    <NextAct>
      <h3>{t('admin.leaver.effect', { day: firstDayAfter(lastDay) })}</h3>
      <div aria-live="polite">
        <Loaded of={effect.problem ? { ...effect, data: undefined } : effect} lines={2}>
          {(answer) => (
            <ul className="rows">
              {effectLines(t, answer, props.successor).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Loaded>
      </div>
    </NextAct>
  )
}
