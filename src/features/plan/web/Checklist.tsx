import { Tag, useFieldId, useT } from '../../../ui/index.ts'
import type { Point } from '../contract.ts'
import { checklist, readyWord } from './plan-presenter.ts'

const tags = { filled: 'done', missing: 'none', optional: 'other' } as const

/** The points of law, what is there and what is missing; each leads to its field. */
export function Checklist({ points }: { points: readonly Point[] }) {
  const t = useT()
  const idOf = useFieldId()
  return (
    <section className="rail plan-checklist">
      <h3>{t('plan.checklist')}</h3>
      <p className="meta" role="status">
        {readyWord(points, t)}
      </p>
      <ul className="rows">
        {checklist(points, t).map((line) => (
          <li key={line.name}>
            <div className="two">
              <a href={`#${idOf(line.name)}`} onClick={(event) => goTo(event, idOf(line.name))}>
                {line.label}
              </a>
              <Tag kind={tags[line.state]}>{line.word}</Tag>
            </div>
            <span className="meta">{line.cite}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function goTo(event: { preventDefault: () => void }, id: string) {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
