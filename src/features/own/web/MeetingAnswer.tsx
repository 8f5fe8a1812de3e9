import { useState } from 'react'
import { Button, Refusal, useCommand, useT } from '../../../ui/index.ts'
import { answerMeeting } from '../../meeting/contract.ts'
import type { OwnMeeting } from '../contract.ts'

interface Props {
  readonly clientId: string
  readonly meeting: OwnMeeting
  /** The next thing on the page: its answer is the page’s one filled button. */
  readonly isNext?: boolean
}

/** "Tulen tapaamiseen" or "Aika ei sovi minulle"; what was said stays visible and may be changed. */
export function MeetingAnswer({ clientId, meeting, isNext }: Props) {
  const t = useT()
  const command = useCommand(answerMeeting, { onDone: () => setChanging(false) })
  const [isChanging, setChanging] = useState(false)
  const say = (answer: 'coming' | 'cannotCome') =>
    void command.run({ params: { clientId, meetingId: meeting.id }, body: { answer } })
  if (meeting.answer !== null && !isChanging)
    return (
      <>
        <p role="status">
          {meeting.answer === 'coming' ? t('own.meeting.saidComing') : t('own.meeting.saidCannot')}
        </p>
        <Button onClick={() => setChanging(true)}>{t('own.meeting.change')}</Button>
      </>
    )
  return (
    <>
      <Refusal problem={command.problem} />
      <div className="bar-row">
        <Button
          kind={isNext ? 'primary' : 'outlined'}
          loading={command.isRunning}
          onClick={() => say('coming')}
        >
          {t('own.meeting.coming')}
        </Button>
        <Button loading={command.isRunning} onClick={() => say('cannotCome')}>
          {t('own.meeting.cannotCome')}
        </Button>
      </div>
    </>
  )
}
