import { useState } from 'react'
import {
  Button,
  Checkbox,
  Loaded,
  Notice,
  Refusal,
  TextField,
  useApi,
  useCommand,
  useT,
} from '../../../ui/index.ts'
import { listLimits, setLimit, type WatchLimit } from '../contract.ts'
import { readLimit } from './limit-form.ts'

/** From what on reading is pointed out; a limit counts from the next night on, and nothing that was found changes. */
export default function LimitsTab() {
  const t = useT()
  const answer = useApi(listLimits, {})
  const [isSaved, setSaved] = useState(false)
  return (
    <>
      <p className="meta">{t('privacy.limits.lead')}</p>
      {isSaved ? (
        <Notice kind="ok" live>
          {t('privacy.limits.saved')}
        </Notice>
      ) : null}
      <Loaded of={answer}>
        {({ limits }) => (
          <ul className="rows form">
            {limits.map((limit) => (
              <Limit key={`${limit.name} ${limit.value}`} limit={limit} onSaved={() => setSaved(true)} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  )
}

function Limit({ limit, onSaved }: { limit: WatchLimit; onSaved: () => void }) {
  const t = useT()
  const [value, setValue] = useState(String(limit.value))
  const command = useCommand(setLimit, { invalidates: [listLimits], onDone: onSaved })
  const isYesOrNo = limit.lowest === 0 && limit.highest === 1
  const { number, wrong } = readLimit(value, limit)
  const save = () => {
    if (number !== null && !wrong)
      void command.run({ params: { name: limit.name }, body: { before: limit.value, value: number } })
  }
  return (
    <li className="bar-row end">
      <div>
        {isYesOrNo ? (
          <Checkbox
            label={t(`privacy.limits.${limit.name}`)}
            value={value === '1'}
            onChange={(isTold) => setValue(isTold ? '1' : '0')}
          />
        ) : (
          <TextField
            label={t(`privacy.limits.${limit.name}`)}
            hint={t('privacy.limits.between', { lowest: limit.lowest, highest: limit.highest })}
            value={value}
            onChange={setValue}
            inputMode="numeric"
            size={6}
            error={wrong}
          />
        )}
        <Refusal problem={command.problem} />
      </div>
      <Button
        small
        className="push"
        loading={command.isRunning}
        disabled={wrong !== undefined || number === limit.value}
        onClick={save}
      >
        {t('common.save')}
        <span className="vh">: {t(`privacy.limits.${limit.name}`)}</span>
      </Button>
    </li>
  )
}
