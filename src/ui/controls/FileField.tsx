import type { ReactNode } from 'react'
import { Button as AriaButton, FileTrigger } from 'react-aria-components'
import { type ChosenFile, readFile } from '../read-file.ts'
import { type FieldProps, GroupShell } from './FieldShell.tsx'

interface Props extends FieldProps {
  /** Kinds of file that the browser offers; what it is, the server sees for itself. */
  readonly accepts: readonly string[]
  readonly button: string
  readonly chosen: ReactNode
  readonly onChoose: (file: ChosenFile) => void
}

/** One file; on a phone the camera is among the ways to give it. */
export const FileField = ({ accepts, button, chosen, onChoose, ...field }: Props) => (
  <GroupShell {...field}>
    <FileTrigger
      acceptedFileTypes={[...accepts]}
      onSelect={(list) => {
        const file = list?.[0]
        if (file) void readFile(file).then(onChoose)
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
