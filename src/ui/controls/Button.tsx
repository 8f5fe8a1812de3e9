import type { ReactNode, Ref } from 'react'
import { useT } from '../i18n.ts'
import { type ButtonLook, buttonClass } from '../router.tsx'

interface Props extends ButtonLook {
  readonly children: ReactNode
  readonly onClick?: () => void
  readonly type?: 'button' | 'submit'
  /** While it works the button stays focusable and says so. */
  readonly loading?: boolean | undefined
  /** What is said meanwhile, when it is not saving. */
  readonly loadingText?: string | undefined
  readonly disabled?: boolean | undefined
  /** For a choice that is on or off. */
  readonly pressed?: boolean | undefined
  readonly className?: string
  readonly form?: string
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string
  readonly 'aria-expanded'?: boolean
  readonly 'aria-controls'?: string
  readonly 'aria-haspopup'?: 'dialog' | 'menu'
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button(props: Props) {
  const {
    kind = 'outlined',
    small,
    type = 'button',
    loading,
    loadingText,
    disabled,
    pressed,
    className,
    ...rest
  } = props
  const t = useT()
  const busy = loading === true
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ kind, small }, className)}
      disabled={disabled === true}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else props.onClick?.()
      }}
    >
      {busy ? `${loadingText ?? t('common.saving')} …` : props.children}
    </button>
  )
}
