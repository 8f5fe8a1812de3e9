import { useState } from 'react'
import {
  Button,
  ErrorSummary,
  Notice,
  newId,
  Refusal,
  useApi,
  useCommand,
  useForm,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { type OwnFeedback as Asked, giveFeedback, listOwnFeedback } from '../contract.ts'
import { findForm, type QuestionName } from '../rules/form.ts'
import { FeedbackFields, ReadersFields } from './FeedbackFields.tsx'
import { checkFeedback, emptyFeedback } from './feedback-form.ts'
import { OwnGiven } from './OwnGiven.tsx'

interface Props {
  readonly periodId: string
  /** The client's own evaluation comes first: until it is given, this is one button. */
  readonly waits: boolean
}

/** Oma polku: feedback of one period when it is asked, and what was answered once it was given; the client's in person. */
export function OwnFeedback(props: Props) {
  return useMay('feedback.own') ? <Own {...props} /> : null
}

function Own({ periodId, waits }: Props) {
  const t = useT()
  const answer = useApi(listOwnFeedback, {})
  const [isSent, setSent] = useState(false)
  const own = answer.data?.periods.find((period) => period.periodId === periodId)
  if (!own) return null
  const { given, disowned } = own
  return (
    <>
      {disowned ? (
        <div className="form">
          <p>{t('feedback.own.disowned', { ...disowned, by: disowned.recordedBy ?? '–' })}</p>
        </div>
      ) : null}
      {isSent ? (
        <Notice kind="ok" live>
          {t('feedback.own.sent')}
        </Notice>
      ) : null}
      {given ? <OwnGiven periodId={periodId} place={own.place} given={given} /> : null}
      {own.isAsked ? <Ask own={own} waits={waits} onSent={() => setSent(true)} /> : null}
    </>
  )
}

interface AskProps {
  readonly own: Asked
  readonly onSent: () => void
}

function Ask({ own, onSent, waits }: AskProps & { waits: boolean }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  if (waits && !isOpen)
    return (
      <div className="form">
        <Button onClick={() => setOpen(true)}>{t('feedback.own.open')}</Button>
      </div>
    )
  return <AskForm own={own} onSent={onSent} />
}

function AskForm({ own: { periodId, formVersion }, onSent }: AskProps) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(giveFeedback, { onDone: onSent })
  const asked = findForm(formVersion)
  const form = useForm({
    initial: emptyFeedback,
    check: (values) =>
      asked ? checkFeedback(asked, values, id) : { ok: false as const, errors: { form: 'unknown' } },
    submit: (body) => command.run({ params: { periodId }, body }),
    problem: command.problem,
    draftKey: `feedback:${periodId}`,
  })
  if (!asked) return null
  const labels = Object.fromEntries(
    asked.questions.map(({ question }) => [question, t(`feedback.questions.${question as QuestionName}`)]),
  )
  return (
    <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
      <h2>{t('feedback.own.title')}</h2>
      <p>{t('feedback.own.lead')}</p>
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      <Refusal problem={command.problem} />
      <FeedbackFields asked={asked} form={form} />
      <h3>{t('feedback.readers.title')}</h3>
      <p>
        {t('feedback.readers.hint')} {t('feedback.averages')}
      </p>
      <ReadersFields
        form={form}
        labels={{ organiser: t('feedback.readers.organiser'), place: t('feedback.readers.place') }}
      />
      <Button kind="primary" type="submit" loading={form.isSending}>
        {t('feedback.own.send')}
      </Button>
    </form>
  )
}
