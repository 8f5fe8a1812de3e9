import { type ReactNode, useState } from 'react'
import {
  Button,
  DocumentButtons,
  Link,
  Loaded,
  PageHead,
  Section,
  type Term,
  Terms,
  useApi,
  useFormat,
  useT,
  Why,
} from '../../../ui/index.ts'
import { useHalfDayWords, wordOf } from '../../place/web/index.ts'
import { type PeriodDetail, printPeriod, readPeriod } from '../contract.ts'
import { documentsOf } from '../rules/period-document.ts'
import { Evaluations } from './Evaluations.tsx'
import { PeriodDialog } from './PeriodDialog.tsx'
import { actsOf, type DialogMove, declineText, endText } from './period-presenter.ts'

interface Props {
  readonly periodId: string
  /** Where the page is reached from; a place comes from its own page. */
  readonly above: { readonly to: string }
  /** The place opens no client's file. */
  readonly withFile?: boolean
  /** Marks of attendance, drawn by their own feature. */
  readonly marks?: ReactNode
  /** What comes of it – certificate, the client's feedback – drawn by their own features. */
  readonly outcome?: ReactNode
}

/** One period's page, for workers and for the place alike. */
export function PeriodView({ periodId, above, withFile = true, marks, outcome }: Props) {
  const period = useApi(readPeriod, { params: { periodId } })
  return (
    <Loaded of={period}>
      {(data) => <Content period={data} {...{ above, withFile, marks, outcome }} />}
    </Loaded>
  )
}

type ContentProps = Omit<Props, 'periodId'> & { readonly period: PeriodDetail }

function Content({ period, above, withFile, marks, outcome }: ContentProps) {
  const t = useT()
  const { range } = useFormat()
  const [move, setMove] = useState<DialogMove>()
  return (
    <>
      <PageHead
        title={period.client}
        tabTitle={`${period.client}, ${period.place}`}
        above={<Link to={above.to}>{t('periods.detail.back')}</Link>}
        meta={`${t(`periods.kinds.${period.kind}`)}, ${period.place}, ${range(period.from, period.to)}`}
        actions={<Acts period={period} onMove={setMove} />}
      >
        <p>
          <strong>{t(`periods.statuses.${period.status}`)}</strong>{' '}
          {withFile ? (
            <Link to={`/asiakkaat/${period.clientId}`}>{t('periods.detail.openClient')}</Link>
          ) : null}
        </p>
      </PageHead>
      <div className="cols">
        <div>
          <ContractPart period={period} />
          <Evaluations period={period} />
          {outcome}
          <AttendancePart period={period}>{marks}</AttendancePart>
        </div>
        <div>
          <EnquiryPart period={period} />
          <ContactPart period={period} />
          <DocumentsPart period={period} />
        </div>
      </div>
      {move ? <PeriodDialog period={period} move={move} onClose={() => setMove(undefined)} /> : null}
    </>
  )
}

/** Taking away is never the next act. */
const isForward = (move: DialogMove): boolean => move !== 'release' && move !== 'finish'

function Acts({ period, onMove }: { period: PeriodDetail; onMove: (move: DialogMove) => void }) {
  const t = useT()
  const acts = actsOf(period)
  return [...acts].reverse().map((move) => (
    <Button
      key={move}
      kind={move === acts[0] && isForward(move) ? 'primary' : 'outlined'}
      onClick={() => onMove(move)}
    >
      {t(`periods.${move}.act`)}
    </Button>
  ))
}

function ContractPart({ period }: { period: PeriodDetail }) {
  const t = useT()
  const { day } = useFormat()
  const halfDays = useHalfDayWords()
  const rows: Term[] = [
    { term: t('periods.columns.days'), value: halfDays(period.days) || '–' },
    ...(period.hoursPerDay
      ? [{ term: t('periods.agree.hours'), value: t('periods.detail.hours', { hours: period.hoursPerDay }) }]
      : []),
    ...(period.contractOn ? [{ term: t('periods.detail.signed'), value: day(period.contractOn) }] : []),
    ...(period.evaluationBy
      ? [
          {
            term: t('periods.agree.evaluationBy'),
            value: <EvaluationDay period={period} by={period.evaluationBy} />,
          },
        ]
      : []),
    ...(period.endReason
      ? [{ term: t('periods.detail.endReason'), value: endText(period.endReason, t) }]
      : []),
  ]
  return (
    <Section title={t('periods.detail.contract')}>
      {period.contractOn ? null : <p className="meta">{t('periods.detail.contractNone')}</p>}
      <Terms rows={rows} />
    </Section>
  )
}

function DocumentsPart({ period }: { period: PeriodDetail }) {
  const t = useT()
  const documents = documentsOf(period.status).map((which) => ({
    endpoint: printPeriod,
    params: { periodId: period.id },
    query: { which },
    label: t(`documents.period.which.${which}`),
  }))
  if (documents.length === 0) return null
  return (
    <Section title={t('documents.title')}>
      <DocumentButtons documents={documents} />
    </Section>
  )
}

function EvaluationDay({ period, by }: { period: PeriodDetail; by: string }) {
  const t = useT()
  const { weekday } = useFormat()
  return (
    <>
      {weekday(by)}{' '}
      {period.evaluationWhy ? (
        <Why why={period.evaluationWhy} about={t('periods.agree.evaluationBy')} />
      ) : null}
    </>
  )
}

function AttendancePart({ period, children }: { period: PeriodDetail; children: ReactNode }) {
  const t = useT()
  if (period.contractOn === null && period.attendance.marked === 0) return null
  return (
    <Section title={t('periods.detail.attendance')}>
      <p>{t('periods.detail.attendanceSum', period.attendance)}</p>
      {period.missingDays.length === 0 ? <p className="meta">{t('periods.detail.missingNone')}</p> : null}
      {children}
    </Section>
  )
}

function EnquiryPart({ period }: { period: PeriodDetail }) {
  const t = useT()
  const { dayTime, list } = useFormat()
  const { enquiry } = period
  if (!enquiry) return null
  const { needs, answer } = enquiry
  const told = [
    ...(needs.field ? [wordOf(needs.field, t)] : []),
    ...[...needs.characteristics, ...needs.languages].map((word) => wordOf(word, t)),
  ]
  const answered = answer
    ? t(`periods.detail.answers.${answer as 'confirmed'}`)
    : t('periods.detail.noAnswer')
  const by =
    enquiry.answeredBy ?? (answer === 'confirmed' || answer === 'declined' ? t('periods.detail.byLink') : '')
  const rows: Term[] = [
    {
      term: t('periods.detail.asked'),
      value: [dayTime(enquiry.askedAt), enquiry.askedBy].filter(Boolean).join(', '),
    },
    {
      term: t('periods.detail.answer'),
      value: [answered, enquiry.answeredAt ? dayTime(enquiry.answeredAt) : '', by].filter(Boolean).join(', '),
    },
    ...(enquiry.reason ? [{ term: t('periods.detail.reason'), value: declineText(enquiry.reason, t) }] : []),
    { term: t('periods.detail.needs'), value: [list(told), needs.support].filter(Boolean).join('. ') || '–' },
  ]
  return (
    <Section title={t('periods.detail.enquiry')}>
      <Terms rows={rows} soft />
    </Section>
  )
}

function ContactPart({ period }: { period: PeriodDetail }) {
  const t = useT()
  const { name, phone, email } = period.contact
  const rows: Term[] = [
    { term: t('periods.detail.contact'), value: [name, phone, email].filter(Boolean).join(', ') || '–' },
    ...(period.phone
      ? [
          {
            term: `${t('periods.columns.client')}, ${t('periods.detail.phone').toLowerCase()}`,
            value: period.phone,
          },
        ]
      : []),
  ]
  return (
    <Section title={period.place}>
      <Terms rows={rows} soft />
    </Section>
  )
}
