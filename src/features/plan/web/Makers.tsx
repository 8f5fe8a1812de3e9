import { useState } from 'react'
import { Button, Loaded, newId, Refusal, Select, useApi, useCommand, useT } from '../../../ui/index.ts'
import { type Colleague, listColleagues } from '../../organisation/contract.ts'
import type { PlanView } from '../contract.ts'
import { endMaker, listMakers, nameMaker } from '../makers-contract.ts'
import { makesTogether, mayMake } from '../rules/makers.ts'

interface Props {
  readonly clientId: string
  readonly plan: PlanView
}

/** Who makes an activation plan: naming an official of the other authority opens what the making needs. */
export function Makers({ clientId, plan }: Props) {
  return makesTogether(plan.kind) ? <MakersOf clientId={clientId} plan={plan} /> : null
}

function MakersOf({ clientId, plan }: Props) {
  const t = useT()
  const params = { clientId, planId: plan.id }
  const answer = useApi(listMakers, { params })
  const end = useCommand(endMaker)
  return (
    <section aria-labelledby={`makers-${plan.id}`}>
      <h4 id={`makers-${plan.id}`}>{t('plan.makers.title')}</h4>
      <Loaded of={answer} lines={1}>
        {({ makers, mayName }) => (
          <>
            {makers.length === 0 ? <p className="meta">{t('plan.makers.none')}</p> : null}
            <ul className="rows">
              {makers.map((maker) => (
                <li key={maker.id} className="bar-row">
                  <span>
                    {maker.name}, {maker.organisation.name}
                  </span>
                  {mayName ? (
                    <Button
                      small
                      kind="quiet"
                      className="push"
                      loading={end.isRunning}
                      onClick={() => void end.run({ params: { ...params, makerId: maker.id } })}
                    >
                      {t('plan.makers.end')}
                      <span className="vh">: {maker.name}</span>
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
            {end.problem ? <Refusal problem={end.problem} /> : null}
            {mayName ? <NameMaker {...params} named={makers.map((maker) => maker.positionId)} /> : null}
          </>
        )}
      </Loaded>
    </section>
  )
}

const fits = ({ role, organisation }: Colleague) => mayMake({ role, kind: organisation.kind })

function NameMaker(props: { clientId: string; planId: string; named: readonly string[] }) {
  const { clientId, planId, named } = props
  const t = useT()
  const [id, setId] = useState(newId)
  const [positionId, setPositionId] = useState('')
  const employment = useApi(listColleagues, { query: { kind: 'employmentAuthority' } })
  const social = useApi(listColleagues, { query: { kind: 'wellbeingCounty' } })
  const command = useCommand(nameMaker, {
    onDone: () => {
      setPositionId('')
      setId(newId())
    },
  })
  const known = [...(employment.data?.colleagues ?? []), ...(social.data?.colleagues ?? [])]
  const choices = known
    .filter((c) => fits(c) && !named.includes(c.positionId))
    .map((c) => ({ value: c.positionId, label: `${c.name}, ${c.organisation.name}` }))
  return (
    <div className="form">
      <Select
        label={t('plan.makers.who')}
        hint={t('plan.makers.hint')}
        name={`maker-${planId}`}
        value={positionId}
        error={command.problem ? t('common.field.unknown') : undefined}
        onChange={setPositionId}
        choices={choices}
      />
      <Button
        small
        disabled={positionId === ''}
        loading={command.isRunning}
        onClick={() => void command.run({ params: { clientId, planId }, body: { id, positionId } })}
      >
        {t('plan.makers.name')}
      </Button>
    </div>
  )
}
