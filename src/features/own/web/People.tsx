import { EmptyState, Icon, useT } from '../../../ui/index.ts'
import type { OwnPerson } from '../contract.ts'

/** My people: what each helps with, and a call with one tap. */
export function People({ people }: { people: readonly OwnPerson[] }) {
  const t = useT()
  if (people.length === 0) return <EmptyState>{t('own.people.none')}</EmptyState>
  return (
    <ul className="lines">
      {people.map((person) => (
        <li className="r" key={person.key}>
          <span>
            <strong>{person.name}</strong>
            <span className="meta block">
              {t(`own.people.lanes.${person.lane}` as 'own.people.lanes.place', {
                organisation: person.organisation,
              })}
            </span>
          </span>
          {person.phone ? (
            <a className="btn" href={`tel:${person.phone.replaceAll(' ', '')}`}>
              <Icon name="phone" size={20} />
              {t('own.people.call')}
              <span className="vh"> {t('own.people.callName', { name: person.name })}</span>
            </a>
          ) : (
            <span className="meta">{t('own.people.noPhone')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
