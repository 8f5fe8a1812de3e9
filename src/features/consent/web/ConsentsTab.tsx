import { useState } from 'react'
import {
  Button,
  DocumentButtons,
  EmptyState,
  Loaded,
  Notice,
  Section,
  useApi,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { type Consent, listConsents, printConsent } from '../contract.ts'
import { type ConsentPaper, listPapers } from '../paper-contract.ts'
import { categoryWord, historyOf, receiverOf, validityOf } from './consent-presenter.ts'
import { GiveUpDialog } from './GiveUpDialog.tsx'
import { PaperDialog } from './PaperDialog.tsx'
import { RecordDialog } from './RecordDialog.tsx'

/** The file's tab Suostumukset: what is in force, what is over, and recording the client's answer. */
export function ConsentsTab({ clientId }: { clientId: string }) {
  const t = useT()
  const consents = useApi(listConsents, { params: { clientId } })
  const [isRecording, setRecording] = useState(false)
  const papers = useApi(listPapers, { params: { clientId } }).data?.papers ?? []
  const [givenUp, setGivenUp] = useState<Consent>()
  const [signed, setSigned] = useState<Consent>()
  const [said, setSaid] = useState<string>()
  const done = (text: string) => {
    setRecording(false)
    setGivenUp(undefined)
    setSigned(undefined)
    setSaid(text)
  }
  return (
    <Loaded of={consents}>
      {(answer) => {
        const inForce = answer.consents.filter((c) => c.state === 'inForce')
        const over = answer.consents.filter((c) => c.state !== 'inForce')
        return (
          <>
            {said ? (
              <Notice kind="ok" live>
                {said}
              </Notice>
            ) : null}
            <Section
              title={t('consent.title')}
              end={
                answer.mayRecord ? (
                  <Button onClick={() => setRecording(true)}>{t('consent.record')}</Button>
                ) : null
              }
            >
              {inForce.length === 0 ? <EmptyState>{t('consent.empty')}</EmptyState> : null}
              <Consents
                clientId={clientId}
                consents={inForce}
                papers={papers}
                onGiveUp={setGivenUp}
                {...(answer.mayRecord ? { onSigned: setSigned } : {})}
              />
            </Section>
            {over.length > 0 ? (
              <Section title={t('consent.over')}>
                <Consents clientId={clientId} consents={over} papers={papers} />
              </Section>
            ) : null}
            {isRecording ? (
              <RecordDialog
                clientId={clientId}
                onClose={() => setRecording(false)}
                onDone={() => done(t('consent.saved'))}
              />
            ) : null}
            {givenUp ? (
              <GiveUpDialog
                clientId={clientId}
                consent={givenUp}
                onClose={() => setGivenUp(undefined)}
                onDone={() => done(t('consent.done'))}
              />
            ) : null}
            {signed ? (
              <PaperDialog
                clientId={clientId}
                consent={signed}
                onClose={() => setSigned(undefined)}
                onDone={() => done(t('consent.paper.saved'))}
              />
            ) : null}
          </>
        )
      }}
    </Loaded>
  )
}

interface ListProps {
  readonly clientId: string
  readonly consents: readonly Consent[]
  readonly papers: readonly ConsentPaper[]
  readonly onGiveUp?: (consent: Consent) => void
  /** The client has signed it on paper. */
  readonly onSigned?: (consent: Consent) => void
}

function Consents({ clientId, consents, papers, onGiveUp, onSigned }: ListProps) {
  const t = useT()
  const { list } = useFormat()
  return (
    <ul className="rows">
      {consents.map((consent) => (
        <li key={consent.id} className="bar-row">
          <div>
            <strong>{receiverOf(consent, t)}</strong>
            <p>{list(consent.categories.map((category) => categoryWord(t, category)))}</p>
            <p className="meta">
              {t('consent.purposeIs', { purpose: consent.purpose })} ·{' '}
              {consent.state === 'inForce' ? validityOf(consent, t) : t(`consent.states.${consent.state}`)}
            </p>
            <p className="meta">{historyOf(consent, t)}</p>
            <Paper paper={papers.find(({ consentId }) => consentId === consent.id)} />
            <DocumentButtons
              inRow
              documents={[{ endpoint: printConsent, params: { clientId, consentId: consent.id } }]}
              about={receiverOf(consent, t)}
            />
          </div>
          <div className="bar-row push">
            {onSigned && papers.every(({ consentId }) => consentId !== consent.id) ? (
              <Button small onClick={() => onSigned(consent)} aria-haspopup="dialog">
                {t('consent.paper.record')}
                <span className="vh"> {receiverOf(consent, t)}</span>
              </Button>
            ) : null}
            {onGiveUp && consent.acts.length > 0 ? (
              <Button small onClick={() => onGiveUp(consent)}>
                {t('consent.giveUp')}
                <span className="vh"> {receiverOf(consent, t)}</span>
              </Button>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Paper({ paper }: { paper: ConsentPaper | undefined }) {
  const t = useT()
  if (!paper) return null
  const where = paper.unit?.name ?? paper.organisation.name
  return <p className="meta">{t('consent.paper.kept', { on: paper.signedOn, where, as: paper.keptAs })}</p>
}
