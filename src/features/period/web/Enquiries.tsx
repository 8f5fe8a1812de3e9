import { useState } from 'react'
import { EmptyState, Loaded, Notice, useApi, useCommand, useFormat, useT } from '../../../ui/index.ts'
import { answerEnquiry, type EnquiryView, listEnquiries } from '../contract.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { EnquiryTerms } from './EnquiryTerms.tsx'

/** Enquiries to one's own places, the first to lapse first. */
export function Enquiries() {
  const t = useT()
  const list = useApi(listEnquiries, {}, { every: 60_000 })
  const [given, setGiven] = useState<'confirmed' | 'declined'>()
  return (
    <>
      {given ? (
        <Notice kind="ok" live>
          {t(given === 'confirmed' ? 'periods.answers.thanksConfirmed' : 'periods.answers.thanksDeclined')}
        </Notice>
      ) : null}
      <Loaded of={list}>
        {({ enquiries }) =>
          enquiries.length === 0 ? (
            <EmptyState>{t('periods.answers.none')}</EmptyState>
          ) : (
            enquiries.map((enquiry) => <Enquiry key={enquiry.id} enquiry={enquiry} onGiven={setGiven} />)
          )
        }
      </Loaded>
    </>
  )
}

interface Props {
  readonly enquiry: EnquiryView
  readonly onGiven: (answer: 'confirmed' | 'declined') => void
}

function Enquiry({ enquiry, onGiven }: Props) {
  const t = useT()
  const { range } = useFormat()
  const command = useCommand(answerEnquiry, { onDone: (answer) => onGiven(answer.answer) })
  return (
    <section className="card mt2" aria-label={`${enquiry.place}, ${range(enquiry.from, enquiry.to)}`}>
      <h2>{enquiry.place}</h2>
      <p>{t('periods.answers.until', { until: enquiry.heldUntil })}</p>
      <EnquiryTerms enquiry={enquiry} />
      <AnswerForm
        problem={command.problem}
        isSending={command.isRunning}
        onAnswer={(body) => void command.run({ params: { enquiryId: enquiry.id }, body })}
      />
    </section>
  )
}
