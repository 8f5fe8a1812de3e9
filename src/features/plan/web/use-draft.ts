import { useEffect, useState } from 'react'
import { useCommand, useForm } from '../../../ui/index.ts'
import { type PlanView, saveDraft, sendToSigning } from '../contract.ts'
import { bodyOf, type DraftValues, isDirty, isUnsaved, savedAs, valuesOf } from './draft-form.ts'
import { catchUp } from './draft-merge.ts'

/** Milliseconds from the last letter to saving, and to trying again when it did not go through. */
const pause = { typing: 1_200, trouble: 10_000, left: 0 } as const

interface Given {
  readonly clientId: string
  readonly plan: PlanView
  /** Asks for the plan as it is now. */
  readonly refetch: () => Promise<unknown>
}

/**
 * A draft that saves itself a moment after typing stops and when a field is left, and keeps what was typed in the
 * browser until then. When somebody else has saved meanwhile, the two are joined and nothing typed is lost.
 */
export function useDraft({ clientId, plan, refetch }: Given) {
  const params = { clientId, planId: plan.id }
  const [haste, setHaste] = useState(false)
  const [isJoined, setJoined] = useState(false)
  // the page's own copy is the newest: the list is not asked again after every pause in typing
  const save = useCommand(saveDraft, { invalidates: [] })
  const form = useForm({
    initial: valuesOf(plan),
    check: (values: DraftValues) => ({ ok: true, value: values }) as const,
    submit: async (values) => {
      setHaste(false)
      const body = { version: values.seen.version, ...bodyOf(values) }
      const answer = await save.run({ params, body })
      if (answer) {
        form.set('seen', savedAs(values, answer.version))
        // another text of the preconditions takes their confirmations away
        if (plan.confirmations.some((c) => c.at !== null)) await refetch()
      } else {
        signing.forget()
        await refetch()
      }
      return answer
    },
    draftKey: `plan:${plan.id}`,
  })
  const { values, isSending } = form
  const signing = useSigning(params, values, isSending)

  useEffect(() => {
    if (isSending || plan.version <= values.seen.version) return
    const next = catchUp(values, plan)
    setJoined(isUnsaved(values))
    form.reset(next)
    if (isUnsaved(next)) form.set('seen', next.seen)
  })
  useEffect(() => {
    if (isSending || !isDirty(values)) return
    const wait = haste || signing.isWanted ? pause.left : save.problem ? pause.trouble : pause.typing
    const timer = setTimeout(() => void form.send(), wait)
    return () => clearTimeout(timer)
  })
  useEffect(() => {
    // typed while the save before was on its way: the browser keeps it until the next
    if (!isSending && form.unsavedAt === undefined && isUnsaved(values)) form.set('seen', values.seen)
  })
  const isStale = save.problem?.code === 'changedMeanwhile'
  return {
    form,
    problem: signing.problem ?? (isStale ? undefined : save.problem),
    isJoined: isJoined && values.open.length === 0,
    leave: () => setHaste(isDirty(values)),
    send: signing.want,
    isSigning: signing.isRunning,
  }
}

/** Sending to signing waits until what was typed is saved, and sends that version. */
function useSigning(params: { clientId: string; planId: string }, values: DraftValues, isSaving: boolean) {
  const [isWanted, setWanted] = useState(false)
  const command = useCommand(sendToSigning)
  const isReady = isWanted && !isSaving && !isDirty(values) && values.open.length === 0
  useEffect(() => {
    if (!isReady) return
    setWanted(false)
    void command.run({ params, body: { version: values.seen.version } })
  })
  return {
    isWanted,
    want: () => setWanted(true),
    forget: () => setWanted(false),
    problem: command.problem,
    isRunning: isWanted || command.isRunning,
  }
}
