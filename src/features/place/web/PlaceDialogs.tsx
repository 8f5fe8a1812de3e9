import { useState } from 'react'
import {
  Button,
  Dialog,
  newId,
  Select,
  useApi,
  useCommand,
  useForm,
  useFormat,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { listOrganisations } from '../../organisation/contract.ts'
import { announcePlace, changePlace, type PlaceDetail } from '../contract.ts'
import { PlaceForm } from './PlaceForm.tsx'
import { checkPlace, emptyPlace, type PlaceValues, placeValues } from './place-form.ts'

interface Props {
  readonly onClose: () => void
  readonly onDone: (placeId: string) => void
}

/** Announces a place of one's own unit; a coordinator chooses whose. */
export function AnnounceDialog({ onClose, onDone }: Props) {
  const t = useT()
  const me = useMe()
  const { today } = useFormat()
  const [id] = useState(newId)
  const command = useCommand(announcePlace, { onDone: (answer) => onDone(answer.id) })
  const form = useForm<PlaceValues, unknown>({
    initial: emptyPlace(me.position?.unit?.id ?? '', today),
    check: checkPlace,
    submit: (value) => command.run({ body: { id, ...(value as object) } as never }),
    problem: command.problem,
    draftKey: 'place',
  })
  return (
    <PlaceDialog title={t('places.announce')} isSending={form.isSending} onClose={onClose}>
      <PlaceForm id="place-form" form={form} problem={command.problem} unit={<UnitField form={form} />} />
    </PlaceDialog>
  )
}

/** Changes an announcement; seats that are taken away close from today on. */
export function ChangeDialog({ place, onClose, onDone }: Props & { place: PlaceDetail }) {
  const t = useT()
  const command = useCommand(changePlace, { onDone: (answer) => onDone(answer.id) })
  const form = useForm<PlaceValues, unknown>({
    initial: placeValues(place),
    check: checkPlace,
    submit: (value) => {
      const { unitId: _, ...said } = value as { unitId: string }
      const body = { ...said, version: place.version } as never
      return command.run({ params: { placeId: place.id }, body })
    },
    problem: command.problem,
    draftKey: `place:${place.id}`,
  })
  return (
    <PlaceDialog title={t('places.edit')} isSending={form.isSending} onClose={onClose}>
      <PlaceForm id="place-form" form={form} problem={command.problem} />
    </PlaceDialog>
  )
}

function PlaceDialog(props: {
  title: string
  isSending: boolean
  onClose: () => void
  children: React.ReactNode
}) {
  const t = useT()
  return (
    <Dialog
      isOpen
      big
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="place-form" loading={props.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}

function UnitField({ form }: { form: ReturnType<typeof useForm<PlaceValues, unknown>> }) {
  const t = useT()
  const { position } = useMe()
  const { data } = useApi(listOrganisations, { query: {} })
  const own = (data?.organisations ?? []).filter(
    (one) => position?.role === 'rehabCoordinator' || one.id === position?.organisation.id,
  )
  const units = own.flatMap((one) =>
    one.units.map((unit) => ({ value: unit.id, label: `${one.name}: ${unit.name}` })),
  )
  if (units.length < 2 && form.values.unitId !== '') return null
  return <Select label={t('places.form.unit')} {...form.field('unitId')} choices={units} />
}
