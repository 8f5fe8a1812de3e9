import { useState } from 'react'
import { Button as AriaButton, FileTrigger } from 'react-aria-components'
import { Button, NextAct, Notice, Section, useFormat, useT } from '../../../ui/index.ts'
import { fileNames } from '../rules/spec.ts'
import { type Choice, type ChosenFile, readChosen } from './chosen-files.ts'

interface Props {
  readonly files: readonly ChosenFile[]
  readonly onChoose: (files: readonly ChosenFile[]) => void
  readonly onPreview: () => void
  readonly isAsking: boolean
}

/** The files are read here and stay in the browser until they are looked at. */
export function FilesPart({ files, onChoose, onPreview, isAsking }: Props) {
  const t = useT()
  const { count } = useFormat()
  const [problems, setProblems] = useState<Choice['problems']>([])
  const names = fileNames.join(', ')
  // a folder may hold much else: it is told once
  const [notTaken, others] = [
    problems.filter(({ code }) => code === 'notTaken'),
    problems.filter(({ code }) => code !== 'notTaken'),
  ]
  const choose = async (list: FileList | null) => {
    const given = [...(list ?? [])].map((file) => ({
      name: file.name,
      size: file.size,
      bytes: () => file.arrayBuffer(),
    }))
    const choice = await readChosen(given)
    setProblems(choice.problems)
    onChoose(choice.files)
  }
  return (
    <Section title={t('importing.filesTitle')}>
      <p>{t('importing.chooseHint', { names })}</p>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.csv', 'text/csv', '.zip', 'application/zip']}
        onSelect={(list) => void choose(list)}
      >
        <AriaButton className={files.length > 0 ? 'btn' : 'btn primary'}>{t('importing.choose')}</AriaButton>
      </FileTrigger>
      {notTaken.length > 0 ? (
        <Notice kind="warn" live>
          {t('importing.notTaken', { name: notTaken.map(({ name }) => name).join(', '), names })}
        </Notice>
      ) : null}
      {others.map(({ code, name }) => (
        <Notice key={code + name} kind="warn" live>
          {t(`importing.${code}`, { name, names })}
        </Notice>
      ))}
      {files.length > 0 ? (
        <ul className="rows" aria-label={t('importing.chosen')}>
          {files.map(({ name, text }) => (
            <li key={name}>
              {name}{' '}
              <span className="meta">
                {t('importing.size', { kilobytes: count(Math.max(1, Math.round(text.length / 1024))) })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {files.length > 0 ? (
        <NextAct
          actions={
            <Button kind="primary" loading={isAsking} onClick={onPreview}>
              {t('importing.preview')}
            </Button>
          }
        >
          {t('importing.previewMeta')}
        </NextAct>
      ) : null}
    </Section>
  )
}
