import { useState } from 'react'
import {
  Button,
  type ChosenFile,
  EmptyState,
  FileField,
  Loaded,
  Notice,
  Refusal,
  useApi,
  useCommand,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { bringCriteria, listCriteria } from '../contract.ts'
import { columns } from '../rules/criteria-columns.ts'
import { saidIn, unitLabel } from './certificate-form.ts'

/** Hallinta: units of vocational qualifications that certificates rest on, and how more are brought. */
export function CriteriaPart() {
  const t = useT()
  const { language } = useLanguage()
  const criteria = useApi(listCriteria, {})
  return (
    <>
      <h2>{t('certificate.criteria.title')}</h2>
      <p>{t('certificate.criteria.lead')}</p>
      <Bring />
      <Loaded of={criteria}>
        {({ units }) =>
          units.length === 0 ? (
            <EmptyState>{t('certificate.criteria.none')}</EmptyState>
          ) : (
            <ul className="rows">
              {units.map((unit) => (
                <li key={unit.id}>
                  <details>
                    <summary>{unitLabel(unit, language)}</summary>
                    <ul>
                      {unit.requirements.map(({ id, text }) => (
                        <li key={id}>{saidIn(text, language)}</li>
                      ))}
                    </ul>
                  </details>
                  <span className="meta block">
                    {t(unit.isOfficial ? 'certificate.criteria.official' : 'certificate.summary', {
                      source: unit.source,
                    })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

const mostBytes = 1_400_000

/** The bytes of a chosen file as text. */
const textOf = ({ content }: ChosenFile): string =>
  new TextDecoder().decode(Uint8Array.from(atob(content), (character) => character.charCodeAt(0)))

function Bring() {
  const t = useT()
  const [file, setFile] = useState<ChosenFile>()
  const command = useCommand(bringCriteria)
  const isTooLarge = file !== undefined && file.size > mostBytes
  const { answer } = command
  return (
    <div className="form">
      <FileField
        label={t('certificate.criteria.file')}
        hint={t('certificate.criteria.columns', { columns: columns.join('; ') })}
        name="file"
        accepts={['.csv', 'text/csv']}
        mostBytes={mostBytes}
        button={t('certificate.criteria.chooseFile')}
        chosen={file?.name}
        error={isTooLarge ? 'tooLong' : undefined}
        onChoose={(chosen) => {
          command.reset()
          setFile(chosen)
        }}
      />
      <Refusal problem={command.problem} />
      {file && !isTooLarge ? (
        <p>
          <Button
            kind="primary"
            loading={command.isRunning}
            onClick={() => void command.run({ body: { file: textOf(file) } })}
          >
            {t('certificate.criteria.bring')}
          </Button>
        </p>
      ) : null}
      {answer && answer.faults.length === 0 ? (
        <Notice kind="ok" live>
          {t('certificate.criteria.brought', { added: answer.added, known: answer.known })}
        </Notice>
      ) : null}
      {answer && answer.faults.length > 0 ? (
        <Notice kind="warn" live>
          {t('certificate.criteria.faults')}
          <ul>
            {answer.faults.map(({ line, column, what }) => (
              <li key={`${line} ${column} ${what}`}>
                {t('certificate.criteria.fault', {
                  line,
                  column: column || '–',
                  what: t(`certificate.criteria.what.${what as 'missing'}`),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  )
}
