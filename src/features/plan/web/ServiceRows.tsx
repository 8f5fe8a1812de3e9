import {
  Button,
  DateField,
  type FieldErrors,
  GroupShell,
  newId,
  Select,
  TextField,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { laneOfMe } from '../../deadline/web/index.ts'
import { serviceLanes } from '../contract.ts'
import type { DraftForm } from './DraftEditor.tsx'
import { emptyRow, rowField, type ServiceRow } from './draft-form.ts'

interface Props {
  readonly form: DraftForm
  readonly errors: FieldErrors
  readonly hint?: string
}

/** The services agreed: what, who arranges it, who answers for it, from when to when. */
export function ServiceRows({ form, errors, hint }: Props) {
  const t = useT()
  const mine = laneOfMe(useMe().position?.organisation.kind)
  const rows = form.values.services
  const add = () => {
    const lane = serviceLanes.find((known) => known === mine) ?? 'employment'
    form.set('services', [...rows, emptyRow(newId(), lane)])
  }
  const change = (key: string, part: Partial<ServiceRow>) =>
    form.set(
      'services',
      rows.map((row) => (row.key === key ? { ...row, ...part } : row)),
    )
  return (
    <GroupShell name="services" label={t('plan.points.services.label')} hint={hint} error={errors.services}>
      {rows.map((row, index) => (
        <Row
          key={row.key}
          row={row}
          index={index}
          errors={errors}
          onChange={(part) => change(row.key, part)}
          onRemove={() =>
            form.set(
              'services',
              rows.filter(({ key }) => key !== row.key),
            )
          }
        />
      ))}
      <Button small onClick={add}>
        {t('plan.service.add')}
      </Button>
    </GroupShell>
  )
}

interface RowProps {
  readonly row: ServiceRow
  readonly index: number
  readonly errors: FieldErrors
  readonly onChange: (part: Partial<ServiceRow>) => void
  readonly onRemove: () => void
}

function Row({ row, index, errors, onChange, onRemove }: RowProps) {
  const t = useT()
  const n = index + 1
  const field = (name: 'service' | 'beginsOn' | 'endsOn') => ({
    name: rowField(index, name),
    value: row[name],
    error: errors[rowField(index, name)],
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <fieldset className="plan-service">
      <legend className="vh">{t('plan.service.name', { n })}</legend>
      <TextField label={t('plan.service.title')} maxLength={300} {...field('service')} />
      <div className="form-row">
        <TextField
          label={t('plan.service.provider')}
          optional
          maxLength={300}
          name={`service-${index}-provider`}
          value={row.provider}
          onChange={(provider) => onChange({ provider })}
        />
        <Select
          label={t('plan.service.lane')}
          name={`service-${index}-lane`}
          empty={null}
          value={row.lane}
          onChange={(lane) => onChange({ lane })}
          choices={serviceLanes.map((value) => ({ value, label: t(`plan.lanes.${value}`) }))}
        />
      </div>
      <div className="form-row">
        <DateField label={t('plan.service.beginsOn')} {...field('beginsOn')} />
        <DateField label={t('plan.service.endsOn')} optional {...field('endsOn')} />
      </div>
      <p>
        <Button small kind="quiet" onClick={onRemove}>
          {t('plan.service.remove', { n })}
        </Button>
      </p>
    </fieldset>
  )
}
