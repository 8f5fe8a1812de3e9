import { Notice, Section, Tag, useT } from '../../../ui/index.ts'
import type { DecisionView } from '../contract.ts'
import { pieceLines, warningWord } from './decision-presenter.ts'

/** The pieces that the law asks of the decision, what is missing, and what is said beside it. */
export function Checklist({ view }: { view: DecisionView }) {
  const t = useT()
  return (
    <Section title={t('decisions.part.checklist')}>
      {view.warnings.map((code) => (
        <Notice kind="warn" key={code}>
          {warningWord(code, t)}
        </Notice>
      ))}
      <ul className="rows">
        {pieceLines(view.pieces, t).map((line) => (
          <li key={line.name}>
            <div className="two">
              <span>{line.label}</span>
              <Tag kind={line.tag}>{line.word}</Tag>
            </div>
            <span className="meta">{line.cite}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
