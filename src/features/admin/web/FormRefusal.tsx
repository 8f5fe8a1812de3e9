import { type Problem, Refusal } from '../../../ui/index.ts'

/** Why a form was refused; wrong fields alone are said by the summary. */
export const FormRefusal = ({ problem, onStale }: { problem: Problem | undefined; onStale?: () => void }) =>
  problem?.code === 'invalid' ? null : (
    <Refusal problem={problem} {...(onStale ? { onRetry: onStale } : {})} />
  )
