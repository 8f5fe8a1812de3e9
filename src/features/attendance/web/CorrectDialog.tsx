import { useState } from 'react'
import { Button, Dialog, newId, RadioGroup, Refusal, TextField, useCommand, useT } from '../../../ui/index.ts'
import { readPeriod } from '../../period/contract.ts'
import { listMarks, markDay, readWeek } from '../contract.ts'
import { type Absence, absences } from '../rules/mark.ts'
import { readHours } from './mark-form.ts'
import type { Row } from './week-presenter.ts'

interface Props {
  readonly row: Row
  readonly day: string
  /** What was tapped, when the dialog asks only for the reason. */
  readonly wanted?: Absence | null
  readonly onClose: () => void
}

/** Marks a day, or corrects a mark that stands: with the reason, and the original is kept. */
export function CorrectDialog({ row, day, wanted, onClose }: Props) {
  const t = useT()
  const { name, mark, hoursPerDay } = row
  const [absence, setAbsence] = useState<Absence | 'present'>(
    (wanted === undefined ? mark?.absence : wanted) ?? 'present',
  )
  const [hours, setHours] = useState(String(mark?.hours || hoursPerDay).replace('.', ','))
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const command = useCommand(markDay, { invalidates: [readWeek, listMarks, readPeriod], onDone: onClose })
  const read = readHours(hours)
  const isWrong = absence === 'present' && read === null
  const send = () => {
    setChecked(true)
    if (isWrong) return
    const part = absence === 'present' ? { absence: null, hours: read ?? 0 } : { absence }
    const why = reason.trim() ? { correctionReason: reason.trim() } : {}
    void command.run({ params: { periodId: row.periodId }, body: { id: newId(), day, ...part, ...why } })
  }
  return (
    <Dialog
      isOpen
      title={t('attendance.correct.title')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={command.isRunning} onClick={send}>
            {t(mark ? 'attendance.correct.act' : 'attendance.correct.mark')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('attendance.correct.who', { name, day })}</p>
      <Refusal problem={command.problem} />
      <What {...{ absence, setAbsence, hours, setHours }} isWrong={isChecked && isWrong} />
      {mark ? (
        <TextField
          label={t('attendance.correct.why')}
          hint={t('attendance.correct.whyHint')}
          value={reason}
          onChange={setReason}
          error={command.problem?.fields.correctionReason}
          maxLength={500}
        />
      ) : null}
    </Dialog>
  )
}

const choices = ['present', ...absences] as const

interface WhatProps {
  readonly absence: Absence | 'present'
  readonly setAbsence: (absence: Absence | 'present') => void
  readonly hours: string
  readonly setHours: (hours: string) => void
  readonly isWrong: boolean
}

/** Present with hours, or away with a reason. */
function What({ absence, setAbsence, hours, setHours, isWrong }: WhatProps) {
  const t = useT()
  return (
    <>
      <RadioGroup
        label={t('attendance.correct.absence')}
        value={absence}
        onChange={setAbsence}
        across
        choices={choices.map((value) => ({
          value,
          label:
            value === 'present' ? t('attendance.correct.presentChoice') : t(`attendance.reasons.${value}`),
        }))}
      />
      {absence === 'present' ? (
        <TextField
          label={t('attendance.correct.hours')}
          size={5}
          value={hours}
          onChange={setHours}
          error={isWrong ? 'number' : undefined}
        />
      ) : null}
    </>
  )
}
