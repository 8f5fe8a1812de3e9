import { useState } from 'react'
import {
  Button,
  DocumentButtons,
  Loaded,
  Section,
  useApi,
  useFormat,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { type FeedbackView, printFeedbackForm, readFeedback } from '../contract.ts'
import { Answers } from './Answers.tsx'
import { PaperDialog } from './PaperDialog.tsx'

/** The client's feedback on the page of a period: asked, given, and what one is let read of it. */
export function FeedbackPart({ periodId }: { periodId: string }) {
  const may = useMay('feedback.read')
  return may ? <Part periodId={periodId} /> : null
}

function Part({ periodId }: { periodId: string }) {
  const t = useT()
  const feedback = useApi(readFeedback, { params: { periodId } })
  const [records, setRecords] = useState(false)
  return (
    <Section title={t('feedback.worker.title')}>
      <Loaded of={feedback}>
        {(view) => (
          <>
            <Disowned disowned={view.disowned} />
            <State view={view} />
            {view.given ? null : (
              <DocumentButtons
                documents={[
                  { endpoint: printFeedbackForm, params: { periodId }, label: t('feedback.worker.print') },
                ]}
              />
            )}
            {view.mayRecord ? (
              <Button onClick={() => setRecords(true)}>{t('feedback.worker.record')}</Button>
            ) : null}
            {records ? (
              <PaperDialog
                periodId={periodId}
                formVersion={view.formVersion}
                onClose={() => setRecords(false)}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Disowned({ disowned }: Pick<FeedbackView, 'disowned'>) {
  const t = useT()
  if (!disowned) return null
  return <p>{t('feedback.worker.disowned', { ...disowned, by: disowned.recordedBy ?? '–' })}</p>
}

function State({ view: { given, isAsked, asked } }: { view: FeedbackView }) {
  const t = useT()
  const { today } = useFormat()
  if (given) {
    const { answeredOn: day, recordedBy } = given
    return (
      <>
        <p>
          {given.how === 'paper'
            ? t('feedback.worker.givenPaper', { day, by: recordedBy ?? '–' })
            : t('feedback.worker.given', { day })}
        </p>
        {given.answers.length === 0 ? (
          <p className="meta">{t('feedback.worker.closed')}</p>
        ) : (
          <Answers given={given} />
        )}
      </>
    )
  }
  if (!asked) return <p className="meta">{t('feedback.worker.noEnd')}</p>
  if (isAsked) return <p>{t('feedback.worker.asked', { to: asked.to })}</p>
  return (
    <p className="meta">
      {asked.from > today ? t('feedback.worker.later', { from: asked.from }) : t('feedback.worker.over')}
    </p>
  )
}
