import { useState } from 'react'
import {
  Button,
  DateField,
  DocumentButtons,
  newId,
  Refusal,
  SaveState,
  Section,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useFormat,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { closeReview, printReview, saveReview } from '../acts-contract.ts'
import type { Room } from '../contract.ts'
import { checkReview, type ReviewBody, type ReviewValues } from './share-forms.ts'

/** The minutes of the month's review; once approved they stand. */
export function ReviewPart({ room }: { room: Room }) {
  const t = useT()
  const { review, agreed } = room
  return (
    <Section title={t('share.review.title')}>
      <p className="meta">
        {agreed === 0 ? t('share.review.agreedNone') : t('share.review.agreedCount', { count: agreed })}
      </p>
      {review?.isClosed ? <p>{t('share.review.closed')}</p> : <ReviewForm room={room} />}
      {review ? (
        <DocumentButtons
          documents={[
            { endpoint: printReview, params: { reviewId: review.id }, label: t('share.review.print') },
          ]}
        />
      ) : null}
    </Section>
  )
}

function ReviewForm({ room }: { room: Room }) {
  const t = useT()
  const { today } = useFormat()
  const me = useMe()
  const [id] = useState(newId)
  const { review } = room
  const command = useCommand(saveReview)
  const form = useForm<ReviewValues, ReviewBody>({
    initial: {
      heldOn: review?.heldOn ?? today,
      participants: review?.participants ?? me.worker?.name ?? '',
      note: review?.note ?? '',
    },
    check: (values) => checkReview(values, { room, id, today }),
    submit: (body) => command.run({ params: { listId: room.list.id }, body }),
    problem: command.problem,
    draftKey: `share.review.${room.list.id}.${room.month}`,
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
      <Refusal problem={command.problem} />
      <DateField label={t('share.review.heldOn')} max={today} {...form.field('heldOn')} />
      <TextField
        label={t('share.review.participants')}
        hint={t('share.review.participantsHint')}
        {...form.field('participants')}
      />
      <TextArea label={t('share.review.note')} optional maxLength={4000} {...form.field('note')} />
      <div className="bar-row">
        <Button type="submit" loading={form.isSending}>
          {t('share.review.save')}
        </Button>
        <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
        {review ? <CloseButton reviewId={review.id} version={review.version} /> : null}
      </div>
    </form>
  )
}

function CloseButton({ reviewId, version }: { reviewId: string; version: number }) {
  const t = useT()
  const command = useCommand(closeReview)
  return (
    <>
      <Button
        loading={command.isRunning}
        onClick={() => void command.run({ params: { reviewId }, body: { version } })}
      >
        {t('share.review.close')}
      </Button>
      <span className="meta">{t('share.review.closeHint')}</span>
      <Refusal problem={command.problem} />
    </>
  )
}
