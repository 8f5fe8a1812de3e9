import { useState } from 'react'
import {
  Button,
  DocumentButtons,
  EmptyState,
  Link,
  Loaded,
  Notice,
  PageHead,
  useApi,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { type Consent, listConsents, listLookers, printConsent } from '../../consent/contract.ts'
import { GiveUpDialog, validityOf, workplaceOf } from '../../consent/web/index.ts'
import { ProxiesPart } from '../../proxy/web/index.ts'
import { consentWords } from './own-presenter.ts'
import { Part } from './Part.tsx'
import { useSay } from './use-say.ts'

/** My consents – narrow or withdraw, the effect shown first – and who sees what. */
export default function ConsentsPage() {
  const t = useT()
  const clientId = useMe().client?.id ?? ''
  return (
    <>
      <PageHead title={t('own.consents.title')} above={<Link to="/oma/tietoni">{t('own.data.back')}</Link>} />
      <p>{t('own.consents.lead')}</p>
      <Mine clientId={clientId} />
      <ProxiesPart clientId={clientId} />
      <WhoSees clientId={clientId} />
    </>
  )
}

function Mine({ clientId }: { clientId: string }) {
  const t = useT()
  const say = useSay()
  const answer = useApi(listConsents, { params: { clientId } })
  const [chosen, setChosen] = useState<Consent>()
  const [isDone, setDone] = useState(false)
  return (
    <Loaded of={answer}>
      {({ consents }) => {
        const inForce = consents.filter((c) => c.state === 'inForce')
        const past = consents.filter((c) => c.state !== 'inForce')
        return (
          <>
            {isDone ? (
              <Notice kind="ok" live>
                {t('own.consents.done')}
              </Notice>
            ) : null}
            {inForce.length === 0 ? <EmptyState>{t('own.consents.none')}</EmptyState> : null}
            <ul className="lines">
              {inForce.map((consent) => (
                <li key={consent.id}>
                  {consentWords(say, consent)}
                  <span className="meta block">
                    {t('consent.purposeIs', { purpose: consent.purpose })}. {validityOf(consent, t)}.
                  </span>
                  <DocumentButtons
                    documents={[{ endpoint: printConsent, params: { clientId, consentId: consent.id } }]}
                    about={consentWords(say, consent)}
                  />
                  <Button onClick={() => setChosen(consent)}>
                    {t('own.consents.change')}
                    <span className="vh"> {consentWords(say, consent)}</span>
                  </Button>
                </li>
              ))}
            </ul>
            {past.length > 0 ? (
              <Part title={t('own.consents.past')}>
                <ul className="lines">
                  {past.map((consent) => (
                    <li key={consent.id}>
                      {consentWords(say, consent)}
                      <span className="meta block">{t(`consent.states.${consent.state}`)}</span>
                    </li>
                  ))}
                </ul>
              </Part>
            ) : null}
            {chosen ? (
              <GiveUpDialog
                clientId={clientId}
                consent={chosen}
                onClose={() => setChosen(undefined)}
                onDone={() => {
                  setChosen(undefined)
                  setDone(true)
                }}
              />
            ) : null}
          </>
        )
      }}
    </Loaded>
  )
}

function WhoSees({ clientId }: { clientId: string }) {
  const t = useT()
  const answer = useApi(listLookers, { params: { clientId } })
  return (
    <Part title={t('own.whoSees.title')}>
      <Loaded of={answer}>
        {({ persons }) => (
          <>
            <p>{persons.length === 0 ? t('own.whoSees.none') : t('own.whoSees.lead')}</p>
            <ul className="lines">
              {persons.map((person) => (
                <li key={person.positionId}>
                  <strong>{person.name}</strong>
                  <span className="meta block">
                    {person.basis ? t(`proxy.bases.${person.basis}`) : workplaceOf(person)}
                  </span>
                  <span className="meta block">
                    {t('own.whoSees.because', {
                      why: person.grounds
                        .map((ground) => t(`own.whoSees.reasons.${ground}` as 'own.whoSees.reasons.consent'))
                        .join(', '),
                    })}
                    . {person.substitutes ? t('own.whoSees.substitute') : ''}
                  </span>
                  <details>
                    <summary>
                      {t('own.whoSees.what')}
                      <span className="vh"> {person.name}</span>
                    </summary>
                    <ul className="change">
                      {person.reads.map((category) => (
                        <li key={category}>{t(`own.categories.${category}` as 'own.categories.plan')}</li>
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Part>
  )
}
