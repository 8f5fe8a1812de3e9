import { type ChosenFile, FileField, useT } from '../../../ui/index.ts'
import { mediaTypes } from '../contract.ts'
import { sizeWord } from './statement-presenter.ts'

interface Props {
  readonly label: string
  readonly button?: string
  readonly file: ChosenFile | null
  readonly mostBytes: number
  readonly error: string | undefined
  readonly optional?: boolean
  readonly onChoose: (file: ChosenFile) => void
}

/** The paper as a file: what is chosen stays chosen until another is. */
export function PaperField({ label, button, file, mostBytes, error, optional, onChoose }: Props) {
  const t = useT()
  const choose = button ?? t('statements.fields.choose')
  return (
    <FileField
      name="paper"
      label={label}
      hint={t('statements.fields.paperHint', { most: Math.floor(mostBytes / 1024 / 1024) })}
      error={error}
      optional={optional ?? false}
      accepts={mediaTypes}
      mostBytes={mostBytes}
      button={file ? t('statements.fields.chooseOther') : choose}
      chosen={file ? t('statements.fields.chosen', { name: file.name, size: sizeWord(file.size, t) }) : null}
      onChoose={onChoose}
    />
  )
}
