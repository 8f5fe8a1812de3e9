import { useCallback, useEffect, useRef, useState } from 'react'
import {
  Button,
  call,
  goOn,
  type Interruption,
  signInAgain,
  useInterruption,
  useT,
} from '../../../ui/index.ts'
import { type Me, readMe, switchPerson, switchPosition } from '../contract.ts'
import { type WayBack, wayBack } from './acts-for.ts'
import { sessionChannel } from './channel.ts'
import { useMeThen, usePlaceWords } from './place-words.ts'
import './interrupted.css'

const asAnybody = { actsFor: null }

/** Stands over the whole page while it may not go on: its data is covered, and what was typed stays under it. */
export function Interrupted() {
  const why = useInterruption()
  return why ? <Stopped why={why} /> : null
}

interface Known {
  readonly now: Me | undefined
  readonly way: WayBack
}

function Stopped({ why }: { why: Interruption }) {
  const then = useMeThen()
  const [{ now, way }, setKnown] = useState<Known>({ now: undefined, way: { to: 'signIn' } })
  const look = useCallback(async () => {
    const found = await call(readMe, {}, asAnybody).catch(() => undefined)
    if (!found) return
    const next = wayBack(then, found)
    // who signs in again goes on where the page was, also with another post before it
    if (next.to === 'goOn' || (why === 'ended' && (await isBack(next)))) return goOn()
    setKnown({ now: found, way: next })
  }, [then, why])
  useOnReturn(look)
  const back = () => void isBack(way).then((done) => (done ? goOn() : look()))
  if (way.to === 'signIn') return <Ended />
  return way.to === 'leave' || !now ? <Another /> : <Elsewhere now={now} onBack={back} />
}

/** Goes back to the former post or person; false when that is not the way, or not possible any more. */
async function isBack(way: WayBack): Promise<boolean> {
  const going =
    way.to === 'post'
      ? call(switchPosition, { body: { positionId: way.positionId } }, asAnybody)
      : way.to === 'person'
        ? call(switchPerson, { body: { proxyId: way.proxyId } }, asAnybody)
        : Promise.reject(way)
  return going.then(
    () => true,
    () => false,
  )
}

/** Looks who is here now, and again whenever the person comes back to this tab or signs in in another. */
function useOnReturn(look: () => Promise<void>) {
  useEffect(() => {
    const see = () => {
      if (document.visibilityState === 'visible') void look()
    }
    void look()
    const channel = sessionChannel()
    channel.onmessage = () => void look()
    window.addEventListener('focus', see)
    document.addEventListener('visibilitychange', see)
    return () => {
      channel.close()
      window.removeEventListener('focus', see)
      document.removeEventListener('visibilitychange', see)
    }
  }, [look])
}

function Ended() {
  const t = useT()
  const signIn = () => {
    // a browser that opens no second tab: here, and what has a draft is found again
    if (!window.open('/login?returnTo=/kirjauduttu', '_blank')) signInAgain()
  }
  return (
    <Cover title={t('session.stopped.ended')} text={t('session.stopped.endedText')}>
      <Button kind="primary" onClick={signIn}>
        {t('session.stopped.signIn')}
      </Button>
    </Cover>
  )
}

function Elsewhere({ now, onBack }: { now: Me; onBack: () => void }) {
  const t = useT()
  const words = usePlaceWords()
  const places = { before: words(useMeThen()), now: words(now) }
  return (
    <Cover title={t('session.stopped.switched')} text={t('session.stopped.switchedText', places)}>
      <Button kind="primary" onClick={onBack}>
        {t('session.stopped.back', places)}
      </Button>
      <Button onClick={() => location.assign('/')}>{t('session.stopped.go', places)}</Button>
    </Cover>
  )
}

function Another() {
  const t = useT()
  return (
    <Cover title={t('session.stopped.another')} text={t('session.stopped.anotherText')}>
      <Button kind="primary" onClick={() => location.assign('/')}>
        {t('session.stopped.home')}
      </Button>
    </Cover>
  )
}

interface CoverProps {
  readonly title: string
  readonly text: string
  readonly children: React.ReactNode
}

/** The name in the browser's tab is the client's where the page was a file. */
function useTitleMeanwhile(title: string) {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}

/** A dialog that only an answer closes: Esc would show a page that is nobody's. */
function Cover({ title, text, children }: CoverProps) {
  useTitleMeanwhile(title)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const typing = document.activeElement
    const stay = () => element?.showModal()
    stay()
    element?.addEventListener('close', stay)
    return () => {
      element?.removeEventListener('close', stay)
      element?.close()
      if (typing instanceof HTMLElement) typing.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="panel stopped"
      aria-label={title}
      onCancel={(event) => event.preventDefault()}
    >
      <div className="title">
        <h2>{title}</h2>
      </div>
      <div className="body">
        <p>{text}</p>
      </div>
      <div className="actions">{children}</div>
    </dialog>
  )
}
