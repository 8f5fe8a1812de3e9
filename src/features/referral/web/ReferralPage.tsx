import { useState } from 'react'
import {
  Button,
  Dialog,
  Link,
  LinkButton,
  LoadedPage,
  NextAct,
  Notice,
  newId,
  PageHead,
  Refusal,
  Terms,
  TextArea,
  useApi,
  useCommand,
  useFormat,
  useGo,
  useParam,
  useT,
  Why,
} from '../../../ui/index.ts'
import {
  acceptReferral,
  type ReferralDetail,
  readReferral,
  returnReferral,
  withdrawReferral,
} from '../contract.ts'
import { answerLine, kindWord, receiverOf, senderOf, sentOn } from './referral-presenter.ts'

/** One referral with what it carries: the receiver accepts or returns it, the sender withdraws it. */
export default function ReferralPage() {
  const referralId = useParam('referralId')
  const referral = useApi(readReferral, { params: { referralId } })
  return (
    <LoadedPage of={referral}>
      {(answer) => <Referral referral={answer} refetch={referral.refetch} />}
    </LoadedPage>
  )
}

function Referral({ referral, refetch }: { referral: ReferralDetail; refetch: () => unknown }) {
  const t = useT()
  const { near } = useFormat()
  const born = referral.birthYear ? t('referrals.born', { year: String(referral.birthYear) }) : ''
  const text = (value: string) =>
    value === '' ? <span className="meta">{t('referrals.nothing')}</span> : value
  return (
    <>
      <PageHead
        title={`${referral.firstNames} ${referral.lastName}`}
        tabTitle={t('referrals.title')}
        above={<Link to="/lahetteet">{t('referrals.back')}</Link>}
        meta={[born, t('referrals.of', { kind: kindWord(referral, t) })].filter(Boolean).join(' · ')}
        actions={
          referral.mayOpenFile ? (
            <LinkButton to={`/asiakkaat/${referral.clientId}`}>{t('referrals.openFile')}</LinkButton>
          ) : null
        }
      />
      <State referral={referral} refetch={refetch} />
      <div className="mt3">
        <Terms
          rows={[
            { key: 'reason', term: t('referrals.reason'), value: text(referral.reason) },
            { key: 'tried', term: t('referrals.tried'), value: text(referral.tried) },
            { key: 'assessment', term: t('referrals.assessment'), value: text(referral.assessment) },
            { key: 'from', term: t('referrals.columns.from'), value: senderOf(referral) },
            { key: 'to', term: t('referrals.columns.to'), value: receiverOf(referral) },
            { key: 'sentAt', term: t('referrals.columns.sentAt'), value: near(sentOn(referral)) },
            ...(referral.phone ? [{ key: 'phone', term: t('referrals.phone'), value: referral.phone }] : []),
          ]}
        />
      </div>
    </>
  )
}

/** Where the referral is, and what may be done with it. */
function State({ referral, refetch }: { referral: ReferralDetail; refetch: () => unknown }) {
  const t = useT()
  const line = answerLine(referral, t)
  if (referral.status === 'returned' || referral.status === 'withdrawn')
    return (
      <Notice kind={referral.status === 'returned' ? 'warn' : 'info'}>
        {t(`referrals.${referral.status}`, { reason: referral.answerReason ?? '' })} {line}
      </Notice>
    )
  if (referral.status === 'accepted')
    return <Notice kind="ok">{t('referrals.accepted', { who: referral.answeredBy ?? '' })}</Notice>
  return <Waiting referral={referral} line={line} refetch={refetch} />
}

/** A referral that waits: by when, and what the receiver or the sender may do. */
function Waiting({
  referral,
  line,
  refetch,
}: {
  referral: ReferralDetail
  line: string
  refetch: () => unknown
}) {
  const t = useT()
  const go = useGo()
  const [answering, setAnswering] = useState<'return' | 'withdraw'>()
  const [ids] = useState(() => ({ relationshipId: newId(), caseId: newId() }))
  const command = useCommand(acceptReferral, { onDone: ({ clientId }) => go(`/asiakkaat/${clientId}`) })
  const accept = () =>
    void command.run({ params: { referralId: referral.id }, body: { ...ids, version: referral.version } })
  const by = command.problem?.body.facts?.by
  return (
    <>
      <NextAct
        actions={
          <Acts
            referral={referral}
            isAccepting={command.isRunning}
            onAccept={accept}
            onAnswer={setAnswering}
          />
        }
      >
        <div>
          <strong>{t(`referrals.statuses.${referral.status}`)}</strong>
          {line ? (
            <>
              . {line} {referral.why ? <Why why={referral.why} about={t('referrals.title')} /> : null}
            </>
          ) : null}
        </div>
        <p className="meta">{t(referral.mayOpenFile ? 'referrals.keeps' : 'referrals.opens')}</p>
      </NextAct>
      <Refusal problem={command.problem} onRetry={() => void refetch()}>
        {typeof by === 'string' ? <span>{t('referrals.takenBy', { who: by })}</span> : null}
      </Refusal>
      {answering ? (
        <AnswerDialog referral={referral} as={answering} onClose={() => setAnswering(undefined)} />
      ) : null}
    </>
  )
}

interface ActsProps {
  readonly referral: ReferralDetail
  readonly isAccepting: boolean
  readonly onAccept: () => void
  readonly onAnswer: (as: 'return' | 'withdraw') => void
}

function Acts({ referral, isAccepting, onAccept, onAnswer }: ActsProps) {
  const t = useT()
  return (
    <div className="bar-row">
      {referral.mayAnswer ? (
        <>
          <Button onClick={() => onAnswer('return')}>{t('referrals.return')}</Button>
          <Button kind="primary" loading={isAccepting} onClick={onAccept}>
            {t('referrals.accept')}
          </Button>
        </>
      ) : null}
      {referral.mayWithdraw ? (
        <Button onClick={() => onAnswer('withdraw')}>{t('referrals.withdraw')}</Button>
      ) : null}
    </div>
  )
}

interface AnswerProps {
  readonly referral: ReferralDetail
  readonly as: 'return' | 'withdraw'
  readonly onClose: () => void
}

function AnswerDialog({ referral, as, onClose }: AnswerProps) {
  const t = useT()
  const go = useGo()
  const [reason, setReason] = useState('')
  const isReturn = as === 'return'
  // one who has returned a referral no longer sees it
  const command = useCommand(isReturn ? returnReferral : withdrawReferral, {
    onDone: () => (isReturn ? go('/lahetteet') : onClose()),
  })
  const { problem } = command
  const answer = () =>
    void command.run({ params: { referralId: referral.id }, body: { version: referral.version, reason } })
  return (
    <Dialog
      isOpen
      title={t(isReturn ? 'referrals.returnTitle' : 'referrals.withdrawTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={command.isRunning} onClick={answer}>
            {t(isReturn ? 'referrals.return' : 'referrals.withdraw')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {problem && Object.keys(problem.fields).length === 0 ? <Refusal problem={problem} /> : null}
      <TextArea
        label={t('referrals.answerReason')}
        {...(isReturn ? { hint: t('referrals.returnHint') } : {})}
        name="reason"
        value={reason}
        onChange={setReason}
        error={reason.trim() === '' ? problem?.fields.reason : undefined}
      />
    </Dialog>
  )
}
