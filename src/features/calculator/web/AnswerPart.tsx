import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DescribedRule } from '../../../law/describe.ts'
import { Button, Notice, Reasons, Section, Terms, useFormat, useLanguage, useT } from '../../../ui/index.ts'
import type { RuleAnswer } from '../contract.ts'
import { answerRows } from './answer-presenter.ts'

interface Props {
  readonly rule: DescribedRule
  readonly answer: RuleAnswer
  /** What was given, label and value, for the printed document. */
  readonly given: readonly { readonly label: string; readonly value: string }[]
  readonly link: string
}

/** The answer with its reasons, what is open, and the link to it; printed, it is a document. */
export function AnswerPart({ rule, answer, given, link }: Props) {
  const t = useT()
  const { i18n } = useTranslation()
  const { today } = useFormat()
  const { language } = useLanguage()
  const rows = answerRows(answer.answer, i18n).map(({ label, lines }) => ({
    term: label,
    value: lines.map((line) => (
      <span className="block" key={line}>
        {line}
      </span>
    )),
  }))
  return (
    <Section title={t('calculator.answer')} end={<Acts rule={rule} link={link} />}>
      {answer.assumption ? (
        <Notice kind="warn">
          <strong>{t('calculator.assumption')}.</strong> {answer.assumption}
        </Notice>
      ) : null}
      <div role="status">
        <Terms rows={rows} />
      </div>
      <h3>{t('calculator.given')}</h3>
      <Terms soft rows={given.map(({ label, value }) => ({ term: label, value }))} />
      <div className="panel">
        <Reasons why={answer.why} />
        {language === 'fi' ? (
          <ul>
            {answer.because.map(({ cite, says }) => (
              <li key={says}>
                {says} <span className="meta">({cite})</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <RuleNotes rule={rule} />
      <p className="meta">{t('calculator.computedOn', { day: today })}</p>
    </Section>
  )
}

/** What a lawyer would add: readings taken, sources that disagree, law not known yet. In Finnish, as the law is. */
function RuleNotes({ rule }: { rule: DescribedRule }) {
  const t = useT()
  const notes = [
    ...rule.readings.map((reading) => reading.question),
    ...rule.conflicts.map((conflict) => conflict.says),
    ...rule.open.map((open) => open.says),
  ]
  if (notes.length === 0) return null
  return (
    <>
      <h3>{t('calculator.notes')}</h3>
      <ul lang="fi">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  )
}

function Acts({ rule, link }: { rule: DescribedRule; link: string }) {
  const t = useT()
  const [isCopied, setCopied] = useState<boolean>()
  const copy = () => {
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  const said = rule.name.startsWith('identity.') ? t('calculator.copiedRule') : t('calculator.copied')
  return (
    <div className="bar-row no-print">
      <Button small onClick={copy}>
        {t('calculator.copyLink')}
      </Button>
      <Button small onClick={() => window.print()}>
        {t('calculator.print')}
      </Button>
      <span className="meta" role="status">
        {isCopied ? said : null}
        {isCopied === false ? <a href={link}>{t('calculator.link')}</a> : null}
      </span>
    </div>
  )
}
