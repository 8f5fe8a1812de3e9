import { Button, GroupShell, Select, useT } from '../../../ui/index.ts'
import { useIndicators } from './use-indicators.ts'

interface Props {
  readonly chosen: readonly string[]
  readonly error: string | undefined
  readonly onChange: (chosen: readonly string[]) => void
}

/** The figures by which a goal is followed: chosen one by one from all that the report has. */
export function IndicatorPicker({ chosen, error, onChange }: Props) {
  const t = useT()
  const all = useIndicators()
  // one of another organisation's own, which its own managers know by name
  const others = chosen
    .filter((id) => !all.some(({ value }) => value === id))
    .map((value) => ({ value, label: t('goals.form.ownIndicator') }))
  return (
    <GroupShell
      name="indicators"
      label={t('goals.form.indicators')}
      hint={t('goals.form.indicatorsHint')}
      error={error}
    >
      <ul className="goal-list">
        {[...all, ...others]
          .filter(({ value }) => chosen.includes(value))
          .map(({ value, label }) => (
            <li key={value}>
              {label}{' '}
              <Button
                small
                kind="quiet"
                aria-label={t('goals.form.removeIndicator', { name: label })}
                onClick={() => onChange(chosen.filter((id) => id !== value))}
              >
                {t('common.remove')}
              </Button>
            </li>
          ))}
      </ul>
      <Select
        label={t('goals.form.addIndicator')}
        name="indicator"
        value=""
        empty={t('goals.form.chooseIndicator')}
        choices={all.filter(({ value }) => !chosen.includes(value))}
        onChange={(id) => onChange([...chosen, id])}
      />
    </GroupShell>
  )
}
