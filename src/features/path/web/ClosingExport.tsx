import { Button, Refusal, saveFile, useCommand, useT } from '../../../ui/index.ts'
import { exportClosing } from '../closing-contract.ts'

interface Props {
  readonly clientId: string
  readonly caseId: string
  /** Which case, for those who do not see where the buttons stand. */
  readonly about: string
}

/** The closed case for the employment authority's register, as CSV or JSON. Fetched when asked: the log tells of it. */
export function ClosingExport({ clientId, caseId, about }: Props) {
  const t = useT()
  const command = useCommand(exportClosing, { invalidates: [] })
  const save = async (form: 'csv' | 'json') => {
    const answer = await command.run({ params: { clientId, caseId } })
    if (!answer) return
    if (form === 'csv') saveFile(`${answer.name}.csv`, answer.csv)
    else saveFile(`${answer.name}.json`, JSON.stringify(answer.record, null, 2), 'application/json')
  }
  return (
    <>
      <Refusal problem={command.problem} />
      <div className="bar-row no-print">
        {(['csv', 'json'] as const).map((form) => (
          <Button key={form} small loading={command.isRunning} onClick={() => void save(form)}>
            {t(`path.closing.${form}`)}
            <span className="vh"> {about}</span>
          </Button>
        ))}
      </div>
      <p className="meta no-print">{t('path.closing.hint')}</p>
    </>
  )
}
