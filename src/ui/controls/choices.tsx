import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'
import { useT } from '../i18n.ts'
import { type FieldProps, FieldShell, GroupShell } from './FieldShell.tsx'
import { useFieldId } from './field-id.ts'

/** One thing to choose; `meta` is a second, smaller line. */
export interface Choice<V extends string = string> {
  readonly value: V
  readonly label: ReactNode
  readonly meta?: ReactNode
  readonly disabled?: boolean
}

export interface Option<V extends string = string> {
  readonly value: V
  readonly label: string
  readonly group?: string
}

interface SelectProps<V extends string> extends FieldProps {
  readonly value: V | ''
  readonly onChange: (value: V) => void
  /** Those of one `group` stand together under its name. */
  readonly choices: readonly Option<V>[]
  /** Text of the empty choice; `null` leaves it out when one is always chosen. */
  readonly empty?: string | null
}

const option = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)

const options = (choices: readonly Option[]) =>
  [...Map.groupBy(choices, ({ group = '' }) => group)].map(([group, all]) =>
    group === '' ? (
      all.map(option)
    ) : (
      <optgroup key={group} label={group}>
        {all.map(option)}
      </optgroup>
    ),
  )

export function Select<V extends string>(props: SelectProps<V>) {
  const t = useT()
  return (
    <FieldShell {...props}>
      {(control) => (
        <select
          {...control}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value as V)}
        >
          {props.empty === null ? null : <option value="">{props.empty ?? t('common.noChoice')}</option>}
          {options(props.choices)}
        </select>
      )}
    </FieldShell>
  )
}

/** A small choice on one line with its label, for the head of a list. */
export function InlineSelect<V extends string>(props: Omit<SelectProps<V>, 'hint' | 'error'>) {
  return (
    <label className="inline-field">
      <span>{props.label}</span>
      <select
        name={props.name}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value as V)}
      >
        {props.empty ? <option value="">{props.empty}</option> : null}
        {options(props.choices)}
      </select>
    </label>
  )
}

const words = (choice: { label: ReactNode; meta?: ReactNode }) => (
  <span>
    {choice.label}
    {choice.meta ? <span className="meta block">{choice.meta}</span> : null}
  </span>
)

interface CheckboxProps {
  readonly label: ReactNode
  readonly meta?: ReactNode
  readonly name?: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly disabled?: boolean | undefined
  readonly error?: string | undefined
}

export function Checkbox(props: CheckboxProps) {
  const own = useId()
  const idOf = useFieldId()
  return (
    <label className="check">
      <input
        id={props.name ? idOf(props.name) : own}
        type="checkbox"
        name={props.name}
        checked={props.value}
        disabled={props.disabled}
        aria-invalid={props.error ? true : undefined}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {words(props)}
    </label>
  )
}

interface GroupProps<V extends string> extends FieldProps {
  readonly choices: readonly Choice<V>[]
  /** Side by side when the words are short. */
  readonly across?: boolean
}

export function CheckboxGroup<V extends string>(
  props: GroupProps<V> & { value: readonly V[]; onChange: (value: readonly V[]) => void },
) {
  const toggle = (value: V, on: boolean) =>
    props.onChange(on ? [...props.value, value] : props.value.filter((v) => v !== value))
  return (
    <GroupShell {...props}>
      <div className={classNames('checks', props.across && 'across')}>
        {props.choices.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.label}
            meta={choice.meta}
            disabled={choice.disabled}
            value={props.value.includes(choice.value)}
            onChange={(on) => toggle(choice.value, on)}
          />
        ))}
      </div>
    </GroupShell>
  )
}

export function RadioGroup<V extends string>(
  props: GroupProps<V> & { value: V | ''; onChange: (value: V) => void },
) {
  const own = useId()
  return (
    <GroupShell {...props}>
      <div className={classNames('checks', props.across && 'across')}>
        {props.choices.map((choice) => (
          <label className="check" key={choice.value}>
            <input
              type="radio"
              name={props.name ?? own}
              value={choice.value}
              checked={props.value === choice.value}
              disabled={choice.disabled}
              onChange={() => props.onChange(choice.value)}
            />
            {words(choice)}
          </label>
        ))}
      </div>
    </GroupShell>
  )
}
