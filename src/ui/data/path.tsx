import type { ReactNode } from 'react'
import { useT } from '../i18n.ts'
import { Icon } from '../icons.tsx'

/** How far on a path, as small marks; the words say the same to a screen reader. */
export function Pips({ at, of }: { at: number; of: number }) {
  const t = useT()
  return (
    <>
      <span className="vh"> {t('common.step', { at, of })}</span>
      <span className="pips" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => {
          const state = index + 1 < at ? 'done' : index + 1 === at ? 'now' : undefined
          return <i key={index.toString()} className={state} />
        })}
      </span>
    </>
  )
}

export interface PathStep {
  readonly key: string
  readonly title: string
  readonly state: 'done' | 'now' | 'next'
  /** A short line under the title: the day, by whom, by when. */
  readonly note?: ReactNode
  /** How much of the present step's time has run, 0–1. */
  readonly run?: number
}

/** The path drawn: what is done, where we are and how far, what comes. Stands upright on a narrow screen. */
export function PathLine({ steps }: { steps: readonly PathStep[] }) {
  const t = useT()
  return (
    <ol className="path">
      {steps.map((step) => (
        <li
          key={step.key}
          className={step.state === 'next' ? undefined : step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          {step.state === 'done' ? <Icon name="check" size={10} /> : null}
          {step.state === 'now' && step.run !== undefined ? <Run share={step.run} /> : null}
          <strong>{step.title}</strong>
          {step.state === 'done' ? <span className="vh">{t('common.done')} </span> : null}
          {step.note === undefined ? null : <span>{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}

/** Drawn as a picture because its length is data. */
const Run = ({ share }: { share: number }) => (
  <svg className="run" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect width={Math.max(0, Math.min(1, share)) * 100} height="6" fill="currentColor" />
  </svg>
)

/** A client's own path: numbered, upright, a sentence each. */
export function Steps({ steps }: { steps: readonly PathStep[] }) {
  const t = useT()
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={step.state === 'next' ? undefined : step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <i aria-hidden="true">{step.state === 'done' ? <Icon name="check" size={12} /> : index + 1}</i>
          <strong>{step.title}</strong>
          {step.state === 'done' ? <span className="vh"> {t('common.done')}</span> : null}
          {step.note === undefined ? null : <span className="meta">{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}
