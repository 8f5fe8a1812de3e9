import type { HTMLInputAutoCompleteAttribute } from 'react'
import { classNames } from '../class-names.ts'
import { type FieldProps, FieldShell } from './FieldShell.tsx'

interface TextProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  readonly maxLength?: number
  /** Width in characters when the answer has a known length. */
  readonly size?: number
}

export const TextField = (props: TextProps) => (
  <FieldShell {...props}>
    {(control) => (
      <input
        {...control}
        className={classNames('input', props.size === undefined && 'full')}
        type={props.type ?? 'text'}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        autoComplete={props.autoComplete ?? 'off'}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        size={props.size}
      />
    )}
  </FieldShell>
)

interface AreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly maxLength?: number
}

export const TextArea = (props: AreaProps) => (
  <FieldShell {...props}>
    {(control) => (
      <textarea
        {...control}
        className="input"
        value={props.value}
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        onChange={(event) => props.onChange(event.target.value)}
      />
    )}
  </FieldShell>
)

/** A whole number; what was typed stays as typed, the form's check turns it into a number. */
export const NumberField = (props: Omit<TextProps, 'type' | 'size'> & { unit?: string }) => (
  <FieldShell {...props}>
    {(control) => (
      <span className="bar-row">
        <input
          {...control}
          className="input number"
          value={props.value}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) => props.onChange(event.target.value)}
        />
        {props.unit ? <span className="meta">{props.unit}</span> : null}
      </span>
    )}
  </FieldShell>
)
