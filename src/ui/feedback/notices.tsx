import { type ReactNode, type Ref, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../class-names.ts'
import { Button } from '../controls/Button.tsx'
import { useT } from '../i18n.ts'
import { Icon } from '../icons.tsx'
import { isFault, type Problem } from '../problem.ts'
import { presentRefusalWhy } from '../why/refusal-why.ts'
import { Why, WhyButton } from '../why/Why.tsx'
import { readRefusal } from './refusal-presenter.ts'

interface NoticeProps {
  readonly kind?: 'info' | 'warn' | 'alert' | 'ok'
  readonly children: ReactNode
  /** Read out at once; for what appears after an act. */
  readonly live?: boolean
  readonly className?: string
  readonly ref?: Ref<HTMLDivElement>
}

const icons = { info: 'info', warn: 'warn', alert: 'warn', ok: 'check' } as const

/** A line that must be noticed. Never colour alone: a shape and words. */
export const Notice = ({ kind = 'info', children, live, className, ref }: NoticeProps) => (
  <div
    ref={ref}
    className={classNames('note', kind !== 'info' && kind, className)}
    role={live ? 'alert' : undefined}
  >
    <Icon name={icons[kind]} size={20} />
    <div>{children}</div>
  </div>
)

interface RefusalProps {
  readonly problem: Problem | undefined
  /** The nearest thing that is allowed. */
  readonly children?: ReactNode
  /** Asks for the newest after "changed meanwhile", and again after a fault. */
  readonly onRetry?: () => void
}

/** Why something did not happen, kindly: the words, Miksi?, and what can be done. Nothing when there is no problem. */
export function Refusal({ problem, children, onRetry }: RefusalProps) {
  const { i18n, t } = useTranslation()
  const notice = useRef<HTMLDivElement>(null)
  // the button that was refused may be far below, as in a long dialog
  useEffect(() => {
    if (problem) notice.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])
  if (!problem) return null
  const words = readRefusal(problem, i18n)
  const reasons = presentRefusalWhy(problem.body, `${words.what} ${words.next}`.trim(), i18n)
  const stale = problem.code === 'changedMeanwhile'
  return (
    <Notice kind={stale || problem.code === 'offline' ? 'warn' : 'alert'} live ref={notice}>
      <strong>{words.what}</strong> {words.next}{' '}
      {problem.body.why ? (
        <Why why={problem.body.why} about={words.what} refusal />
      ) : (
        <WhyButton words={reasons} about={words.what} refusal />
      )}
      {words.citation && !problem.body.why && !reasons ? (
        <span className="nowrap"> ({words.citation})</span>
      ) : null}
      {words.incident ? <p>{words.incident}</p> : null}
      {children || (onRetry && (stale || isFault(problem) || problem.code === 'offline')) ? (
        <div className="bar-row">
          {children}
          {onRetry ? (
            <Button small onClick={onRetry}>
              {stale ? t('common.problem.reload') : t('common.problem.retry')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Notice>
  )
}

/** What a list would hold, said in one sentence, and the act that fills it. */
export const EmptyState = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className="empty">
    <p>{children}</p>
    {action}
  </div>
)

interface SaveStateProps {
  readonly savedAt?: string | undefined
  readonly unsavedAt?: string | undefined
}

/** "Tallennettu klo 10.42" or "Tallentamatta", beside the button. */
export function SaveState({ savedAt, unsavedAt }: SaveStateProps) {
  const t = useT()
  if (unsavedAt) return <span className="save-state unsaved">{t('common.unsavedKept')}</span>
  return (
    <span className="save-state" role="status">
      {savedAt ? t('common.savedAt', { at: savedAt }) : ''}
    </span>
  )
}

/** Said when a form comes back with what was typed earlier. */
export function DraftRestored({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  const t = useT()
  return (
    <Notice>
      {t('common.draftRestored', { at })}{' '}
      <button type="button" className="btn-link" onClick={onDiscard}>
        {t('common.discardDraft')}
      </button>
    </Notice>
  )
}

/** Whose turn it is: a word and a shape. */
export const Tag = ({
  kind,
  children,
}: {
  kind: 'mine' | 'other' | 'none' | 'done'
  children: ReactNode
}) => <span className={classNames('tag', kind !== 'other' && kind)}>{children}</span>
