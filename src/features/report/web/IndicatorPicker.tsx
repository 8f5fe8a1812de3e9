import { Button, GroupShell, Select, useLanguage, useT } from '../../../ui/index.ts'
import { indicatorsInGroups, indicatorWords } from '../rules/report-words.ts'

interface Props {
  readonly chosen: readonly string[]
  readonly error: string | undefined
  readonly onChange: (chosen: readonly string[]) => void
}

/** The figures by which a goal is followed: chosen one by one from all that the report has. */
export function IndicatorPicker({ chosen, error, onChange }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const all = indicatorsInGroups().map(([, one]) => ({
    value: one.id,
    label: indicatorWords(one, language, t).name,
  }))
  return (
    <GroupShell
      name="indicators"
      label={t('goals.form.indicators')}
      hint={t('goals.form.indicatorsHint')}
      error={error}
    >
      <ul className="goal-list">
        {all
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
