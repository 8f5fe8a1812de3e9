import { type ReactNode, useState } from 'react'
import { Button as AriaButton, FileTrigger } from 'react-aria-components'
import { type ChosenFile, readFile } from '../read-file.ts'
import { type FieldProps, GroupShell } from './FieldShell.tsx'

interface Props extends FieldProps {
  /** Kinds of file that the browser offers; what it is, the server sees for itself. */
  readonly accepts: readonly string[]
  /** A larger file is not read: it is told to the form with its size, and without content. */
  readonly mostBytes: number
  readonly button: string
  readonly chosen: ReactNode
  readonly onChoose: (file: ChosenFile) => void
}

/** One file; on a phone the camera is among the ways to give it. */
export function FileField({ accepts, mostBytes, button, chosen, onChoose, error, ...field }: Props) {
  const [isUnreadable, setUnreadable] = useState(false)
  const choose = async (file: File) => {
    setUnreadable(false)
    const { name, size } = file
    if (size > mostBytes) return onChoose({ name, size, content: '' })
    // a file may be moved, or be on a device that is taken away
    const read = await readFile(file).catch(() => null)
    if (read) onChoose(read)
    else setUnreadable(true)
  }
  return (
    <GroupShell {...field} error={isUnreadable ? 'unreadable' : error}>
      <FileTrigger
        acceptedFileTypes={[...accepts]}
        onSelect={(list) => {
          const file = list?.[0]
          if (file) void choose(file)
        }}
      >
        <AriaButton className="btn small">{button}</AriaButton>
      </FileTrigger>
      {chosen ? (
        <p className="meta" aria-live="polite">
          {chosen}
        </p>
      ) : null}
    </GroupShell>
  )
}
