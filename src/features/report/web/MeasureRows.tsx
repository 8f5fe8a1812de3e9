import { Button, DateField, GroupShell, newId, Select, TextField, useT } from '../../../ui/index.ts'
import { checkedOfMeasure, measureField, measureStates } from '../rules/goals.ts'
import { emptyMeasure, type MeasureRow } from './goal-form.ts'

interface Props {
  readonly rows: readonly MeasureRow[]
  readonly errors: Readonly<Record<string, string>>
  readonly onChange: (rows: readonly MeasureRow[]) => void
}

/** How the goal is reached: its measures in order. */
export function MeasureRows({ rows, errors, onChange }: Props) {
  const t = useT()
  return (
    <GroupShell name="measures" label={t('goals.form.measures')} error={errors.measures}>
      {rows.map((row, index) => (
        <Row
          key={row.id}
          row={row}
          n={index + 1}
          errors={errors}
          onChange={(part) => onChange(rows.map((one) => (one.id === row.id ? { ...one, ...part } : one)))}
          onRemove={() => onChange(rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      <Button small onClick={() => onChange([...rows, emptyMeasure(newId())])}>
        {t('goals.form.addMeasure')}
      </Button>
    </GroupShell>
  )
}

/** Labels of the rows' fields for a summary of errors: `Toimenpide 2, Mitä tehdään`. */
export const measureLabels = (
  rows: readonly MeasureRow[],
  t: ReturnType<typeof useT>,
): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(({ id }, index) =>
      checkedOfMeasure.map((name) => [
        measureField(id, name),
        `${t('goals.form.measure', { n: index + 1 })}, ${t(`goals.form.${name}`)}`,
      ]),
    ),
  )

interface RowProps {
  readonly row: MeasureRow
  readonly n: number
  readonly errors: Props['errors']
  readonly onChange: (part: Partial<MeasureRow>) => void
  readonly onRemove: () => void
}

function Row({ row, n, errors, onChange, onRemove }: RowProps) {
  const t = useT()
  return (
    <fieldset className="goal-measure">
      <legend>{t('goals.form.measure', { n })}</legend>
      <TextField
        label={t('goals.form.how')}
        name={measureField(row.id, 'how')}
        error={errors[measureField(row.id, 'how')]}
        maxLength={500}
        value={row.how}
        onChange={(how) => onChange({ how })}
      />
      <div className="form-row">
        <TextField
          label={t('goals.form.answers')}
          hint={t('goals.form.answersHint')}
          name={`measure-${row.id}-answers`}
          optional
          maxLength={200}
          value={row.answers}
          onChange={(answers) => onChange({ answers })}
        />
        <DateField
          label={t('goals.form.dueOn')}
          hint={t('goals.form.dueOnHint')}
          name={measureField(row.id, 'dueOn')}
          error={errors[measureField(row.id, 'dueOn')]}
          optional
          value={row.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
        />
      </div>
      <div className="form-row">
        <Select
          label={t('goals.form.state')}
          name={`measure-${row.id}-state`}
          empty={null}
          value={row.state}
          onChange={(state) => onChange({ state })}
          choices={measureStates.map((value) => ({ value, label: t(`goals.states.${value}`) }))}
        />
        <TextField
          label={t('goals.form.note')}
          hint={t('goals.form.noteHint')}
          name={measureField(row.id, 'note')}
          error={errors[measureField(row.id, 'note')]}
          optional={row.state !== 'dropped'}
          maxLength={500}
          value={row.note}
          onChange={(note) => onChange({ note })}
        />
      </div>
      <p>
        <Button small kind="quiet" onClick={onRemove}>
          {t('goals.form.removeMeasure', { n })}
        </Button>
      </p>
    </fieldset>
  )
}
