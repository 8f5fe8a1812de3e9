import { useState } from 'react'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import {
  DateField,
  newId,
  Select,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { recordOthers } from '../acts-contract.ts'
import { othersKinds } from '../contract.ts'
import { FormDialog } from './FormDialog.tsx'

const resultWords = ['granted', 'partly', 'refused'] as const

const initial = {
  kind: 'paySubsidy' as (typeof othersKinds)[number],
  maker: '',
  result: 'granted' as (typeof resultWords)[number],
  decidedOn: '',
  validFrom: '',
  validTo: '',
  matter: '',
}

const isDay = (text: string) => parsePlainDate(text) !== null

function check(id: string, values: typeof initial) {
  const { maker, decidedOn, validFrom, validTo } = values
  const errors = {
    ...(maker.trim() === '' ? { maker: 'required' } : {}),
    ...(isDay(decidedOn) ? {} : { decidedOn: 'date' }),
    ...(validFrom === '' || isDay(validFrom) ? {} : { validFrom: 'date' }),
    ...(validTo === '' || isDay(validTo) ? {} : { validTo: 'date' }),
  }
  if (Object.keys(errors).length > 0) return { ok: false as const, errors }
  const value = { ...values, id, maker: maker.trim(), validFrom: validFrom || null, validTo: validTo || null }
  return { ok: true as const, value }
}

/** A decision of another authority, recorded as theirs: whose, what, when and with what result. */
export function RecordDialog({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  const t = useT()
  const { today } = useFormat()
  const [id] = useState(newId)
  const command = useCommand(recordOthers, { onDone: onClose })
  const form = useForm({
    initial,
    check: (values) => check(id, values),
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
  })
  const word = (name: 'maker' | 'decidedOn' | 'validFrom' | 'validTo' | 'matter' | 'result') =>
    t(`decisions.field.${name}`)
  const labels = {
    maker: word('maker'),
    decidedOn: word('decidedOn'),
    validFrom: word('validFrom'),
    validTo: word('validTo'),
  }
  return (
    <FormDialog
      title={t('decisions.record')}
      act={t('common.save')}
      form={form}
      labels={labels}
      problem={command.problem}
      onClose={onClose}
    >
      <Select
        label={t('decisions.columns.kind')}
        {...form.field('kind')}
        choices={othersKinds.map((value) => ({ value, label: t(`decisions.kinds.${value}`) }))}
      />
      <TextField label={labels.maker} {...form.field('maker')} />
      <Select
        label={word('result')}
        {...form.field('result')}
        choices={resultWords.map((value) => ({ value, label: t(`decisions.results.${value}`) }))}
      />
      <DateField label={labels.decidedOn} max={today} {...form.field('decidedOn')} />
      <DateField label={labels.validFrom} optional {...form.field('validFrom')} />
      <DateField label={labels.validTo} optional {...form.field('validTo')} />
      <TextArea label={word('matter')} optional rows={3} {...form.field('matter')} />
    </FormDialog>
  )
}
