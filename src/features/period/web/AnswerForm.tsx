import { useState } from 'react'
import { Button, type Problem, RadioGroup, Refusal, TextField, useT } from '../../../ui/index.ts'
import type { AnswerBody } from '../contract.ts'
import { type DeclineReason, declineReasons } from '../rules/moves.ts'

interface Props {
  readonly problem: Problem | undefined
  readonly isSending: boolean
  readonly onAnswer: (body: AnswerBody) => void
}

/** Yes with one tap; no with a reason. */
export function AnswerForm({ problem, isSending, onAnswer }: Props) {
  const t = useT()
  const [isDeclining, setDeclining] = useState(false)
  const [reason, setReason] = useState<DeclineReason | ''>('')
  const [note, setNote] = useState('')
  const [isTold, setTold] = useState(false)
  const decline = () => {
    setTold(true)
    if (reason) onAnswer({ answer: 'declined', reason, ...(note.trim() ? { note: note.trim() } : {}) })
  }
  return (
    <>
      <Refusal problem={problem} />
      {isDeclining ? (
        <div className="form mt2">
          <RadioGroup
            label={t('periods.answers.declineWhy')}
            value={reason}
            onChange={setReason}
            error={isTold && reason === '' ? 'required' : undefined}
            choices={declineReasons.map((value) => ({ value, label: t(`periods.declineReasons.${value}`) }))}
          />
          <TextField
            label={t('periods.answers.note')}
            optional
            value={note}
            onChange={setNote}
            maxLength={500}
          />
          <div className="bar-row">
            <Button kind="primary" loading={isSending} onClick={decline}>
              {t('periods.answers.send')}
            </Button>
            <Button onClick={() => setDeclining(false)}>{t('common.cancel')}</Button>
          </div>
        </div>
      ) : (
        <div className="bar-row mt2">
          <Button kind="primary" loading={isSending} onClick={() => onAnswer({ answer: 'confirmed' })}>
            {t('periods.answers.confirm')}
          </Button>
          <Button onClick={() => setDeclining(true)}>{t('periods.answers.decline')}</Button>
        </div>
      )}
    </>
  )
}
