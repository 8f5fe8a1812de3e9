import { useState } from 'react'
import { Button as AriaButton, FileTrigger } from 'react-aria-components'
import { Button, NextAct, Notice, Section, useFormat, useMe, useT } from '../../../ui/index.ts'
import { filesBroughtBy } from '../rules/bringers.ts'
import { type Choice, type ChosenFile, readChosen } from './chosen-files.ts'

interface Props {
  readonly files: readonly ChosenFile[]
  readonly onChoose: (files: readonly ChosenFile[]) => void
  readonly onPreview: () => void
  readonly isAsking: boolean
}

const toldOnce = ['notTaken', 'notYours'] as const

/** The files are read here and stay in the browser until they are looked at. */
export function FilesPart({ files, onChoose, onPreview, isAsking }: Props) {
  const t = useT()
  const { count } = useFormat()
  const [problems, setProblems] = useState<Choice['problems']>([])
  const may = filesBroughtBy(useMe().position?.organisation.kind ?? null)
  const names = may.join(', ')
  const namesOf = (wanted: string) => problems.filter(({ code }) => code === wanted).map(({ name }) => name)
  const choose = async (list: FileList | null) => {
    const given = [...(list ?? [])].map((file) => ({
      name: file.name,
      size: file.size,
      bytes: () => file.arrayBuffer(),
    }))
    const choice = await readChosen(given, may)
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
      {/* a folder may hold much else: it is told once */}
      {toldOnce.map((code) =>
        namesOf(code).length > 0 ? (
          <Notice key={code} kind="warn" live>
            {t(`importing.${code}`, { name: namesOf(code).join(', '), names })}
          </Notice>
        ) : null,
      )}
      {problems.map(({ code, name }) =>
        code === 'notTaken' || code === 'notYours' ? null : (
          <Notice key={code + name} kind="warn" live>
            {t(`importing.${code}`, { name, names })}
          </Notice>
        ),
      )}
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
