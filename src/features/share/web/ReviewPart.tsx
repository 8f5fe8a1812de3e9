import { useState } from 'react'
import {
  Button,
  DateField,
  Dialog,
  DocumentButtons,
  DraftRestored,
  newId,
  Refusal,
  SaveState,
  Section,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useFormat,
  useLanguage,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { closeReview, printReview, saveReview } from '../acts-contract.ts'
import type { Room } from '../contract.ts'
import { checkReview, onTop, type ReviewBody, type ReviewValues, reviewSoFar } from './share-forms.ts'

interface Props {
  readonly room: Room
  /** The room as it is now, asked again. */
  readonly onNewest: () => Promise<Room | undefined>
}

/** The minutes of the month's review; once approved they stand. */
export function ReviewPart({ room, onNewest }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const { review, agreed } = room
  return (
    <Section title={t('share.review.title')}>
      <p className="meta">
        {agreed === 0 ? t('share.review.agreedNone') : t('share.review.agreedCount', { count: agreed })}
      </p>
      {review?.isClosed ? <p>{t('share.review.closed')}</p> : <ReviewForm room={room} onNewest={onNewest} />}
      {review ? (
        <DocumentButtons
          // about no client: there is no language of theirs to choose
          inRow
          documents={[
            {
              endpoint: printReview,
              params: { reviewId: review.id },
              query: { language },
              label: t('share.review.print'),
            },
          ]}
        />
      ) : null}
    </Section>
  )
}

function ReviewForm({ room, onNewest }: Props) {
  const t = useT()
  const { today } = useFormat()
  const writer = { today, name: useMe().worker?.name ?? '' }
  const [id] = useState(newId)
  // what one has seen is what one saves over, also when the page learns of a newer version meanwhile
  const [review, setSeen] = useState(room.review)
  const command = useCommand(saveReview, { onDone: () => void onNewest().then(see) })
  const see = (now: Room | undefined) => (now ? setSeen(now.review) : undefined)
  const form = useForm<ReviewValues, ReviewBody>({
    initial: reviewSoFar(review, writer),
    check: (values) => checkReview(values, { room: { month: room.month, review }, id, today }),
    submit: (body) => command.run({ params: { listId: room.list.id }, body }),
    problem: command.problem,
    draftKey: `share.review.${room.list.id}.${room.month}`,
  })
  const takeNewest = async () => {
    const now = await onNewest()
    if (!now) return
    form.reset(onTop(form.values, reviewSoFar(review, writer), reviewSoFar(now.review, writer)))
    see(now)
    command.reset()
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
      {form.restored && form.unsavedAt ? (
        <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
      ) : null}
      <Refusal problem={command.problem} onRetry={() => void takeNewest()} />
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
        {review && !form.unsavedAt ? <CloseButton reviewId={review.id} version={review.version} /> : null}
      </div>
    </form>
  )
}

/** Asked once more: nothing opens closed minutes again. */
function CloseButton({ reviewId, version }: { reviewId: string; version: number }) {
  const t = useT()
  const [isAsking, setAsking] = useState(false)
  const command = useCommand(closeReview)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('share.review.close')}
      </Button>
      {isAsking ? (
        <Dialog
          isOpen
          title={t('share.review.closeSure')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                kind="primary"
                loading={command.isRunning}
                onClick={() => void command.run({ params: { reviewId }, body: { version } })}
              >
                {t('share.review.close')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p>{t('share.review.closeHint')}</p>
          <Refusal problem={command.problem} />
        </Dialog>
      ) : null}
    </>
  )
}
