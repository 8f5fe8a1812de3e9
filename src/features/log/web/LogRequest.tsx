import { type FormEvent, useState } from 'react'
import { addYears, plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  DateField,
  Loaded,
  Notice,
  Refusal,
  Section,
  TextField,
  useApi,
  useCommand,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { findLoggedPerson, readLogOf } from '../contract.ts'
import { LogTable } from './LogTable.tsx'

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** A request for log data: the person by identity code or reference, the days, and a listing to print (703/2023). */
export function LogRequest() {
  const t = useT()
  const { today } = useFormat()
  const [text, setText] = useState('')
  const [days, setDays] = useState({ from: addYears(plainDate(today), -1) as string, to: today })
  const [shown, setShown] = useState<{ subjectId: string; from: string; to: string }>()
  const find = useCommand(findLoggedPerson, { invalidates: [] })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setShown(undefined)
    void find.run({ body: { text } })
  }
  const clientId = find.answer?.clientId
  return (
    <Section title={t('log.request.title')}>
      <p className="meta no-print">{t('log.request.lead')}</p>
      <form className="filters no-print" onSubmit={send}>
        <TextField label={t('log.request.person')} name="person" value={text} onChange={setText} />
        <Button type="submit" loading={find.isRunning} disabled={text.trim().length < 3}>
          {t('log.request.find')}
        </Button>
      </form>
      <Refusal problem={find.problem} />
      {find.answer && !clientId ? <Notice live>{t('log.request.notFound')}</Notice> : null}
      {clientId ? (
        <div className="filters no-print">
          <p role="status">{t('log.request.found')}</p>
          <DateField
            label={t('log.request.from')}
            name="request-from"
            value={days.from}
            onChange={(from) => setDays({ ...days, from })}
          />
          <DateField
            label={t('log.request.to')}
            name="request-to"
            value={days.to}
            onChange={(to) => setDays({ ...days, to })}
          />
          <Button
            kind="primary"
            disabled={!isDay(days.from) || !isDay(days.to)}
            onClick={() => setShown({ subjectId: clientId, ...days })}
          >
            {t('log.request.show')}
          </Button>
        </div>
      ) : null}
      {shown ? <Listing {...shown} /> : null}
    </Section>
  )
}

function Listing({ subjectId, from, to }: { subjectId: string; from: string; to: string }) {
  const t = useT()
  const listing = useApi(readLogOf, { params: { subjectId }, query: { from, to } })
  return (
    <Loaded of={listing}>
      {({ entries, isCut }) => (
        <>
          <div className="sec-head">
            <h3>{t('log.request.heading', { from, to })}</h3>
            <Button onClick={() => window.print()}>{t('common.print')}</Button>
          </div>
          <p className="meta">
            {t('log.request.count', { count: entries.length })} {isCut ? t('log.privacy.isCut') : ''}
          </p>
          <LogTable entries={entries} caption={t('log.request.heading', { from, to })} />
        </>
      )}
    </Loaded>
  )
}
