import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalKey } from '../../../locales/refusal-key.ts'
import { Icon } from '../icons.tsx'
import { useFieldId } from './field-id.ts'

/** What every field has in common. */
export interface FieldProps {
  readonly label: ReactNode
  readonly name?: string
  /** How to fill it; read out with the field. */
  readonly hint?: ReactNode
  /** Code of what is wrong (`common.field.*`, a refusal's code, or a whole text key). */
  readonly error?: string | undefined
  readonly optional?: boolean
  readonly disabled?: boolean
}

/** Codes that a contract's check gives (JSON Schema keywords), in the words of `common.field`. */
const contractWords: Readonly<Record<string, string>> = {
  minLength: 'required',
  minItems: 'required',
  maxLength: 'tooLong',
  enum: 'unknown',
}

/** Text of a field's error code. */
export function useErrorText() {
  const { i18n } = useTranslation()
  return (code: string): string => {
    const key = [`common.field.${contractWords[code] ?? code}`, refusalKey(code), code].find((k) =>
      i18n.exists(k),
    )
    return i18n.t((key ?? 'common.field.invalid') as 'common.field.invalid')
  }
}

export const FieldError = ({ id, code }: { id: string; code: string | undefined }) => {
  const text = useErrorText()
  if (code === undefined) return null
  return (
    <p className="field-error" id={id}>
      <Icon name="warn" />
      <span>{text(code)}</span>
    </p>
  )
}

/** The attributes that tie a control to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string
  readonly name?: string
  readonly disabled?: boolean
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly required?: boolean
}

export function useField({ name, hint, error, disabled }: Omit<FieldProps, 'label'>) {
  const own = useId()
  const idOf = useFieldId()
  const id = name ? idOf(name) : own
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const control: ControlAttributes = {
    id,
    ...(name ? { name } : {}),
    ...(disabled ? { disabled } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
  }
  return { id, control }
}

export function Optional({ show }: { show: boolean | undefined }) {
  const { t } = useTranslation()
  return show ? <span className="optional"> ({t('common.optional')})</span> : null
}

/** Label, hint, control, error – one under the other. */
export function FieldShell(props: FieldProps & { children: (control: ControlAttributes) => ReactNode }) {
  const { id, control } = useField(props)
  return (
    <div className="field">
      <label htmlFor={id}>
        {props.label}
        <Optional show={props.optional} />
      </label>
      {props.hint ? (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.children(control)}
      <FieldError id={`${id}-error`} code={props.error} />
    </div>
  )
}

/** The same for a group of ticks or choices: a fieldset with its legend. */
export function GroupShell(props: FieldProps & { children: ReactNode }) {
  const { id, control } = useField(props)
  return (
    <fieldset
      className="field"
      id={id}
      tabIndex={-1}
      aria-describedby={control['aria-describedby']}
      disabled={props.disabled}
    >
      <legend>
        {props.label}
        <Optional show={props.optional} />
      </legend>
      {props.hint ? (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} code={props.error} />
      {props.children}
    </fieldset>
  )
}
