import { useEffect, useState } from 'react'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  Refusal,
  Section,
  useApi,
  useCommand,
  useFormat,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import type { Behind } from '../contract.ts'
import { previewOwnIndicator, previewPeople } from '../own-contract.ts'
import { lastWholeMonth, nameMonth } from '../rules/month.ts'
import { changeWord, figureWord } from '../rules/report-words.ts'
import { checkOwn, type OwnValues } from './own-form.ts'
import { People } from './People.tsx'
import { monthWord } from './report-presenter.ts'

/** Names do not matter to what is counted. */
const NAMED = { name_fi: '-', name_sv: '-', name_en: '-' }

/** Longer than between two keys: each preview counts everybody's facts and leaves its definition in the log. */
const SETTLES_IN = 500

/** A definition once it has been left as it is for a moment. */
function useSettled<T>(value: T): T {
  const text = JSON.stringify(value)
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLES_IN)
    return () => clearTimeout(timer)
  }, [text])
  return JSON.parse(settled) as T
}

/** What the definition counts as it stands: the figure of the last whole month, and whom on asking. */
export function OwnPreview({ values }: { values: OwnValues }) {
  const t = useT()
  const { today } = useFormat()
  const { language } = useLanguage()
  const month = nameMonth(lastWholeMonth(plainDate(today)))
  const checked = checkOwn({ ...values, ...NAMED }, 0)
  const definition = useSettled(checked.ok ? checked.value.definition : null)
  const asked = definition ? { month, definition } : null
  const found = useApi(
    previewOwnIndicator,
    { body: asked ?? { month, definition: undefined as never } },
    { enabled: asked !== null, keep: true },
  )
  return (
    <Section
      title={t('ownIndicators.preview')}
      end={t('ownIndicators.previewMonth', { month: monthWord(month) })}
    >
      <Refusal problem={found.problem} />
      {asked === null ? <p className="meta">{t('ownIndicators.invalidYet')}</p> : null}
      <div role="status">
        {asked && found.data ? (
          <>
            <p className="figure">{figureWord(found.data.value, 'count', language)}</p>
            <p>{found.data.says[language]}</p>
            <p className="meta">
              {t('ownIndicators.previewLine', {
                yearBefore: figureWord(found.data.yearBefore, 'count', language),
                change: changeWord(found.data.change, 'count', language),
              })}
            </p>
          </>
        ) : null}
      </div>
      {asked ? <Whom key={JSON.stringify(asked)} asked={asked} /> : null}
      <p className="meta">{t('ownIndicators.previewNote')}</p>
    </Section>
  )
}

type Asked = Parameters<ReturnType<typeof useCommand<typeof previewPeople>>['run']>[0]['body']

/** The people of the definition as it stands; another definition asks again. */
function Whom({ asked }: { asked: Asked }) {
  const t = useT()
  const [behind, setBehind] = useState<Behind>()
  const command = useCommand(previewPeople, { invalidates: [], onDone: setBehind })
  if (behind) return <People behind={behind} title={t('report.behind')} />
  return (
    <>
      <Refusal problem={command.problem} />
      <Button small loading={command.isRunning} onClick={() => void command.run({ body: asked })}>
        {t('ownIndicators.showPeople')}
      </Button>
    </>
  )
}
