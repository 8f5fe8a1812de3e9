import { useState } from 'react'
import {
  Button,
  Dialog,
  EmptyState,
  Loaded,
  newId,
  RadioGroup,
  Refusal,
  Section,
  useApi,
  useCommand,
  useT,
} from '../../../ui/index.ts'
import { draftPlan, listPlans, type PlanKind, type PlanView } from '../contract.ts'
import { PlanCard } from './PlanCard.tsx'
import './plan.css'

/** The file's tab Suunnitelmat: plans being made and in force in full, the earlier ones folded. */
export function PlansOnFile({ clientId }: { clientId: string }) {
  const plans = useApi(listPlans, { params: { clientId } })
  return (
    <Loaded of={plans}>
      {(answer) => <Plans clientId={clientId} plans={answer.plans} mayDraft={answer.mayDraft} />}
    </Loaded>
  )
}

const isPresent = ({ status }: PlanView) => status === 'draft' || status === 'signing' || status === 'inForce'

interface Props {
  readonly clientId: string
  readonly plans: readonly PlanView[]
  readonly mayDraft: readonly PlanKind[]
}

function Plans({ clientId, plans, mayDraft }: Props) {
  const t = useT()
  const [isBeginning, setBeginning] = useState(false)
  const present = plans.filter(isPresent)
  const former = plans.filter((plan) => !isPresent(plan))
  const begin =
    mayDraft.length > 0 ? <Button onClick={() => setBeginning(true)}>{t('plan.begin')}</Button> : null
  return (
    <>
      <Section title={t('plan.title')} end={begin}>
        {present.length === 0 ? (
          <EmptyState>{t(mayDraft.length > 0 ? 'plan.empty' : 'plan.emptyRead')}</EmptyState>
        ) : null}
        {present.map((plan, index) => (
          <PlanCard key={plan.id} clientId={clientId} plan={plan} isFirst={index === 0} startsOpen />
        ))}
      </Section>
      {former.length > 0 ? (
        <Section title={t('plan.former')}>
          {former.map((plan) => (
            <PlanCard key={plan.id} clientId={clientId} plan={plan} isFirst={false} />
          ))}
        </Section>
      ) : null}
      {isBeginning ? (
        <BeginDialog clientId={clientId} kinds={mayDraft} onClose={() => setBeginning(false)} />
      ) : null}
    </>
  )
}

function BeginDialog({
  clientId,
  kinds,
  onClose,
}: {
  clientId: string
  kinds: readonly PlanKind[]
  onClose: () => void
}) {
  const t = useT()
  const [id] = useState(newId)
  const [kind, setKind] = useState<PlanKind>(
    kinds.includes('multiSector') ? 'multiSector' : (kinds[0] ?? 'employment'),
  )
  const command = useCommand(draftPlan, { onDone: onClose })
  const begin = () => void command.run({ params: { clientId }, body: { id, kind } })
  return (
    <Dialog
      isOpen
      title={t('plan.begin')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={command.isRunning} onClick={begin}>
            {t('plan.begin')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <Refusal problem={command.problem} />
      <RadioGroup
        label={t('plan.which')}
        value={kind}
        onChange={setKind}
        choices={kinds.map((value) => ({ value, label: t(`plan.kinds.${value}`) }))}
      />
    </Dialog>
  )
}
