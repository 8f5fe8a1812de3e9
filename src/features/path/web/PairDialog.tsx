import { meetsClients } from '../../../kernel/roles.ts'
import { DateField, Loaded, Select, useApi, useFormat, useMe, useT } from '../../../ui/index.ts'
import { type Colleague, listColleagues, type OrganisationKind } from '../../organisation/contract.ts'
import { type CaseView, type Lane, lanes } from '../contract.ts'
import * as acts from '../moves-contract.ts'
import { ActDialog, type ActProps, useAct } from './ActDialog.tsx'
import { checkedBy, dayIn } from './act-form.ts'

interface Values {
  readonly on: string
  readonly informedOn: string
  readonly employment: string
  readonly social: string
  readonly kela: string
  readonly health: string
}

const kinds: Readonly<Record<Lane, OrganisationKind>> = {
  employment: 'employmentAuthority',
  social: 'wellbeingCounty',
  kela: 'kela',
  health: 'healthService',
}

const membersOf = (values: Values) =>
  lanes.filter((lane) => values[lane] !== '').map((lane) => ({ lane, positionId: values[lane] }))

/** The present pair, and oneself in one's own lane. */
function pairNow(view: CaseView, own: { readonly id: string; readonly kind: string | null } | undefined) {
  const of = (lane: Lane) =>
    view.members.find((m) => m.lane === lane)?.positionId ?? (own?.kind === kinds[lane] ? own.id : '')
  return { employment: of('employment'), social: of('social'), kela: of('kela'), health: of('health') }
}

function useInitial(view: CaseView): Values {
  const { today } = useFormat()
  const { position } = useMe()
  const own = position ? { id: position.id, kind: position.organisation.kind } : undefined
  return { on: today, informedOn: view.informedOn ?? '', ...pairNow(view, own) }
}

function useLabels() {
  const t = useT()
  const lane = (name: Lane) => t(`path.fields.lane.${name}`)
  return {
    informedOn: t('path.fields.informedOn'),
    members: t('path.pair'),
    employment: lane('employment'),
    social: lane('social'),
    kela: lane('kela'),
    health: lane('health'),
    on: t('path.fields.on'),
  }
}

/** Names the pair; the client has been told before (381/2023 11 §). */
export function NamePairDialog(props: ActProps) {
  const t = useT()
  const { today } = useFormat()
  const labels = useLabels()
  const rules = { on: 'day', informedOn: 'day', employment: 'choice', social: 'choice' } as const
  const act = useAct(
    acts.namePair,
    props,
    useInitial(props.view),
    checkedBy(rules, (v: Values) => ({
      on: v.on,
      members: membersOf(v),
      ...dayIn('informedOn', v.informedOn),
    })),
  )
  return (
    <ActDialog of={props} act={act} move="namePair" labels={labels}>
      <DateField
        label={labels.informedOn}
        hint={t('path.fields.informedHint')}
        max={today}
        {...act.form.field('informedOn')}
      />
      <Lanes field={act.form.field} />
      <DateField label={labels.on} max={today} {...act.form.field('on')} />
    </ActDialog>
  )
}

export function ChangePairDialog(props: ActProps) {
  const { today } = useFormat()
  const labels = useLabels()
  const rules = { on: 'day', employment: 'choice', social: 'choice' } as const
  const act = useAct(
    acts.changePair,
    props,
    useInitial(props.view),
    checkedBy(rules, (v: Values) => ({ on: v.on, members: membersOf(v) })),
  )
  return (
    <ActDialog of={props} act={act} move="changePair" labels={labels}>
      <Lanes field={act.form.field} />
      <DateField label={labels.on} max={today} {...act.form.field('on')} />
    </ActDialog>
  )
}

type FieldOf = (name: Lane) => {
  name: Lane
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

const Lanes = ({ field }: { field: FieldOf }) =>
  lanes.map((lane) => <LaneField key={lane} lane={lane} {...field(lane)} />)

function LaneField({ lane, ...field }: { lane: Lane } & ReturnType<FieldOf>) {
  const t = useT()
  const colleagues = useApi(listColleagues, { query: { kind: kinds[lane] } })
  return (
    <Loaded of={colleagues} lines={1}>
      {(answer) => (
        <Select
          label={t(`path.fields.lane.${lane}`)}
          optional={lane === 'kela' || lane === 'health'}
          choices={answer.colleagues
            .filter(worksOnCases)
            .map((c) => ({ value: c.positionId, label: nameOf(c, t) }))}
          {...field}
        />
      )}
    </Loaded>
  )
}

const worksOnCases = ({ role }: Colleague) => role !== 'manager' && meetsClients(role)

const nameOf = ({ name, role, organisation }: Colleague, t: ReturnType<typeof useT>) =>
  `${name}, ${t(`terms.roles.${role}` as 'terms.roles.client')}, ${organisation.name}`
