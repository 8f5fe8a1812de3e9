import { useState } from 'react'
import { meetsClients } from '../../../kernel/roles.ts'
import {
  Button,
  DateField,
  Dialog,
  DraftRestored,
  ErrorSummary,
  Notice,
  newId,
  RadioGroup,
  Refusal,
  Select,
  useApi,
  useCommand,
  useForm,
  useFormat,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { listColleagues } from '../../organisation/contract.ts'
import { agreeContact } from '../acts-contract.ts'
import { hows, type Room, type RoomRow } from '../contract.ts'
import { type AgreeBody, type AgreeValues, agreedSoFar, checkAgree, onTop } from './share-forms.ts'
import { agreedText, nameOf } from './share-presenter.ts'

interface Props {
  readonly row: RoomRow
  readonly room: Room
  /** The row as it is now, asked again. */
  readonly onNewest: () => Promise<RoomRow | undefined>
  readonly onClose: () => void
}

/** Who contacts the person, how and by when; for one without a responsible worker, who takes that on (F2). */
export function AgreeDialog({ row, room, onNewest, onClose }: Props) {
  const t = useT()
  const { today } = useFormat()
  const mine = useMe().position?.id ?? ''
  const [id] = useState(newId)
  const [seen, setSeen] = useState(row)
  const people = usePeople()
  const command = useCommand(agreeContact, { onDone: onClose })
  const form = useForm<AgreeValues, AgreeBody>({
    initial: agreedSoFar(row, mine),
    check: (values) => checkAgree(values, { room, row: seen, id, today }),
    submit: (body) => command.run({ params: { clientId: row.clientId }, body }),
    problem: command.problem,
    draftKey: `share.agree.${row.clientId}.${room.month}`,
  })
  const takeNewest = async () => {
    const newest = await onNewest()
    if (!newest) return
    form.reset(onTop(form.values, agreedSoFar(seen, mine), agreedSoFar(newest, mine)))
    setSeen(newest)
    command.reset()
  }
  const labels = { positionId: t('share.agree.who'), contactBy: t('share.agree.by') }
  return (
    <Dialog
      isOpen
      title={t('share.agree.title', { name: nameOf(row, t) })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="agree-contact" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="agree-contact" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
        ) : null}
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={command.problem} onRetry={() => void takeNewest()} />
        {seen !== row && seen.agreement ? (
          <Notice live>
            {t('share.agree.meanwhile', { who: seen.agreement.who.name, what: agreedText(seen, t) })}
          </Notice>
        ) : null}
        <Select label={t('share.agree.who')} choices={people} {...form.field('positionId')} />
        <RadioGroup
          across
          label={t('share.agree.how')}
          {...form.field('how')}
          choices={hows.map((value) => ({ value, label: t(`share.hows.${value}`) }))}
        />
        <DateField label={t('share.agree.by')} min={today} {...form.field('contactBy')} />
        {row.responsible === null ? (
          <Select
            label={t('share.agree.responsible')}
            hint={t('share.agree.responsibleHint')}
            empty={t('share.agree.nobody')}
            choices={people}
            {...form.field('responsibleId')}
          />
        ) : null}
      </form>
    </Dialog>
  )
}

/** Colleagues who work with clients. */
function usePeople() {
  const organisationId = useMe().position?.organisation.id
  const colleagues = useApi(listColleagues, { query: organisationId ? { organisationId } : {} })
  return (colleagues.data?.colleagues ?? [])
    .filter(({ role }) => meetsClients(role))
    .map((one) => ({ value: one.positionId, label: one.name }))
}
