import { Button, LinkButton, NextAct, Tag, useFormat, useMe, useT, Why } from '../../../ui/index.ts'
import { laneOfMe, turnKind, turnWord } from '../../deadline/web/index.ts'
import type { CaseView } from '../contract.ts'
import { actOf, addressOf, buttonOf } from './path-presenter.ts'

interface Props {
  readonly clientId: string
  readonly view: CaseView
  /** The file's first open path has the page's one filled button. */
  readonly isFirst: boolean
  readonly onMove: (move: string) => void
}

/** What is next, by when, whose turn it is, and the button that does it – or why it is not mine to do. */
export function NextPanel({ clientId, view, isFirst, onMove }: Props) {
  const t = useT()
  const { near } = useFormat()
  const lane = laneOfMe(useMe().position?.organisation.kind)
  const { move, deadline } = view.next
  if (move === null) return null
  const act = actOf(move, t)
  return (
    <NextAct actions={<Acts clientId={clientId} view={view} isFirst={isFirst} onMove={onMove} />}>
      <div>
        <strong>{act}</strong>
        {deadline ? (
          <>
            , {t('path.dueBy', { on: near(deadline.dueOn) })} <Why why={deadline.why} about={act} />
          </>
        ) : null}
      </div>
      <Tag kind={turnKind(view.turn, lane)}>{turnWord(view.turn, t)}</Tag>
    </NextAct>
  )
}

function Acts({ clientId, view, isFirst, onMove }: Props) {
  const t = useT()
  const { move, at, permitted, whyNot } = view.next
  const kind = isFirst ? 'primary' : 'outlined'
  if (move === null) return null
  const word = buttonOf(move, t)
  return (
    <div className="bar-row">
      {!permitted && whyNot ? (
        <span className="nowrap">
          <Button disabled>{word}</Button>
          <Why why={whyNot} about={word} refusal />
        </span>
      ) : at === 'dialog' ? (
        <Button kind={kind} onClick={() => onMove(move)}>
          {word}
        </Button>
      ) : (
        <LinkButton
          kind={kind}
          to={addressOf(view, clientId)}
          search={at === 'places' ? { client: clientId } : {}}
        >
          {word}
        </LinkButton>
      )}
    </div>
  )
}
