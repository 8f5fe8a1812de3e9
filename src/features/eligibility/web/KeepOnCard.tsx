import { Button, newId, Refusal, useCommand, useFormat, useT } from '../../../ui/index.ts'
import { addFact } from '../../situation/contract.ts'
import type { Given } from '../contract.ts'

/** Writes what the worker gave to the situation card, as benefits that the client or a list told; only when asked. */
export function KeepOnCard({ clientId, asked }: { clientId: string; asked: { on: string; given: Given } }) {
  const t = useT()
  const { today, fact } = useFormat()
  const command = useCommand(addFact)
  const given = Object.entries(asked.given) as [keyof Given, unknown][]
  if (given.length === 0) return null
  const facts = given.map(([name, value]) => `${t(`eligibility.facts.${name}`)} ${fact(value)}`).join('; ')
  const keep = () =>
    command.run({
      params: { clientId },
      body: {
        id: newId(),
        topic: 'economy',
        category: 'benefits',
        text: t('eligibility.keptText', { on: asked.on, facts }),
        source: 'otherAuthority',
        toldOn: today,
      },
    })
  return (
    <div className="bar-row no-print">
      <Button small loading={command.isRunning} disabled={command.isDone} onClick={() => void keep()}>
        {t('eligibility.keep')}
      </Button>
      <span className="meta" role="status">
        {command.isDone ? t('eligibility.kept') : ''}
      </span>
      <Refusal problem={command.problem} />
    </div>
  )
}
