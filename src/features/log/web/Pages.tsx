import { type ReactNode, useState } from 'react'
import { Button, useT } from '../../../ui/index.ts'

interface Props {
  /** Draws the page that begins at the cursor, and says where the next one begins. */
  readonly page: (before: string | undefined, onNext: (next: string | null) => void) => ReactNode
}

/** A list read newest first, page after page, each below the last. */
export function Pages({ page }: Props) {
  const t = useT()
  const [cursors, setCursors] = useState<readonly (string | undefined)[]>([undefined])
  const [next, setNext] = useState<string | null>(null)
  return (
    <>
      {cursors.map((cursor, i) => (
        <div key={cursor ?? 'newest'}>
          {page(cursor, (found) => (i === cursors.length - 1 ? setNext(found) : undefined))}
        </div>
      ))}
      {next ? (
        <Button
          onClick={() => {
            setCursors([...cursors, next])
            setNext(null)
          }}
        >
          {t('log.older')}
        </Button>
      ) : null}
    </>
  )
}
