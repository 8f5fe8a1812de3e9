import { useEffect, useRef, useState } from 'react'
import { useCommand, useForm } from '../../../ui/index.ts'
import { saveDecision } from '../acts-contract.ts'
import type { Contents, DecisionView } from '../contract.ts'
import { checkDecision } from './decision-form.ts'
import { catchUp, type DraftValues, fieldsOf, isUnsaved, startOf } from './decision-merge.ts'

interface Given {
  readonly clientId: string
  readonly view: DecisionView
  /** Asks for the decision as it is now. */
  readonly refetch: () => Promise<unknown>
}

/** A decision's form that catches up with what somebody else saves meanwhile; nothing typed is lost. */
export function useDecisionDraft({ clientId, view, refetch }: Given) {
  const save = useCommand(saveDecision)
  const [isJoined, setJoined] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const isSaved = useRef(false)
  const form = useForm({
    initial: startOf(view),
    check: (values: DraftValues) => checkDecision(fieldsOf(values)),
    submit: async (contents: Contents) => {
      const sent = form.values
      const body = { version: sent.seen.version, contents }
      const answer = await save.run({ params: { clientId, decisionId: view.id }, body })
      isSaved.current = answer !== undefined
      if (answer) form.set('seen', { version: answer.version, fields: fieldsOf(sent) })
      else await refetch()
      return answer
    },
    problem: save.problem,
    draftKey: `decision:${view.id}`,
  })
  const { values, isSending, unsavedAt } = form

  useEffect(() => {
    if (isSending || view.version <= values.seen.version) return
    const next = catchUp(values, view)
    setJoined(isUnsaved(values))
    form.reset(next)
    if (isUnsaved(next)) form.set('seen', next.seen)
  })
  useEffect(() => {
    // typed while the save was on its way: the browser keeps it until the next
    if (!isSending && unsavedAt === undefined && isUnsaved(values)) form.set('seen', values.seen)
  })

  const send = async () => {
    setAttempts((n) => n + 1)
    if (values.open.length === 0) await form.send()
  }
  /** Saves what is typed before an act; false when it is not saved, or waits for a choice. */
  const settle = async (): Promise<boolean> => {
    if (!isUnsaved(values) && values.open.length === 0) return true
    setAttempts((n) => n + 1)
    if (values.open.length > 0) return false
    isSaved.current = false
    await form.send()
    return isSaved.current
  }
  const isStale = save.problem?.code === 'changedMeanwhile'
  return {
    form,
    send,
    settle,
    attempts,
    problem: isStale ? undefined : save.problem,
    isJoined: isJoined && values.open.length === 0,
  }
}
