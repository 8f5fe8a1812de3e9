import { useState } from 'react'
import { Button, Checkbox, Loaded, Refusal, TextField, useApi, useCommand, useT } from '../../../ui/index.ts'
import { listLimits, setLimit, type WatchLimit } from '../contract.ts'

/** From what on reading is pointed out; a limit counts from the next night on, and nothing that was found changes. */
export default function LimitsTab() {
  const t = useT()
  const answer = useApi(listLimits, {})
  return (
    <>
      <p className="meta">{t('privacy.limits.lead')}</p>
      <Loaded of={answer}>
        {({ limits }) => (
          <ul className="rows">
            {limits.map((limit) => (
              <Limit key={`${limit.name} ${limit.value}`} limit={limit} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  )
}

function Limit({ limit }: { limit: WatchLimit }) {
  const t = useT()
  const [value, setValue] = useState(String(limit.value))
  const command = useCommand(setLimit, { invalidates: [listLimits] })
  const isYesOrNo = limit.lowest === 0 && limit.highest === 1
  const number = /^\d+$/.test(value.trim()) ? Number(value) : null
  const save = () => {
    if (number !== null)
      void command.run({ params: { name: limit.name }, body: { before: limit.value, value: number } })
  }
  return (
    <li className="bar-row">
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
            error={number === null ? 'number' : undefined}
          />
        )}
        <Refusal problem={command.problem} />
      </div>
      <Button
        small
        className="push"
        loading={command.isRunning}
        disabled={number === null || number === limit.value}
        onClick={save}
      >
        {t('common.save')}
        <span className="vh">: {t(`privacy.limits.${limit.name}`)}</span>
      </Button>
    </li>
  )
}
