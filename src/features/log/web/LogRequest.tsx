import { type FormEvent, useState } from 'react'
import {
  Button,
  DocumentButtons,
  Loaded,
  Refusal,
  TextField,
  useApi,
  useCommand,
  useT,
} from '../../../ui/index.ts'
import { findLoggedPerson, printLogOf, readLogOf } from '../contract.ts'
import { LogTable } from './LogTable.tsx'

interface Props {
  /** Identifier of the person; undefined when nobody is known by what was typed. */
  readonly onFound: (clientId: string | undefined) => void
}

/** Whose log is asked for: by identity code or reference; the answer is an identifier and no more. */
export function FindPerson({ onFound }: Props) {
  const t = useT()
  const [text, setText] = useState('')
  const find = useCommand(findLoggedPerson, {
    invalidates: [],
    onDone: ({ clientId }) => onFound(clientId ?? undefined),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    onFound(undefined)
    void find.run({ body: { text } })
  }
  return (
    <>
      <p className="meta">{t('log.request.lead')}</p>
      <form className="filters" onSubmit={send}>
        <TextField label={t('log.request.person')} name="person" value={text} onChange={setText} />
        <div className="bar-row">
          <Button type="submit" loading={find.isRunning} disabled={text.trim().length < 3}>
            {t('log.request.find')}
          </Button>
        </div>
      </form>
      <Refusal problem={find.problem} />
      {find.answer ? (
        <p role="status">{t(find.answer.clientId ? 'log.request.found' : 'log.request.notFound')}</p>
      ) : null}
    </>
  )
}

interface ListingProps {
  readonly subjectId: string
  readonly from: string
  readonly to: string
}

/** Every entry of one person over days, to be printed. */
export function LogListing({ subjectId, from, to }: ListingProps) {
  const t = useT()
  const listing = useApi(readLogOf, { params: { subjectId }, query: { from, to } })
  return (
    <Loaded of={listing}>
      {({ entries, isCut }) => (
        <>
          <div className="sec-head">
            <h3>{t('log.request.heading', { from, to })}</h3>
            <DocumentButtons
              documents={[{ endpoint: printLogOf, params: { subjectId }, query: { from, to } }]}
            />
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
