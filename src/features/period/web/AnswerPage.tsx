import { Loading, Notice, PageHead, Refusal, useApi, useCommand, useParam, useT } from '../../../ui/index.ts'
import { answerByLink, type EnquiryView, readEnquiryByLink } from '../contract.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { EnquiryTerms } from './EnquiryTerms.tsx'

/** /vastaus/$token: the place answers from a one-time link, without an account. Opening the page answers nothing. */
export default function AnswerPage() {
  const t = useT()
  const token = useParam('token')
  const asked = useApi(readEnquiryByLink, { params: { token } })
  if (asked.data) return <Asked enquiry={asked.data} token={token} />
  if (!asked.problem) return <Loading />
  const isUnknown = asked.problem.code === 'notFound'
  return (
    <>
      <PageHead title={t(isUnknown ? 'common.problem.notFoundTitle' : 'common.problem.title')} />
      {isUnknown ? (
        <Notice kind="warn">{t('periods.answers.notFound')}</Notice>
      ) : (
        <Refusal problem={asked.problem} onRetry={() => void asked.refetch()} />
      )}
    </>
  )
}

function Asked({ enquiry, token }: { enquiry: EnquiryView; token: string }) {
  const t = useT()
  const command = useCommand(answerByLink, { invalidates: [] })
  const given = command.answer?.answer
  return (
    <>
      <PageHead
        title={t('periods.answers.title', { place: enquiry.place })}
        meta={
          enquiry.asker.organisation
            ? t('periods.answers.lead', { organisation: enquiry.asker.organisation })
            : t('periods.answers.leadPlain')
        }
      />
      {given ? (
        <Notice kind="ok" live>
          {t(given === 'confirmed' ? 'periods.answers.thanksConfirmed' : 'periods.answers.thanksDeclined')}
        </Notice>
      ) : (
        <State enquiry={enquiry} />
      )}
      {enquiry.answer === null ? <EnquiryTerms enquiry={enquiry} /> : null}
      {given || enquiry.answer ? null : (
        <AnswerForm
          problem={command.problem}
          isSending={command.isRunning}
          onAnswer={(body) => void command.run({ params: { token }, body })}
        />
      )}
    </>
  )
}

function State({ enquiry }: { enquiry: EnquiryView }) {
  const t = useT()
  const { answer } = enquiry
  if (answer === null) return <p>{t('periods.answers.until', { until: enquiry.heldUntil })}</p>
  if (answer === 'lapsed' || answer === 'released') return <Notice>{t(`periods.answers.${answer}`)}</Notice>
  return <Notice>{t(`periods.answers.already.${answer}`)}</Notice>
}
