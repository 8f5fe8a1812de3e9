import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ResponseOf } from '../../../kernel/endpoint.ts'
import { call, keyOf, useCommand } from '../../../ui/index.ts'
import { listPlans, type PlanView, saveDraft } from '../contract.ts'
import { draftOf, mergeValues, type PlanValues, valuesOf } from './plan-form.ts'

/** Milliseconds after the last key. */
const pause = 1_200

type Plans = ResponseOf<typeof listPlans>

/** The page's own copy of the answer follows what was saved, so that coming back to the tab finds it. */
function withSaved(
  plans: Plans | undefined,
  planId: string,
  version: number,
  values: PlanValues,
): Plans | undefined {
  if (!plans) return plans
  const { goal, contents, rehabWork, services } = draftOf(values)
  const saved = { version, goal, contents, rehabWork, services }
  return { ...plans, plans: plans.plans.map((plan) => (plan.id === planId ? { ...plan, ...saved } : plan)) }
}

/**
 * A draft that saves itself a moment after the last key: one saving at a time, each from the version of the one before.
 * When somebody else saved meanwhile, `refresh` brings theirs in beside what was typed here.
 */
export function useAutosave(clientId: string, plan: PlanView) {
  const [values, setValues] = useState(() => valuesOf(plan))
  const common = useRef({ version: plan.version, values })
  const chain = useRef(Promise.resolve(true))
  const queries = useQueryClient()
  const command = useCommand(saveDraft, { invalidates: [] })
  const input = { params: { clientId } }

  const saveOnce = async (next: PlanValues): Promise<boolean> => {
    const { version, values: before } = common.current
    if (isSame(next, before)) return true
    const params = { clientId, planId: plan.id }
    const answer = await command.run({ params, body: { version, ...draftOf(next) } })
    if (answer === undefined) return false
    common.current = { version: answer.version, values: next }
    queries.setQueryData<Plans>(keyOf(listPlans, input), (old) =>
      withSaved(old, plan.id, answer.version, next),
    )
    return true
  }
  const save = (): Promise<boolean> => {
    chain.current = chain.current.then(() => saveOnce(values))
    return chain.current
  }
  const latest = useRef(save)
  latest.current = save
  const isSaved = isSame(values, common.current.values)
  useEffect(() => {
    if (isSame(values, common.current.values)) return
    const timer = setTimeout(() => void latest.current(), pause)
    return () => clearTimeout(timer)
  }, [values])

  const refresh = async () => {
    const answer = await call(listPlans, input)
    const theirs = answer.plans.find(({ id }) => id === plan.id)
    if (theirs?.status === 'draft') {
      const newest = valuesOf(theirs)
      const mine = mergeValues(common.current.values, values, newest)
      common.current = { version: theirs.version, values: newest }
      command.reset()
      setValues(mine)
    }
    queries.setQueryData(keyOf(listPlans, input), answer)
  }
  return {
    values,
    setValues,
    save,
    refresh,
    isSaved,
    versionNow: () => common.current.version,
    problem: command.problem,
  }
}

const isSame = (a: PlanValues, b: PlanValues): boolean =>
  JSON.stringify(draftOf(a)) === JSON.stringify(draftOf(b))
