import { useId } from 'react'
import { classNames } from '../class-names.ts'
import { useFormat } from '../i18n.ts'

export interface CountItem {
  readonly key: string
  readonly label: string
  readonly count: number
  /** Not good when above zero. */
  readonly alarming?: boolean
}

export interface CountGroup {
  readonly title: string
  readonly items: readonly CountItem[]
}

interface Props {
  readonly label: string
  readonly groups: readonly CountGroup[]
  /** Key of the count by which the list is now narrowed. */
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** Live counts that are filters, one click each. */
export const Counts = ({ label, groups, chosen, onChoose }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
  <div className="counts" role="group" aria-label={label}>
    {groups.map((group) => (
      <Group key={group.title} group={group} chosen={chosen} onChoose={onChoose} />
    ))}
  </div>
)

function Group({ group, chosen, onChoose }: { group: CountGroup } & Pick<Props, 'chosen' | 'onChoose'>) {
  const id = useId()
  const { count } = useFormat()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{group.title}</h2>
      <ul>
        {group.items.map((item) => (
          <li key={item.key}>
            <button
              type="button"
              className="count"
              aria-pressed={item.key === chosen}
              onClick={() => onChoose(item.key)}
            >
              <span>{item.label}</span>
              <b className={classNames(item.count === 0 ? 'zero' : item.alarming && 'late')}>
                {count(item.count)}
              </b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
