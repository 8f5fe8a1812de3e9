import { useState } from 'react'
import {
  Button,
  type Choice,
  LinkButton,
  Notice,
  PageHead,
  RadioGroup,
  Section,
  useMay,
  useT,
} from '../../../ui/index.ts'
import type { ClientRow } from '../../client/contract.ts'
import { ClientPicker, fullName, IntakeForm } from '../../client/web/index.ts'
import { ReferralForm } from '../../referral/web/index.ts'
import { addressOfFile } from './tabs.ts'

type What = 'intake' | 'referral'

/** Search before create: then taking the person in, or a referral about one's own client. */
export default function NewClientPage() {
  const t = useT()
  const [what, setWhat] = useState<What | ''>('')
  const choices = useChoices()
  return (
    <>
      <PageHead title={t('clients.intake.title')} meta={t('clients.intake.lead')} />
      <Section title={t('clients.intake.searchTitle')}>
        <div className="mt2">
          <ClientPicker />
        </div>
      </Section>
      <div className="mt4">
        <RadioGroup label={t('clients.intake.choose')} value={what} onChange={setWhat} choices={choices} />
      </div>
      <div className="mt3">
        {what === 'intake' ? <IntakeForm /> : null}
        {what === 'referral' ? <Referral /> : null}
      </div>
    </>
  )
}

function useChoices(): readonly Choice<What>[] {
  const t = useT()
  const mayCreate = useMay('client.create')
  const maySend = useMay('referral.send')
  const intake = {
    value: 'intake',
    label: t('clients.intake.chooseIntake'),
    meta: t('clients.intake.chooseIntakeMeta'),
  } as const
  const referral = {
    value: 'referral',
    label: t('clients.intake.chooseReferral'),
    meta: t('clients.intake.chooseReferralMeta'),
  } as const
  return [...(mayCreate ? [intake] : []), ...(maySend ? [referral] : [])]
}

/** About whom, then the referral itself; the client stays with the sender until the receiver accepts (A11). */
function Referral() {
  const t = useT()
  const [client, setClient] = useState<ClientRow>()
  const [isSent, setSent] = useState(false)
  if (!client)
    return (
      <Section title={t('clients.intake.whoseTitle')}>
        <p className="meta mt2">{t('clients.intake.whose')}</p>
        <div className="mt2">
          <ClientPicker onChoose={setClient} />
        </div>
      </Section>
    )
  const change = (
    <Button small onClick={() => setClient(undefined)}>
      {t('clients.intake.change')}
    </Button>
  )
  return (
    <Section title={fullName(client)} end={isSent ? null : change}>
      {isSent ? (
        <Notice kind="ok" live>
          <p>{t('referrals.form.sent')}</p>
          <LinkButton to={addressOfFile(client.id)}>{t('clients.intake.open')}</LinkButton>
        </Notice>
      ) : (
        <div className="mt2">
          <ReferralForm clientId={client.id} onSent={() => setSent(true)} />
        </div>
      )}
    </Section>
  )
}
