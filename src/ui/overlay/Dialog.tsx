import { type ReactNode, useEffect, useId, useRef } from 'react'
import { classNames } from '../class-names.ts'
import { Button } from '../controls/Button.tsx'
import { FieldScope } from '../controls/field-id.ts'
import { useT } from '../i18n.ts'
import { useCatchUp } from '../query.ts'

interface Props {
  readonly title: ReactNode
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the end; the one that acts first. */
  readonly actions?: ReactNode
  readonly big?: boolean
  /** For an act that takes something away. */
  readonly grave?: boolean
}

/** A modal dialog: the browser keeps the focus inside, Esc closes, and the focus returns to what opened it. */
export function Dialog(props: Props) {
  return props.isOpen ? <OpenDialog {...props} /> : null
}

function OpenDialog({ title, onClose, children, actions, big, grave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const t = useT()
  useCatchUp()
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={classNames('panel', big && 'big', grave && 'no')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="title">
        <h2 id={id}>{title}</h2>
        <Button small onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
      <FieldScope value={id}>
        <div className="body">{children}</div>
      </FieldScope>
      {actions ? <div className="actions">{actions}</div> : null}
    </dialog>
  )
}
