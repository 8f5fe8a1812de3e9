import { Button, Notice, useFocusAfter, useT } from '../../../ui/index.ts'
import { bodyOf, type DraftFields, type DraftValues } from './draft-form.ts'
import { choose, mayJoin } from './draft-merge.ts'
import { outcomeLine, pointText, pointWord, serviceLines } from './plan-presenter.ts'

interface Props {
  readonly values: DraftValues
  /** Each attempt that waits for a choice brings the focus here. */
  readonly attempts: number
  readonly onChange: (values: DraftValues) => void
}

/** What two wrote at the same time: both texts, and which stays. Nothing is saved until it is chosen. */
export function Conflict({ values, attempts, onChange }: Props) {
  const t = useT()
  const isOpen = values.open.length > 0
  const conflict = useFocusAfter<HTMLDivElement>(attempts, isOpen)
  if (!isOpen) return null
  const choices = (name: string) =>
    (['mine', 'theirs', 'both'] as const).filter((choice) => choice !== 'both' || mayJoin(name))
  return (
    <div ref={conflict} tabIndex={-1}>
      <Notice kind="warn" live>
        <strong>{t('plan.conflict.title')}</strong> {t('plan.conflict.text')}
        {values.open.map((name) => (
          <section key={name} className="plan-conflict">
            <h4>{pointWord(name, t)}</h4>
            <Side title={t('plan.conflict.theirs')} lines={linesOf(name, values.seen.fields, t)} />
            <Side title={t('plan.conflict.mine')} lines={linesOf(name, values, t)} />
            <div className="bar-row">
              {choices(name).map((choice) => (
                <Button key={choice} small onClick={() => onChange(choose(values, name, choice))}>
                  {t(`plan.conflict.keep.${choice}`)}
                  <span className="vh"> {pointWord(name, t)}</span>
                </Button>
              ))}
            </div>
          </section>
        ))}
      </Notice>
    </div>
  )
}

const Side = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <>
    <p className="meta">{title}</p>
    {lines.map((line) => (
      <p key={line} className="keep-lines">
        {line}
      </p>
    ))}
  </>
)

/** The part as text; of services a line each. */
function linesOf(name: string, fields: DraftFields, t: ReturnType<typeof useT>): string[] {
  if (name === 'services') {
    const seen = { version: 0, fields }
    const lines = serviceLines(bodyOf({ ...fields, seen, open: [] }).services, t)
    if (lines.length === 0) return [t('plan.service.none')]
    return lines.map(({ service, rest }) => [service, ...rest].join(' · '))
  }
  if (name === 'outcomes') {
    const lines = fields.outcomes.map((outcome) => outcomeLine(outcome, t))
    return lines.length === 0 ? [t('plan.nothing')] : lines
  }
  const text = name === 'goal' ? fields.goal : (fields.contents[name] ?? '')
  return [text.trim() === '' ? t('plan.nothing') : pointText(name, text)]
}
