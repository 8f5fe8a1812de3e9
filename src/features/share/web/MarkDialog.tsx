import { useState } from 'react'
import {
  Button,
  Dialog,
  DraftRestored,
  Notice,
  newId,
  RadioGroup,
  Refusal,
  TextArea,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { markDifference } from '../acts-contract.ts'
import { markKinds, type Room, type RoomRow } from '../contract.ts'
import { onTop } from './share-forms.ts'
import { billText, nameOf } from './share-presenter.ts'

interface Props {
  readonly row: RoomRow
  readonly room: Room
  /** The row as it is now, asked again. */
  readonly onNewest: () => Promise<RoomRow | undefined>
  readonly onClose: () => void
}
interface Values {
  readonly kind: (typeof markKinds)[number]
  readonly text: string
}

const markedSoFar = ({ mark }: RoomRow): Values => ({
  kind: mark?.kind ?? 'explained',
  text: mark?.text ?? '',
})

/** What the difference was: it stays in sight, and stops asking. */
export function MarkDialog({ row, room, onNewest, onClose }: Props) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(markDifference, { onDone: onClose })
  const [seen, setSeen] = useState(row)
  const { mark } = seen
  const rest = { id: mark?.id ?? id, month: room.month, version: mark?.version ?? null }
  const form = useForm<Values, Values & typeof rest>({
    initial: markedSoFar(row),
    check: ({ kind, text }) =>
      text.trim() === ''
        ? { ok: false, errors: { text: 'required' } }
        : { ok: true, value: { ...rest, kind, text: text.trim() } },
    submit: (body) => command.run({ params: { clientId: row.clientId }, body }),
    problem: command.problem,
    draftKey: `share.mark.${row.clientId}.${room.month}`,
  })
  const takeNewest = async () => {
    const newest = await onNewest()
    if (!newest) return
    form.reset(onTop(form.values, markedSoFar(seen), markedSoFar(newest)))
    setSeen(newest)
    command.reset()
  }
  return (
    <Dialog
      isOpen
      title={t('share.mark.title', { name: nameOf(row, t) })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="mark-difference" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="mark-difference" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
        ) : null}
        <Refusal problem={command.problem} onRetry={() => void takeNewest()} />
        {seen !== row && mark ? (
          <Notice live>
            {t('share.mark.meanwhile', { kind: t(`share.mark.kinds.${mark.kind}`), text: mark.text })}
          </Notice>
        ) : null}
        <p>
          {billText(row, t)}
          {row.reconciled?.lawCents == null
            ? null
            : `, ${t('share.lawAmount', { law: row.reconciled.lawCents })}`}
        </p>
        <RadioGroup
          label={t('share.mark.kind')}
          {...form.field('kind')}
          choices={markKinds.map((value) => ({ value, label: t(`share.mark.kinds.${value}`) }))}
        />
        <TextArea label={t('share.mark.text')} maxLength={1000} {...form.field('text')} />
      </form>
    </Dialog>
  )
}
