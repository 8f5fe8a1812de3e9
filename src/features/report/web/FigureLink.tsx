import { Link, useFormat, useT } from '../../../ui/index.ts'
import { figureTitle } from '../rules/outcome-words.ts'

interface Props {
  readonly figure: string
  readonly count: number
  readonly search: Readonly<Record<string, string | undefined>>
  /** What is shown where the number alone says too little. */
  readonly children?: string
}

/** A number that leads to the people behind it; nobody is behind a nought. */
export function FigureLink({ figure, count, search, children }: Props) {
  const t = useT()
  const format = useFormat()
  const words = children ?? format.count(count)
  if (count === 0) return <>{words}</>
  return (
    <Link
      className="figure-link"
      to={`/vaikuttavuus/${figure}`}
      search={search}
      aria-label={`${words}, ${figureTitle(figure, t)}`}
    >
      {words}
    </Link>
  )
}
