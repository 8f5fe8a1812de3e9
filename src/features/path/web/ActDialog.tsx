import { type ReactNode, useState } from 'react'
import type { BodyOf, ResponseOf } from '../../../kernel/endpoint.ts'
import {
  type AnyEndpoint,
  Button,
  type Checked,
  Dialog,
  ErrorSummary,
  type InputOf,
  newId,
  Refusal,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import type { CaseView } from '../contract.ts'
import type { closeCase } from '../moves-contract.ts'
import { buttonOf } from './path-presenter.ts'

export type Done = ResponseOf<typeof closeCase>

/** What every dialog of a move is given. */
export interface ActProps {
  readonly clientId: string
  readonly view: CaseView
  readonly onClose: () => void
  readonly onDone: (done: Done) => void
}

/** What a form adds to the move: everything but its own id and the version that the page showed. */
export type PartOf<E> = Omit<BodyOf<E>, 'stepId' | 'version'>

/** One act on a case: its form, its command, and the id with which sending twice moves once. */
export function useAct<E extends AnyEndpoint, V extends object>(
  endpoint: E,
  { clientId, view, onDone }: ActProps,
  initial: V,
  check: (values: V) => Checked<PartOf<E>>,
) {
  const [stepId] = useState(newId)
  const command = useCommand(endpoint, { onDone: (answer) => onDone(answer as Done) })
  const form = useForm({
    initial,
    check,
    submit: (part) => {
      const params = { clientId, caseId: view.id }
      const body = { ...part, stepId, version: view.version }
      return command.run({ params, body } as unknown as InputOf<E>)
    },
    problem: command.problem,
    draftKey: `path ${view.id} ${endpoint.path}`,
  })
  return { form, problem: command.problem }
}

interface DialogProps {
  readonly of: ActProps
  readonly act: {
    readonly form: Pick<ReturnType<typeof useForm>, 'send' | 'errors' | 'attempts' | 'isSending'>
    readonly problem: Parameters<typeof Refusal>[0]['problem']
  }
  readonly move: string
  readonly labels: Readonly<Record<string, string>>
  readonly grave?: boolean
  readonly children: ReactNode
}

/** The dialog of a move: its fields, what to correct, why it was refused, and one button that names the act. */
export function ActDialog({ of, act, move, labels, grave, children }: DialogProps) {
  const t = useT()
  const { form, problem } = act
  const title = buttonOf(move, t)
  const isFieldProblem = problem !== undefined && Object.keys(problem.fields).length > 0
  return (
    <Dialog
      isOpen
      big
      title={title}
      onClose={of.onClose}
      {...(grave ? { grave } : {})}
      actions={
        <>
          <Button kind="primary" type="submit" form="path-act" loading={form.isSending}>
            {title}
          </Button>
          <Button onClick={of.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="path-act" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        {problem && (!isFieldProblem || problem.code.includes('.')) ? <Refusal problem={problem} /> : null}
        {children}
      </form>
    </Dialog>
  )
}
