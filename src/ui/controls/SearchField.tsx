import { type Ref, useId, useState } from 'react'

interface Props {
  readonly label: string
  readonly onSearch: (text: string) => void
  readonly initial?: string
  /** The key that brings the focus here, shown in the field. */
  readonly shortcut?: string
  readonly ref?: Ref<HTMLInputElement>
}

/** A search by a word and Enter; its label is the placeholder, and is read out. */
export function SearchField({ label, onSearch, initial = '', shortcut, ref }: Props) {
  const id = useId()
  const [text, setText] = useState(initial)
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(text.trim())
        }}
      >
        <label className="vh" htmlFor={id}>
          {label}
        </label>
        <input
          ref={ref}
          id={id}
          className="input"
          type="search"
          placeholder={label}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {shortcut ? <kbd>{shortcut}</kbd> : null}
      </form>
    </search>
  )
}
