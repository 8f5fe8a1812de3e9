import {
  Button,
  Dialog,
  RadioGroup,
  Refusal,
  TextArea,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { type EmergencyOpening, reviewOpening, reviews } from '../contract.ts'
import { checkReview, emptyReview } from './review-form.ts'

interface Props {
  readonly opening: EmergencyOpening
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Was it justified, and why: the reason is always written. */
export function ReviewDialog({ opening, onClose, onDone }: Props) {
  const t = useT()
  const command = useCommand(reviewOpening, { onDone })
  const form = useForm({
    initial: emptyReview,
    check: (values) => checkReview(values, opening.version),
    submit: (body) => command.run({ params: { openingId: opening.id }, body }),
    problem: command.problem,
    draftKey: `emergency.${opening.id}`,
  })
  return (
    <Dialog
      isOpen
      title={t('emergency.reviewOf', { name: opening.worker })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="emergency-review" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="emergency-review" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        {command.problem && Object.keys(command.problem.fields).length === 0 ? (
          <Refusal problem={command.problem} />
        ) : null}
        <p>{opening.reason}</p>
        <RadioGroup
          label={t('emergency.wasIt')}
          {...form.field('review')}
          choices={reviews.map((value) => ({ value, label: t(`emergency.reviews.${value}`) }))}
        />
        <TextArea
          label={t('emergency.note')}
          hint={t('emergency.noteHint')}
          {...form.field('note')}
          maxLength={1000}
        />
      </form>
    </Dialog>
  )
}
