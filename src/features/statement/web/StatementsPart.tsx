import { useState } from 'react'
import { Button, Loaded, Notice, Section, useApi, useT } from '../../../ui/index.ts'
import { listStatements, type RequestView } from '../contract.ts'
import { AskDialog } from './AskDialog.tsx'
import { RecordDialog } from './RecordDialog.tsx'
import { RequestList } from './RequestList.tsx'
import { StatementList } from './StatementList.tsx'

type Open = { readonly kind: 'record'; readonly request?: RequestView } | { readonly kind: 'ask' }

/** The file's tab Arviot ja lausunnot: what is waited for, what there is, and who has it. */
export function StatementsPart({ clientId }: { clientId: string }) {
  const t = useT()
  const answer = useApi(listStatements, { params: { clientId } })
  const [open, setOpen] = useState<Open>()
  const [said, setSaid] = useState<string>()
  const close = () => setOpen(undefined)
  const done = (text: string) => () => {
    close()
    setSaid(text)
  }
  return (
    <Loaded of={answer}>
      {({ statements, requests, mayRecord, mayAddPaper, mayAsk, holders, mostBytes }) => {
        const waiting = requests.filter(({ state }) => state === 'open')
        const closed = requests.filter(({ state }) => state !== 'open')
        const answering = {
          clientId,
          onAnswer: (request: RequestView) => setOpen({ kind: 'record', request }),
        }
        return (
          <>
            {said ? (
              <Notice kind="ok" live>
                {said}
              </Notice>
            ) : null}
            <Section
              title={t('statements.asked')}
              end={
                mayAsk.length > 0 ? (
                  <Button onClick={() => setOpen({ kind: 'ask' })}>{t('statements.ask')}</Button>
                ) : null
              }
            >
              <RequestList {...answering} requests={waiting} onSaid={setSaid} />
            </Section>
            <Section
              title={t('statements.title')}
              end={
                mayRecord.length > 0 ? (
                  <Button onClick={() => setOpen({ kind: 'record' })}>{t('statements.record')}</Button>
                ) : null
              }
            >
              <StatementList
                clientId={clientId}
                statements={statements}
                mostBytes={mostBytes}
                empty={t('statements.empty')}
                onSaid={setSaid}
              />
            </Section>
            {closed.length > 0 ? (
              <Section title={t('statements.answered')}>
                <RequestList {...answering} requests={closed} onSaid={setSaid} />
              </Section>
            ) : null}
            {open?.kind === 'record' ? (
              <RecordDialog
                clientId={clientId}
                kinds={mayRecord}
                paperKinds={mayAddPaper}
                holders={holders}
                mostBytes={mostBytes}
                {...(open.request ? { request: open.request } : {})}
                onClose={close}
                onDone={done(t('statements.saved'))}
              />
            ) : null}
            {open?.kind === 'ask' ? (
              <AskDialog
                clientId={clientId}
                kinds={mayAsk}
                statements={statements}
                onClose={close}
                onDone={done(t('statements.askSaved'))}
              />
            ) : null}
          </>
        )
      }}
    </Loaded>
  )
}
