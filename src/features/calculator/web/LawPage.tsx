import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DescribedRule, DescribedVersion } from '../../../law/describe.ts'
import {
  EmptyState,
  LinkButton,
  Loaded,
  Notice,
  PageHead,
  parameterTitle,
  Section,
  TextField,
  useApi,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { listRules } from '../contract.ts'
import './calculator.css'
import { matching, valueText } from './law-presenter.ts'
import { ruleTitle } from './words.ts'

/** Lakitieto: every rule with its values, sections and sources, and what is ambiguous or open. */
export default function LawPage() {
  const t = useT()
  const rules = useApi(listRules, {})
  return (
    <>
      <PageHead title={t('lawData.title')} meta={t('lawData.intro')} />
      <Loaded of={rules}>{(known) => <Law rules={known} />}</Loaded>
    </>
  )
}

function Law({ rules }: { rules: readonly DescribedRule[] }) {
  const t = useT()
  const { i18n } = useTranslation()
  const [word, setWord] = useState('')
  const versions = [
    ...new Map(rules.flatMap((r) => r.versions).map((v) => [`${v.parameter} ${v.from}`, v])).values(),
  ]
  const shown = matching(rules, word, i18n)
  const checked = versions.filter((v) => v.checkedOn !== null).length
  return (
    <>
      <Notice kind="warn">{t('lawData.checkedCount', { checked, all: versions.length })}</Notice>
      <div className="no-print">
        <TextField label={t('lawData.filter')} name="filter" value={word} onChange={setWord} />
      </div>
      {shown.length === 0 ? <EmptyState>{t('lawData.noMatch')}</EmptyState> : null}
      {shown.map((rule) => (
        <RuleSection key={rule.name} rule={rule} />
      ))}
    </>
  )
}

function RuleSection({ rule }: { rule: DescribedRule }) {
  const t = useT()
  const { i18n } = useTranslation()
  const names = [...new Set(rule.versions.map((v) => v.parameter))]
  return (
    <Section
      className="law-rule"
      title={ruleTitle(rule.name, i18n)}
      end={
        <LinkButton small to="/laskurit" search={{ saanto: rule.name }}>
          {t('lawData.use')}
          <span className="vh">: {ruleTitle(rule.name, i18n)}</span>
        </LinkButton>
      }
    >
      {names.map((name) => (
        <Versions key={name} name={name} versions={rule.versions.filter((v) => v.parameter === name)} />
      ))}
      <Remarks rule={rule} />
    </Section>
  )
}

function Versions({ name, versions }: { name: string; versions: readonly DescribedVersion[] }) {
  const t = useT()
  const { i18n } = useTranslation()
  const { range, day } = useFormat()
  return (
    <div>
      <table>
        <caption>{parameterTitle(name, i18n)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lawData.validity')}</th>
            <th scope="col">{t('lawData.value')}</th>
            <th scope="col">{t('lawData.citation')}</th>
            <th scope="col">{t('lawData.source')}</th>
            <th scope="col">{t('lawData.checked')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((v) => (
            <tr key={v.from}>
              <td>{range(v.from, v.to)}</td>
              <td>{valueText(v, i18n)}</td>
              <td>{v.citation}</td>
              <td>{v.source}</td>
              <td>{v.checkedOn ? day(v.checkedOn) : t('lawData.notChecked')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Readings, conflicts and open law are in Finnish, as the law they speak of. */
function Remarks({ rule }: { rule: DescribedRule }) {
  const t = useT()
  const { i18n } = useTranslation()
  const { day } = useFormat()
  const covered = rule.lastCoveredDay
  return (
    <ul>
      <li>{covered ? t('lawData.lastCovered', { day: covered }) : t('lawData.noEnd')}</li>
      {rule.readings.map((reading) => (
        <li key={reading.question}>
          <strong>{t('lawData.readings')}:</strong> <span lang="fi">{reading.question}</span>{' '}
          {t('lawData.taken')}: {valueText({ value: reading.taken, unit: '' }, i18n)}.
        </li>
      ))}
      {rule.conflicts.map((conflict) => (
        <li key={conflict.says}>
          <strong>{t('lawData.conflicts')}:</strong> <span lang="fi">{conflict.says}</span>
        </li>
      ))}
      {rule.open.map((open) => (
        <li key={open.says}>
          <strong>
            {t('lawData.open')} {t('lawData.openSince', { since: open.since })}:
          </strong>{' '}
          <span lang="fi">{open.says}</span>{' '}
          <span className="meta">{`${open.citation}, ${day(open.since)}`}</span>
        </li>
      ))}
    </ul>
  )
}
