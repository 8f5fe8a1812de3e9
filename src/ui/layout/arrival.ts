import { useEffect, useRef } from 'react'
import { useT } from '../i18n.ts'

/** True between a change of page and the moment its heading is there; then the focus goes to the heading. */
let isArriving = false

/** The router tells that the person goes to another page. */
export const leave = () => {
  isArriving = true
}

/** The person did something before the heading came: the focus is theirs. */
export const stay = () => {
  isArriving = false
}

/** Sets the document's title while the page is shown. */
export function useTitle(title: string) {
  const t = useT()
  const product = t('common.product')
  useEffect(() => {
    document.title = title && title !== product ? `${title} – ${product}` : product
  }, [title, product])
}

/** A heading that receives the focus when the page is arrived at, so that a screen reader says where one is. */
export function useArrival<E extends HTMLElement>() {
  const heading = useRef<E>(null)
  useEffect(() => {
    if (!isArriving) return
    isArriving = false
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
