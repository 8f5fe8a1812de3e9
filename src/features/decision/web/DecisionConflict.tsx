import { Button, Notice, useFocusAfter, useT } from '../../../ui/index.ts'
import { choose, type DraftValues, type FieldName, mayJoin } from './decision-merge.ts'
import { fieldText } from './decision-presenter.ts'

interface Props {
  readonly values: DraftValues
  /** Each attempt that waits for a choice brings the focus here. */
  readonly attempts: number
  readonly onChange: (values: DraftValues) => void
}

/** What two wrote at the same time: both texts, and which stays. Nothing is saved until it is chosen. */
export function DecisionConflict({ values, attempts, onChange }: Props) {
  const t = useT()
  const isOpen = values.open.length > 0
  const conflict = useFocusAfter<HTMLDivElement>(attempts, isOpen)
  if (!isOpen) return null
  const choices = (name: FieldName) =>
    (['mine', 'theirs', 'both'] as const).filter((choice) => choice !== 'both' || mayJoin.includes(name))
  return (
    <div ref={conflict} tabIndex={-1}>
      <Notice kind="warn" live>
        <strong>{t('plan.conflict.title')}</strong> {t('plan.conflict.text')}
        {values.open.map((name) => {
          const label = t(`decisions.field.${name}`)
          return (
            <section key={name} className="decision-conflict">
              <h3>{label}</h3>
              <p className="meta">{t('plan.conflict.theirs')}</p>
              <p className="keep-lines">{fieldText(name, values.seen.fields, t)}</p>
              <p className="meta">{t('plan.conflict.mine')}</p>
              <p className="keep-lines">{fieldText(name, values, t)}</p>
              <div className="bar-row">
                {choices(name).map((choice) => (
                  <Button key={choice} small onClick={() => onChange(choose(values, name, choice))}>
                    {t(`plan.conflict.keep.${choice}`)}
                    <span className="vh"> {label}</span>
                  </Button>
                ))}
              </div>
            </section>
          )
        })}
      </Notice>
    </div>
  )
}
