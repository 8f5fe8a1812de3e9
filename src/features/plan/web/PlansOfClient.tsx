import { useState } from 'react'
import { Button, EmptyState, Loaded, Notice, Section, useApi, useT } from '../../../ui/index.ts'
import { listPlans, type PlanKind, type PlanView } from '../contract.ts'
import { BeginDialog } from './BeginDialog.tsx'
import { PlanItem } from './PlanItem.tsx'
import './plan.css'
import { firstOpen, splitPlans } from './plan-presenter.ts'

/** The file's tab Suunnitelmat: what is being made and in force, what was before, and beginning a plan. */
export function PlansOfClient({ clientId }: { clientId: string }) {
  const known = useApi(listPlans, { params: { clientId } })
  return (
    <Loaded of={known}>
      {({ plans, mayDraft }) => (
        <Plans
          key={clientId}
          clientId={clientId}
          plans={plans}
          mayDraft={mayDraft}
          refetch={() => known.refetch()}
        />
      )}
    </Loaded>
  )
}

interface Props {
  readonly clientId: string
  readonly plans: readonly PlanView[]
  readonly mayDraft: readonly PlanKind[]
  readonly refetch: () => Promise<unknown>
}

function Plans({ clientId, plans, mayDraft, refetch }: Props) {
  const t = useT()
  const { current, former } = splitPlans(plans)
  const [isBeginning, setBeginning] = useState(false)
  const [openId, setOpenId] = useState<string | undefined>(() => firstOpen(current))
  const [said, setSaid] = useState('')
  const mainId = current.find((plan) => plan.status !== 'inForce')?.id
  const open = (id: string | undefined) => {
    setOpenId(id)
    // a draft saves itself without asking the list again; what is shown beside it is to be the newest
    void refetch()
  }
  const item = (plan: PlanView) => (
    <PlanItem
      key={plan.id}
      clientId={clientId}
      plan={plan}
      former={plans.find(({ id }) => id === plan.supersedes)}
      isOpen={plan.id === openId}
      isMain={plan.id === mainId}
      mayRenew={plan.may.renew && mayDraft.includes(plan.kind)}
      refetch={refetch}
      onOpen={open}
      onSaid={setSaid}
    />
  )
  const begin = (
    <Button kind={mainId ? 'outlined' : 'primary'} onClick={() => setBeginning(true)}>
      {t('plan.begin')}
    </Button>
  )
  return (
    <>
      {said ? (
        <Notice kind="ok" live className="no-print">
          {said}
        </Notice>
      ) : null}
      <Section title={t('plan.title')} end={mayDraft.length > 0 ? begin : null}>
        {current.length === 0 ? (
          <EmptyState>{t(mayDraft.length > 0 ? 'plan.empty' : 'plan.emptyRead')}</EmptyState>
        ) : null}
        {current.map(item)}
      </Section>
      {former.length > 0 ? <Section title={t('plan.former')}>{former.map(item)}</Section> : null}
      {isBeginning ? (
        <BeginDialog
          clientId={clientId}
          kinds={mayDraft}
          onClose={() => setBeginning(false)}
          onDone={(id) => {
            setBeginning(false)
            setOpenId(id)
          }}
        />
      ) : null}
    </>
  )
}
