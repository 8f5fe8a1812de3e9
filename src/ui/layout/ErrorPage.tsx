import { Button } from '../controls/Button.tsx'
import { isGone, Loaded, type LoadedProps } from '../feedback/Loading.tsx'
import { Refusal } from '../feedback/notices.tsx'
import { useT } from '../i18n.ts'
import { isProblem, Problem } from '../problem.ts'
import { LinkButton } from '../router.tsx'
import { PageHead } from './PageHead.tsx'

/** An address that does not exist, or whose content is not this person's: the same answer. */
export function NotFoundPage() {
  const t = useT()
  return (
    <>
      <PageHead title={t('common.problem.notFoundTitle')} />
      <p>{t('common.problem.notFound')}</p>
      <p className="mt2">
        <LinkButton to="/">{t('common.problem.home')}</LinkButton>
      </p>
    </>
  )
}

/** What was open here is not this person's any more: a ground has ended, or the thing is gone. */
function ClosedPage() {
  const t = useT()
  return (
    <>
      <PageHead title={t('common.problem.closedTitle')} />
      <p>{t('common.problem.closed')}</p>
      <p className="mt2">
        <LinkButton to="/">{t('common.problem.home')}</LinkButton>
      </p>
    </>
  )
}

/** A page that is the answer to one question: where there is none, a page that says so, with its heading and title. */
export function LoadedPage<T>({ of, children }: LoadedProps<T>) {
  if (isGone(of.problem) && of.data !== undefined) return <ClosedPage />
  if (isGone(of.problem)) return <NotFoundPage />
  if (of.problem && of.data === undefined)
    return <FaultPage error={of.problem} reset={() => void of.refetch()} />
  return <Loaded of={of}>{children}</Loaded>
}

/** To try again would not help whose role it is not: there is a page that is theirs. */
const isForOthers = (problem: Problem) => problem.body.status === 403

/** A fault in drawing a page; the frame stays, and the person can go on elsewhere. */
export function FaultPage({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useT()
  const problem = isProblem(error) ? error : new Problem({ status: 500, code: 'fault' })
  return (
    <>
      <PageHead title={t('common.problem.title')} />
      <Refusal problem={problem} />
      <p className="mt2">
        {isForOthers(problem) ? (
          <LinkButton to="/">{t('common.problem.home')}</LinkButton>
        ) : (
          <Button onClick={reset}>{t('common.problem.retry')}</Button>
        )}
      </p>
    </>
  )
}
