import { useState } from 'react'
import { Button, Notice, Refusal, useCommand, useT } from '../../../ui/index.ts'
import { disownFeedback, type OwnGiven as Given, letSee } from '../contract.ts'
import { Answers } from './Answers.tsx'
import { ReadersFields } from './FeedbackFields.tsx'

interface Props {
  readonly periodId: string
  readonly place: string
  readonly given: Given
}

/** What I answered, and who may read it: mine to change at any time. */
export function OwnGiven({ periodId, place, given }: Props) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const [changes, setChanges] = useState(false)
  const [disowns, setDisowns] = useState(false)
  const { organiserSees, placeSees, answeredOn: day, recordedBy } = given
  return (
    <div className="form">
      <p>
        {given.how === 'paper'
          ? t('feedback.own.givenPaper', { day, by: recordedBy ?? '–' })
          : t('feedback.own.given', { day })}
        <span className="meta block">
          {t('feedback.own.sees.organiser')}: {t(`feedback.own.reads.${organiserSees}`)}.{' '}
          {t('feedback.own.sees.place')}: {t(`feedback.own.reads.${placeSees}`)}.
        </span>
      </p>
      {isOpen ? <Answers given={given} /> : null}
      <div className="bar-row">
        {isOpen ? null : (
          <Button small onClick={() => setOpen(true)}>
            {t('feedback.own.look')}
            <span className="vh"> {place}</span>
          </Button>
        )}
        {changes ? null : (
          <Button small onClick={() => setChanges(true)}>
            {t('feedback.own.change')}
            <span className="vh"> {place}</span>
          </Button>
        )}
        {given.how === 'paper' && !disowns ? (
          <Button small onClick={() => setDisowns(true)}>
            {t('feedback.own.disown.open')}
            <span className="vh"> {place}</span>
          </Button>
        ) : null}
      </div>
      {disowns ? (
        <Disown periodId={periodId} version={given.version} onClose={() => setDisowns(false)} />
      ) : null}
      {changes ? <Change periodId={periodId} given={given} /> : null}
    </div>
  )
}

function Change({ periodId, given }: Omit<Props, 'place'>) {
  const t = useT()
  const [values, setValues] = useState({ organiserSees: given.organiserSees, placeSees: given.placeSees })
  const command = useCommand(letSee)
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ params: { periodId }, body: { version: given.version, ...values } })
      }}
    >
      <Refusal problem={command.problem} />
      <ReadersFields
        form={{ values, set: (name, value) => setValues((now) => ({ ...now, [name]: value })) }}
        labels={{ organiser: t('feedback.readers.organiser'), place: t('feedback.readers.place') }}
      />
      {command.isDone ? (
        <Notice kind="ok" live>
          {t('feedback.own.saved')}
        </Notice>
      ) : null}
      <Button type="submit" loading={command.isRunning}>
        {t('feedback.own.save')}
      </Button>
    </form>
  )
}

interface DisownProps {
  readonly periodId: string
  readonly version: number
  readonly onClose: () => void
}

/** What a worker wrote in from paper is not mine: said once more before it holds. */
function Disown({ periodId, version, onClose }: DisownProps) {
  const t = useT()
  const command = useCommand(disownFeedback)
  return (
    <Notice kind="warn" live>
      <p>{t('feedback.own.disown.text')}</p>
      <Refusal problem={command.problem} />
      <div className="bar-row">
        <Button
          loading={command.isRunning}
          onClick={() => void command.run({ params: { periodId }, body: { version } })}
        >
          {t('feedback.own.disown.act')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </Notice>
  )
}
