import { useErrorText } from '../controls/FieldShell.tsx'
import { useFieldId } from '../controls/field-id.ts'
import { useT } from '../i18n.ts'
import { Icon } from '../icons.tsx'
import { useFocusAfter } from '../layout/focus.ts'

/** A label before what is wrong with its field; a question has its own mark. */
const labelled = (label: string | undefined): string =>
  label ? `${label}${/[?:]$/.test(label) ? '' : ':'} ` : ''

interface Props {
  /** Field name → code, as `useForm` gives them. */
  readonly errors: Readonly<Record<string, string>>
  /** Field name → its label. */
  readonly labels: Readonly<Record<string, string>>
  /** Number of attempts to send; each one that fails brings the focus here. */
  readonly attempts: number
}

/** What to correct, listed at the top with links to the fields (several), the focus brought to it after sending. */
export function ErrorSummary({ errors, labels, attempts }: Props) {
  const t = useT()
  const text = useErrorText()
  const idOf = useFieldId()
  const names = Object.keys(errors)
  const any = names.length > 0
  const summary = useFocusAfter<HTMLDivElement>(attempts, any)
  if (!any) return null
  return (
    <div className="note alert summary" ref={summary} tabIndex={-1} role="alert">
      <Icon name="warn" size={20} />
      <div>
        <h2>{t('common.errors.title', { count: names.length })}</h2>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a href={`#${idOf(name)}`} onClick={(event) => goTo(event, idOf(name))}>
                {labelled(labels[name])}
                {text(errors[name] ?? '')}
              </a>
            </li>
          ))}
        </ul>
        <p>{t('common.errors.kept')}</p>
      </div>
    </div>
  )
}

function goTo(event: { preventDefault: () => void }, id: string) {
  event.preventDefault()
  const field = document.getElementById(id)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
