import { Button, GroupShell, newId, Select, TextField, useT } from '../../../ui/index.ts'
import { outcomeAreas } from '../outcomes-contract.ts'
import type { DraftForm } from './DraftEditor.tsx'
import type { OutcomeRow } from './draft-form.ts'

/** What the plan aims at: outcomes that the client and the worker rate at its end, each for oneself. */
export function OutcomeRows({ form }: { form: DraftForm }) {
  const t = useT()
  const rows = form.values.outcomes
  const set = (next: readonly OutcomeRow[]) => form.set('outcomes', next)
  return (
    <GroupShell name="outcomes" label={t('plan.outcomes.title')} hint={t('plan.outcomes.hint')}>
      {rows.map((row, index) => (
        <Row
          key={row.key}
          row={row}
          n={index + 1}
          onChange={(part) => set(rows.map((one) => (one.key === row.key ? { ...one, ...part } : one)))}
          onRemove={() => set(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <Button small onClick={() => set([...rows, { key: newId(), area: 'work', text: '' }])}>
        {t('plan.outcomes.add')}
      </Button>
    </GroupShell>
  )
}

interface RowProps {
  readonly row: OutcomeRow
  readonly n: number
  readonly onChange: (part: Partial<OutcomeRow>) => void
  readonly onRemove: () => void
}

function Row({ row, n, onChange, onRemove }: RowProps) {
  const t = useT()
  return (
    <fieldset className="plan-service">
      <legend className="vh">{t('plan.outcomes.name', { n })}</legend>
      <div className="form-row">
        <Select
          label={t('plan.outcomes.area')}
          name={`outcome-${n}-area`}
          empty={null}
          value={row.area}
          onChange={(area) => onChange({ area })}
          choices={outcomeAreas.map((value) => ({ value, label: t(`plan.outcomes.areas.${value}`) }))}
        />
        <TextField
          label={t('plan.outcomes.text')}
          name={`outcome-${n}-text`}
          maxLength={500}
          value={row.text}
          onChange={(text) => onChange({ text })}
        />
      </div>
      <p>
        <Button small kind="quiet" onClick={onRemove}>
          {t('plan.outcomes.remove', { n })}
        </Button>
      </p>
    </fieldset>
  )
}
