import { type ReactNode, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { classNames } from '../class-names.ts'
import { place } from './placement.ts'

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly label?: string
  readonly labelledBy?: string
  readonly className?: string
  readonly children: ReactNode
}

/**
 * A panel beside its button, above everything else (the browser's top layer). Takes the focus, closes by Esc or a
 * click elsewhere, and gives the focus back to the button. On a phone the style makes it as wide as the screen.
 */
export function Popover(props: Props) {
  return props.isOpen ? <OpenPopover {...props} /> : null
}

function OpenPopover({ anchor, onClose, label, labelledBy, className, children }: Props) {
  const panel = useRef<HTMLDivElement>(null)
  const closed = useEffectEvent((event: ToggleEvent) => {
    if (event.newState === 'closed') onClose()
  })
  useLayoutEffect(() => {
    const element = panel.current
    const button = anchor.current
    if (!element || !button) return
    element.showPopover({ source: button })
    const follow = () => {
      const at = place(
        button.getBoundingClientRect(),
        { width: element.offsetWidth, height: element.offsetHeight },
        { width: document.documentElement.clientWidth, height: window.innerHeight },
      )
      element.style.setProperty('--at-left', `${at.left + window.scrollX}px`)
      element.style.setProperty('--at-top', `${at.top + window.scrollY}px`)
    }
    follow()
    const size = new ResizeObserver(follow)
    size.observe(element)
    window.addEventListener('resize', follow)
    element.focus({ preventScroll: true })
    return () => {
      size.disconnect()
      window.removeEventListener('resize', follow)
    }
  }, [anchor])
  useEffect(() => {
    const element = panel.current
    element?.addEventListener('toggle', closed)
    return () => element?.removeEventListener('toggle', closed)
  }, [])
  useEffect(() => {
    const button = anchor.current
    return () => {
      // gone without the browser's own return of focus: give it back unless the person already went elsewhere
      if (document.activeElement === document.body || document.activeElement === null) button?.focus()
    }
  }, [anchor])
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-label={label}
      aria-labelledby={labelledBy}
      className={classNames('panel', 'popover', className)}
    >
      {children}
    </div>
  )
}
