import { RadioGroup, useLanguage, useT } from '../../../ui/index.ts'
import type { CriteriaUnit } from '../contract.ts'
import { levels as allLevels } from '../rules/levels.ts'
import { type CertificateValues, sentence, unitLabel } from './certificate-form.ts'

interface Props {
  readonly unit: CriteriaUnit
  readonly levels: CertificateValues['levels']
  readonly onChange: (levels: CertificateValues['levels']) => void
}

/** The requirements of one unit, each with its level or not assessed. */
export function UnitFields({ unit, levels, onChange }: Props) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <>
      <h3>{unitLabel(unit, language)}</h3>
      {unit.isOfficial ? null : <p className="meta">{t('certificate.summary', { source: unit.source })}</p>}
      {unit.requirements.map(({ id, text }) => (
        <RadioGroup
          key={id}
          label={sentence(text, language)}
          name={`requirement-${id}`}
          across
          value={levels[id] ?? 'none'}
          onChange={(level) => onChange({ ...levels, [id]: level })}
          choices={[
            ...allLevels.map((level) => ({ value: level, label: t(`certificate.levels.${level}`) })),
            { value: 'none' as const, label: t('certificate.notAssessed') },
          ]}
        />
      ))}
    </>
  )
}
