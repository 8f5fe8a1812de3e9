import { useState } from 'react'
import { Button, Dialog, Link, Loaded, Notice, Section, useApi, useFormat, useT } from '../../../ui/index.ts'
import { listClientReferrals } from '../contract.ts'
import { ReferralForm } from './ReferralForm.tsx'
import { answerLine, kindWord, receiverOf, senderOf, sentOn } from './referral-presenter.ts'

/** Referrals of a client on the file, and the button that sends one: by the grounds on the file, of which some only read. */
export function ReferralsOnFile({ clientId, maySend }: { clientId: string; maySend: boolean }) {
  const t = useT()
  const { day } = useFormat()
  const [isSending, setSending] = useState(false)
  const [isSent, setSent] = useState(false)
  const referrals = useApi(listClientReferrals, { params: { clientId } })
  const send = maySend ? (
    <Button small onClick={() => setSending(true)}>
      {t('referrals.form.title')}
    </Button>
  ) : null
  return (
    <Section title={t('referrals.onFile')} end={send}>
      {isSent ? (
        <Notice kind="ok" live>
          {t('referrals.form.sent')}
        </Notice>
      ) : null}
      <Loaded of={referrals} lines={2}>
        {(answer) => (
          <ul className="rows">
            {answer.referrals.length === 0 ? <li className="meta">{t('referrals.noneOnFile')}</li> : null}
            {answer.referrals.map((row) => (
              <li key={row.id}>
                <Link to={`/lahetteet/${row.id}`}>{kindWord(row, t)}</Link>
                <span className="meta block">
                  {day(sentOn(row))} · {senderOf(row)} → {receiverOf(row)}
                </span>
                <span className="meta block">
                  {t(`referrals.statuses.${row.status}`)}
                  {answerLine(row, t) ? ` · ${answerLine(row, t)}` : ''}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {isSending ? (
        <Dialog isOpen big title={t('referrals.form.title')} onClose={() => setSending(false)}>
          <ReferralForm
            clientId={clientId}
            onSent={() => {
              setSending(false)
              setSent(true)
            }}
          />
        </Dialog>
      ) : null}
    </Section>
  )
}
