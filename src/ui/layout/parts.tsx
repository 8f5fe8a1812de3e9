import { useId, useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { RadioGroup } from '../controls/choices.tsx'
import { useT } from '../i18n.ts'
import { type Position, useMe } from '../me.tsx'
import { Dialog } from '../overlay/Dialog.tsx'
import { Link } from '../router.tsx'

/** What every frame is given by the composition: ui itself calls no feature. */
export interface FrameActs {
  readonly onSwitchPosition: (positionId: string) => void
  /** Null: one's own pages. */
  readonly onSwitchPerson?: (proxyId: string | null) => void
  readonly onSignOut: () => void
}

export const contentId = 'sisalto'

export function SkipLink() {
  const t = useT()
  return (
    <a className="skip" href={`#${contentId}`}>
      {t('common.skip')}
    </a>
  )
}

export function DemonstrationLine() {
  const t = useT()
  const id = useId()
  if (!useMe().demonstration) return null
  return (
    <section className="demo-line" aria-labelledby={id}>
      <p id={id}>{t('nav.demonstration')}</p>
    </section>
  )
}

/** A role in words; a role without a word of its own shows its name as it is. */
export function useRoleName() {
  const t = useT()
  return (role: string) => t(`terms.roles.${role as 'client'}`, { defaultValue: role })
}

function usePlaceOf() {
  const role = useRoleName()
  return (p: Position) => [role(p.role), p.unit?.name, p.organisation.name].filter(Boolean).join(', ')
}

/** Chooses in which role and for which organisation one goes on. */
export function SwitchPosition({ onSwitch }: { onSwitch: FrameActs['onSwitchPosition'] }) {
  const t = useT()
  const me = useMe()
  const placeOf = usePlaceOf()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(me.position?.id ?? '')
  if (me.positions.length < 2) return null
  return (
    <>
      <button type="button" className="btn-link" onClick={() => setOpen(true)}>
        {t('nav.switchRole')}
      </button>
      <Dialog
        title={t('nav.switchRole')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="primary" onClick={() => onSwitch(chosen)}>
            {t('common.confirm')}
          </Button>
        }
      >
        <RadioGroup
          label={t('nav.switchRoleTitle')}
          name="position"
          value={chosen}
          onChange={setChosen}
          choices={me.positions.map((p) => ({
            value: p.id,
            label: placeOf(p),
            ...(p.id === me.position?.id ? { meta: t('nav.currentRole') } : {}),
          }))}
        />
      </Dialog>
    </>
  )
}

/** For a proxy: whose matters one takes care of, said on each page before anything else. */
export function Acting() {
  const t = useT()
  const { persons = [], client } = useMe()
  const now = persons.find((person) => person.isNow)
  return now?.proxyId ? <p className="meta">{t('proxy.acting', { name: client?.name ?? now.name })}</p> : null
}

/** For a proxy: the way to another's matters, or one's own. */
export function SwitchPerson({ onSwitch }: { onSwitch: FrameActs['onSwitchPerson'] }) {
  const t = useT()
  const { persons = [] } = useMe()
  const others = persons.filter((person) => !person.isNow)
  return (
    <>
      {onSwitch
        ? others.map((person) => (
            <button
              key={person.proxyId ?? person.clientId}
              type="button"
              className="btn-link"
              onClick={() => onSwitch(person.proxyId)}
            >
              {person.proxyId ? t('proxy.acting', { name: person.name }) : t('proxy.own')}
            </button>
          ))
        : null}
    </>
  )
}

/** Who is here, for which organisation, and the ways out. */
export function Who({ acts }: { acts: FrameActs }) {
  const me = useMe()
  const t = useT()
  const role = useRoleName()
  if (!me.signedIn) return null
  const name = me.worker?.name ?? me.client?.name ?? ''
  return (
    <div className="who">
      <strong>{me.position ? `${name}, ${role(me.position.role)}` : name}</strong>
      <span>{me.position?.organisation.name}</span>
      <SwitchPosition onSwitch={acts.onSwitchPosition} />
      <Link className="btn-link" to="/istunnot">
        {t('session.own.link')}
      </Link>
      <button type="button" className="btn-link" onClick={acts.onSignOut}>
        {t('nav.signOut')}
      </button>
    </div>
  )
}
