import { type HTMLInputAutoCompleteAttribute, useEffect } from 'react'
import { classNames } from '../class-names.ts'
import { useFormat, useT } from '../i18n.ts'
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
  /** Characters at most: told while there are more, and never cut off by itself. */
  readonly maxLength?: number
  /** Tells its form how long the text may be (`useForm`). */
  readonly limit?: (name: string, most: number | undefined) => void
}

/** Of so much of its room a text tells how long it is. */
const NEARLY = 0.8

/**
 * A text of several lines. What is pasted is not cut off where the room ends, which nobody would notice: the field says how
 * long it is and that it is too long, and its form is not sent before it has been shortened.
 */
export function TextArea(props: AreaProps) {
  const t = useT()
  const { count } = useFormat()
  const { name, value, limit, maxLength } = props
  const most = maxLength ?? Number.POSITIVE_INFINITY
  useEffect(() => {
    if (name === undefined) return
    limit?.(name, maxLength)
    return () => limit?.(name, undefined)
  }, [limit, name, maxLength])
  const isTooLong = value.length > most
  return (
    <FieldShell {...props} error={props.error ?? (isTooLong ? 'tooLong' : undefined)}>
      {(control) => (
        <>
          <textarea
            {...control}
            className="input"
            value={value}
            rows={props.rows ?? 4}
            onChange={(event) => props.onChange(event.target.value)}
          />
          {value.length > most * NEARLY ? (
            <span className="hint">
              {t('common.lengthOf', { used: count(value.length), most: count(most) })}
            </span>
          ) : null}
        </>
      )}
    </FieldShell>
  )
}

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
