import { useEffect, useRef, useState } from 'react'
import {
  Button,
  LinkButton,
  NextAct,
  Notice,
  newId,
  Refusal,
  TextArea,
  useCommand,
  useFormat,
  useT,
  Why,
} from '../../../ui/index.ts'
import { searchPlaces } from '../../place/contract.ts'
import { isField } from '../../place/rules/vocabulary.ts'
import { type Chosen, type ClientNeeds, useHalfDayWords } from '../../place/web/index.ts'
import { holdPlace, listClientPeriods, listPeriods } from '../contract.ts'
import type { PeriodKind } from '../rules/moves.ts'

interface Props {
  readonly client: ClientNeeds
  readonly kind: PeriodKind
  readonly chosen: Chosen
}

/** The offer under a chosen place: what is told to it, and the one button that holds it. */
export function HoldOffer({ client, kind, chosen }: Props) {
  const t = useT()
  const { range } = useFormat()
  const halfDays = useHalfDayWords()
  const { place, days, from, to, asked } = chosen
  const [support, setSupport] = useState(client.support.join(' '))
  // one offer is one hold: sent twice, the first answer again
  const [id] = useState(newId)
  const command = useCommand(holdPlace, { invalidates: [searchPlaces, listPeriods, listClientPeriods] })
  const hold = () => {
    const needs = {
      field: isField(place.field) ? place.field : null,
      languages: [...asked.languages],
      characteristics: [...asked.characteristics],
      support: support.trim() || null,
    }
    const body = { id, placeId: place.id, kind, from, to, days: [...days], needs }
    void command.run({ params: { clientId: client.client.id }, body })
  }
  if (command.answer)
    return (
      <Held
        place={place.title}
        periodId={command.answer.id}
        heldUntil={command.answer.heldUntil}
        asked={command.answer.asked}
      />
    )
  return (
    <NextAct
      actions={
        <Button kind="primary" loading={command.isRunning} disabled={days.length === 0} onClick={hold}>
          {t('places.hold', { hours: client.holdHours })}
        </Button>
      }
    >
      <strong>{place.title}</strong>
      {days.length > 0 ? `, ${halfDays(days)}` : ''}, {range(from, to)}
      <div className="meta">
        {days.length === 0 ? t('places.holdDays') : t('places.holdNote')}{' '}
        <Why why={holdWhy(client.holdHours)} about={place.title} />
      </div>
      {client.support.length > 0 ? (
        <TextArea
          label={t('places.support')}
          hint={t('places.supportHint')}
          rows={2}
          value={support}
          onChange={setSupport}
          error={command.problem?.fields.support}
          maxLength={1000}
        />
      ) : null}
      <Refused problem={command.problem} chooseOther={chosen.chooseOther} />
    </NextAct>
  )
}

const holdWhy = (hours: number) => ({
  rule: 'places.hold',
  cite: 'Sovittu',
  version: 'E1',
  facts: { hours },
})

/** A refusal, and the next best place when there is one. */
function Refused({
  problem,
  chooseOther,
}: {
  problem: ReturnType<typeof useCommand>['problem']
  chooseOther: Chosen['chooseOther']
}) {
  const t = useT()
  const { nextPlaceId, nextPlace } = problem?.body.facts ?? {}
  return (
    <Refusal problem={problem}>
      {typeof nextPlaceId === 'string' ? (
        <Button small onClick={() => chooseOther(nextPlaceId)}>
          {t('places.next', { place: String(nextPlace) })}
        </Button>
      ) : null}
    </Refusal>
  )
}

interface HeldProps {
  readonly place: string
  readonly periodId: string
  readonly heldUntil: string
  readonly asked: boolean
}

/** Takes the focus, since the button that was pressed is gone. */
function Held({ place, periodId, heldUntil, asked }: HeldProps) {
  const t = useT()
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => told.current?.focus(), [])
  return (
    <div ref={told} tabIndex={-1}>
      <Notice kind="ok">
        <strong>{t('places.held', { place, until: heldUntil })}</strong>{' '}
        {t(asked ? 'places.heldAsked' : 'places.heldNotAsked')}
        <div className="bar-row">
          <LinkButton small to={`/jaksot/${periodId}`}>
            {t('places.openPeriod')}
          </LinkButton>
        </div>
      </Notice>
    </div>
  )
}
