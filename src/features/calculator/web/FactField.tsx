import { useTranslation } from 'react-i18next'
import { DateField, NumberField, RadioGroup, Select, TextArea, TextField, useT } from '../../../ui/index.ts'
import { readList } from '../rules/facts.ts'
import type { Field } from '../rules/fields.ts'
import { choiceWord, fieldWords } from './words.ts'

interface Props {
  readonly rule: string
  readonly field: Field
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

/** One fact of a rule, asked in the way of its kind. */
export function FactField({ rule, field, value, error, onChange }: Props) {
  const t = useT()
  const { i18n } = useTranslation()
  const shared = {
    ...fieldWords(rule, field, i18n),
    name: field.name,
    optional: !field.required,
    error,
    value,
    onChange,
  }
  switch (field.kind) {
    case 'day':
      return <DateField {...shared} />
    case 'whole':
      return <NumberField {...shared} />
    case 'euros':
      return <NumberField {...shared} unit="€" />
    case 'share':
      return <NumberField {...shared} unit="%" />
    case 'code':
      return <TextField {...shared} size={14} />
    case 'choice':
      return <Select {...shared} choices={choicesOf(field, i18n)} />
    case 'yesNo': {
      const answers = [
        { value: 'yes', label: t('calculator.yes') },
        { value: 'no', label: t('calculator.no') },
        ...(field.required ? [] : [{ value: '', label: t('calculator.unknown') }]),
      ]
      return <RadioGroup {...shared} across choices={answers} />
    }
    default:
      return (
        <>
          <TextArea {...shared} rows={6} />
          <ListSays kind={field.kind} text={value} />
        </>
      )
  }
}

const choicesOf = (field: Field, texts: ReturnType<typeof useTranslation>['i18n']) =>
  (field.choices ?? []).map((value) => ({ value, label: choiceWord(field.name, value, texts) }))

/** How the list has been understood, while it is being written. */
function ListSays({ kind, text }: { kind: Field['kind']; text: string }) {
  const t = useT()
  const read = text.trim() === '' ? null : readList(kind, text)
  return (
    <p className="meta" role="status">
      {read === null
        ? ''
        : read.ok
          ? t('calculator.daysRead', { count: read.count })
          : t('calculator.lineWrong', { line: read.line })}
    </p>
  )
}
