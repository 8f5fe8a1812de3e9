import { useTranslation } from 'react-i18next'
import type { DescribedRule } from '../../../law/describe.ts'
import { Link, Loaded, PageHead, Select, useApi, useFilters, useT } from '../../../ui/index.ts'
import { listRules } from '../contract.ts'
import './calculator.css'
import { RuleForm } from './RuleForm.tsx'
import { ruleGroups, ruleTitle } from './words.ts'

/** Laskurit: pick a rule, give facts, get the answer with its reasons. No case is open and nothing is kept. */
export default function CalculatorPage() {
  const t = useT()
  const [{ saanto }] = useFilters()
  const rules = useApi(listRules, {})
  const { i18n } = useTranslation()
  return (
    <>
      <PageHead
        title={saanto ? ruleTitle(saanto, i18n) : t('calculator.title')}
        above={saanto ? t('calculator.title') : undefined}
        meta={t('calculator.intro')}
      >
        <p className="no-print">
          <Link to="/laki">{t('calculator.lawLink')}</Link>
        </p>
      </PageHead>
      <Loaded of={rules}>{(known) => <Rules rules={known} />}</Loaded>
    </>
  )
}

function Rules({ rules }: { rules: readonly DescribedRule[] }) {
  const t = useT()
  const { i18n } = useTranslation()
  const [{ saanto }, change] = useFilters()
  const rule = rules.find(({ name }) => name === saanto)
  const choices = Object.entries(ruleGroups).flatMap(([group, names]) =>
    names.map((value) => ({
      value: value as string,
      label: `${t(`calculator.groups.${group as keyof typeof ruleGroups}`)}: ${ruleTitle(value, i18n)}`,
    })),
  )
  return (
    <div className="calculator">
      <div className="form no-print">
        <Select
          label={t('calculator.rule')}
          name="rule"
          value={rule?.name ?? ''}
          choices={choices}
          onChange={(name) => {
            history.replaceState(history.state, '', location.pathname + location.search)
            change({ saanto: name })
          }}
        />
      </div>
      {rule ? <RuleForm key={rule.name} rule={rule} /> : null}
    </div>
  )
}
