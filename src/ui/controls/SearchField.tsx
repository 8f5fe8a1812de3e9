import { type Ref, useId, useState } from 'react'
import { useT } from '../i18n.ts'
import { Button } from './Button.tsx'

interface Props {
  readonly label: string
  readonly onSearch: (text: string) => void
  readonly initial?: string
  /** The key that brings the focus here, shown in the field; so known a search needs no room for its label and a button. */
  readonly shortcut?: string
  readonly ref?: Ref<HTMLInputElement>
}

/** A search by a word: its label in sight, and a button beside it for who does not think of Enter. */
export function SearchField({ label, onSearch, initial = '', shortcut, ref }: Props) {
  const t = useT()
  const id = useId()
  const [text, setText] = useState(initial)
  return (
    <search className={shortcut ? undefined : 'field'}>
      <label className={shortcut ? 'vh' : 'label'} htmlFor={id}>
        {label}
      </label>
      <form
        className={shortcut ? 'search' : 'search with-button'}
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(text.trim())
        }}
      >
        <input
          ref={ref}
          id={id}
          className="input"
          type="search"
          placeholder={shortcut ? label : undefined}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {shortcut ? <kbd>{shortcut}</kbd> : <Button type="submit">{t('common.search')}</Button>}
      </form>
    </search>
  )
}
