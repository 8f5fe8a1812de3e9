import { CheckboxGroup, useT } from '../../../ui/index.ts'

interface Props<V extends string> {
  readonly label: string
  /** Every word that may be wished for. */
  readonly all: readonly V[]
  /** Words shown though they are not chosen: what the situation card says. */
  readonly known: readonly V[]
  readonly value: readonly V[]
  readonly onChange: (value: readonly V[]) => void
  readonly wordOf: (word: V) => string
  /** Where a need comes from, under its name. */
  readonly metaOf?: (word: V) => string | undefined
}

/** Needs as checkboxes, the known and the chosen ones; others are added from a list. */
export function WishList<V extends string>(props: Props<V>) {
  const t = useT()
  const { label, all, known, value, onChange, wordOf, metaOf } = props
  const shown = all.filter((word) => known.includes(word) || value.includes(word))
  const rest = all.filter((word) => !shown.includes(word))
  return (
    <div className="wish">
      {shown.length > 0 ? (
        <CheckboxGroup
          label={label}
          value={value}
          onChange={onChange}
          choices={shown.map((word) => ({ value: word, label: wordOf(word), meta: metaOf?.(word) }))}
        />
      ) : null}
      {shown.length > 0 ? null : <p className="wish-label">{label}</p>}
      <select
        aria-label={`${label}: ${t('places.addWish')}`}
        value=""
        onChange={(event) => onChange([...value, event.target.value as V])}
      >
        <option value="" disabled>
          {t('places.addWish')}
        </option>
        {rest.map((word) => (
          <option key={word} value={word}>
            {wordOf(word)}
          </option>
        ))}
      </select>
    </div>
  )
}
