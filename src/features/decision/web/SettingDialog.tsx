import { Checkbox, CheckboxGroup, Select, TextField, useCommand, useForm, useT } from '../../../ui/index.ts'
import type { OwnKind } from '../contract.ts'
import { type CountySettings, deciderRoles, saveSetting } from '../settings-contract.ts'
import { FormDialog } from './FormDialog.tsx'

interface Props {
  readonly county: CountySettings
  readonly kind: OwnKind
  readonly setting: CountySettings['settings'][number] | undefined
  readonly onClose: () => void
}

type Role = (typeof deciderRoles)[number]
interface Values {
  readonly deciders: readonly Role[]
  readonly twoPersons: boolean
  readonly minMonths: string
  readonly maxMonths: string
  readonly toldUnitId: string
}

const monthsOf = (text: string): number | null | undefined => {
  if (text.trim() === '') return null
  const months = Number(text.trim())
  return Number.isInteger(months) && months >= 1 && months <= 60 ? months : undefined
}

function check(values: Values) {
  const [minMonths, maxMonths] = [monthsOf(values.minMonths), monthsOf(values.maxMonths)]
  const errors = {
    ...(values.deciders.length === 0 ? { deciders: 'required' } : {}),
    ...(minMonths === undefined ? { minMonths: 'number' } : {}),
    ...(maxMonths === undefined ? { maxMonths: 'number' } : {}),
  }
  if (Object.keys(errors).length > 0) return { ok: false as const, errors }
  const value = {
    deciders: [...values.deciders],
    twoPersons: values.twoPersons,
    minMonths: minMonths ?? null,
    maxMonths: maxMonths ?? null,
    toldUnitId: values.toldUnitId || null,
  }
  return { ok: true as const, value }
}

/** What the organisation settles of one kind, from today on. */
export function SettingDialog({ county, kind, setting, onClose }: Props) {
  const t = useT()
  const command = useCommand(saveSetting, { onDone: onClose })
  const initial: Values = {
    deciders: setting?.deciders ?? [...deciderRoles],
    twoPersons: setting?.twoPersons ?? false,
    minMonths: setting?.minMonths ? String(setting.minMonths) : '',
    maxMonths: setting?.maxMonths ? String(setting.maxMonths) : '',
    toldUnitId: setting?.toldUnitId ?? '',
  }
  const form = useForm({
    initial,
    check,
    submit: (body) => command.run({ params: { organisationId: county.id, kind }, body }),
    problem: command.problem,
  })
  const labels = {
    deciders: t('decisions.settings.deciders'),
    minMonths: t('decisions.settings.minMonths'),
    maxMonths: t('decisions.settings.maxMonths'),
  }
  return (
    <FormDialog
      title={t('decisions.settings.changeOf', { kind: t(`decisions.kinds.${kind}`) })}
      act={t('common.save')}
      form={form}
      labels={labels}
      problem={command.problem}
      onClose={onClose}
    >
      <p className="meta">{t('decisions.settings.from')}</p>
      <CheckboxGroup
        label={labels.deciders}
        {...form.field('deciders')}
        choices={deciderRoles.map((value) => ({ value, label: t(`terms.roles.${value}`) }))}
      />
      <Checkbox label={t('decisions.settings.twoPersons')} {...form.field('twoPersons')} />
      <TextField
        label={labels.minMonths}
        hint={t('decisions.settings.limitHint')}
        optional
        size={5}
        {...form.field('minMonths')}
      />
      <TextField label={labels.maxMonths} optional size={5} {...form.field('maxMonths')} />
      <Select
        label={t('decisions.settings.told')}
        {...form.field('toldUnitId')}
        choices={[
          { value: '', label: t('decisions.settings.noUnit') },
          ...county.units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </FormDialog>
  )
}
