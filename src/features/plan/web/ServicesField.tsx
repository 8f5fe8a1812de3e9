import { Button, DateField, GroupShell, Select, TextField, useT } from '../../../ui/index.ts'
import { serviceLanes } from '../contract.ts'
import { noService, type PlanValues, serviceErrors, type TypedService } from './plan-form.ts'
import { pointHint, pointLabel } from './plan-presenter.ts'

interface Props {
  readonly values: PlanValues
  readonly onChange: (values: PlanValues) => void
  readonly cite?: string
}

/** Services agreed in the plan: what, who answers for it, from when to when. */
export function ServicesField({ values, onChange, cite }: Props) {
  const t = useT()
  const set = (services: readonly TypedService[]) => onChange({ ...values, services })
  const hint = cite ? `${pointHint('services', t)} (${cite})` : pointHint('services', t)
  return (
    <GroupShell label={pointLabel('services', t)} hint={hint}>
      {values.services.map((service, index) => (
        <OneService
          key={index.toString()}
          number={index + 1}
          service={service}
          onChange={(next) => set(values.services.map((old, i) => (i === index ? next : old)))}
          onRemove={() => set(values.services.filter((_, i) => i !== index))}
        />
      ))}
      <Button small onClick={() => set([...values.services, noService])}>
        {t('plan.service.add')}
      </Button>
    </GroupShell>
  )
}

interface OneProps {
  readonly number: number
  readonly service: TypedService
  readonly onChange: (service: TypedService) => void
  readonly onRemove: () => void
}

function OneService({ number, service, onChange, onRemove }: OneProps) {
  const t = useT()
  const errors = serviceErrors(service)
  const set = (part: Partial<TypedService>) => onChange({ ...service, ...part })
  return (
    <div className="plan-service">
      <TextField
        label={t('plan.service.name', { n: number })}
        maxLength={300}
        value={service.service}
        onChange={(text) => set({ service: text })}
      />
      <div className="form-row">
        <Select
          label={t('plan.service.lane')}
          empty={null}
          value={service.lane}
          onChange={(lane) => set({ lane })}
          choices={serviceLanes.map((value) => ({ value, label: t(`plan.lanes.${value}`) }))}
        />
        <TextField
          label={t('plan.service.provider')}
          optional
          size={24}
          value={service.provider}
          onChange={(provider) => set({ provider })}
        />
      </div>
      <div className="form-row">
        <DateField
          label={t('plan.service.beginsOn')}
          value={service.beginsOn}
          error={errors.beginsOn}
          onChange={(beginsOn) => set({ beginsOn })}
        />
        <DateField
          label={t('plan.service.endsOn')}
          optional
          value={service.endsOn}
          error={errors.endsOn}
          onChange={(endsOn) => set({ endsOn })}
        />
      </div>
      <div>
        <Button small onClick={onRemove}>
          {t('plan.service.remove', { n: number })}
        </Button>
      </div>
    </div>
  )
}
