import { useState } from 'react'
import {
  Button,
  EmptyState,
  Link,
  Loaded,
  Notice,
  Section,
  useApi,
  useFormat,
  useT,
  Why,
} from '../../../ui/index.ts'
import { Pages } from '../../log/web/index.ts'
import { type Finding, listFindings } from '../contract.ts'
import { CloseDialog } from './CloseDialog.tsx'
import { useNext } from './use-next.ts'

/** Unusual reading to look into, and what came of earlier findings. */
export default function FindingsTab() {
  const t = useT()
  const [closed, setClosed] = useState(false)
  const [chosen, setChosen] = useState<Finding>()
  const [isSaved, setSaved] = useState(false)
  return (
    <>
      <p className="meta">{t('privacy.findings.lead')}</p>
      {isSaved ? (
        <Notice kind="ok" live>
          {t('privacy.findings.saved')}
        </Notice>
      ) : null}
      <Pages
        key={String(closed)}
        page={(before, onNext) => (
          <Page
            closed={closed}
            before={before}
            onNext={onNext}
            onClose={setChosen}
            end={
              <Button small onClick={() => setClosed(!closed)}>
                {t(closed ? 'privacy.findings.showOpen' : 'privacy.findings.showClosed')}
              </Button>
            }
          />
        )}
      />
      {chosen ? (
        <CloseDialog
          finding={chosen}
          onClose={() => setChosen(undefined)}
          onDone={() => {
            setChosen(undefined)
            setSaved(true)
          }}
        />
      ) : null}
    </>
  )
}

interface PageProps {
  readonly closed: boolean
  readonly before: string | undefined
  readonly onNext: (next: string | null) => void
  readonly onClose: (finding: Finding) => void
  readonly end: React.ReactNode
}

function Page({ closed, before, onNext, onClose, end }: PageProps) {
  const t = useT()
  const page = useApi(listFindings, { query: { closed, ...(before ? { before } : {}) } })
  useNext(page.data?.next, onNext)
  return (
    <Loaded of={page}>
      {({ findings, open, watchedUntil }) => (
        <Section
          title={closed ? t('privacy.findings.closed') : t('privacy.findings.open', { count: open })}
          end={before ? null : end}
        >
          {watchedUntil && !before ? (
            <p className="meta">{t('privacy.findings.watched', { day: watchedUntil })}</p>
          ) : null}
          {findings.length === 0 ? (
            <EmptyState>{t(closed ? 'privacy.findings.noneClosed' : 'privacy.findings.none')}</EmptyState>
          ) : null}
          <ul className="rows">
            {findings.map((finding) => (
              <Row key={finding.id} finding={finding} onClose={onClose} />
            ))}
          </ul>
        </Section>
      )}
    </Loaded>
  )
}

function Row({ finding, onClose }: { finding: Finding; onClose: (finding: Finding) => void }) {
  const t = useT()
  const { near } = useFormat()
  const { worker, role, organisation, clientId, day } = finding
  const search = { worker, from: day, to: day, clientId: clientId ?? undefined }
  return (
    <li className="bar-row">
      <div>
        <strong>{t(`privacy.findings.rules.${finding.rule}`)}</strong>{' '}
        <Why why={finding.why} about={t('privacy.findings.aboutWhy')} />
        <p>
          {worker}
          {role ? `, ${t(`terms.roles.${role}` as 'terms.roles.ownCoach')}` : ''}
          {organisation ? `, ${organisation}` : ''} · {near(day)}
        </p>
        <p className="meta">
          {clientId ? `${t('privacy.findings.client', { id: clientId })} · ` : ''}
          <Link to="/tietosuoja" search={search}>
            {t('privacy.findings.entries')}
          </Link>
        </p>
        {finding.outcome ? (
          <p className="meta">
            {t('privacy.findings.closedBy', {
              outcome: t(`privacy.findings.outcomes.${finding.outcome}`),
              name: finding.closedBy,
              at: finding.closedAt,
              reason: finding.reason,
            })}
          </p>
        ) : null}
        {finding.outcome || finding.mayClose ? null : <p className="meta">{t('privacy.findings.own')}</p>}
      </div>
      {!finding.outcome && finding.mayClose ? (
        <Button small className="push" aria-haspopup="dialog" onClick={() => onClose(finding)}>
          {t('privacy.findings.close')}
          <span className="vh"> {worker}</span>
        </Button>
      ) : null}
    </li>
  )
}
