import { useState } from 'react'
import {
  EmptyState,
  Loaded,
  newId,
  PageHead,
  Refusal,
  Section,
  useApi,
  useCommand,
  useFilters,
  useT,
} from '../../../ui/index.ts'
import { askImport, listImports, readImport } from '../contract.ts'
import type { ChosenFile } from './chosen-files.ts'
import { FilesPart } from './FilesPart.tsx'
import { isChanging } from './import-presenter.ts'
import { ResultPart } from './ResultPart.tsx'
import { RunsPart } from './RunsPart.tsx'

/** Files in; first what would happen, then the import. A run goes on when the page is left: its address shows it again. */
export default function ImportPage() {
  const t = useT()
  const [filters, change] = useFilters()
  const [files, setFiles] = useState<readonly ChosenFile[]>([])
  const ask = useCommand(askImport, {
    invalidates: [listImports],
    onDone: ({ id }) => change({ tuonti: id }),
  })
  const start = (given: readonly ChosenFile[], dryRun: boolean, strict: boolean) =>
    void ask.run({ body: { id: newId(), files: [...given], dryRun, strict } })
  const forget = () => {
    setFiles([])
    change({ tuonti: undefined })
  }
  return (
    <>
      <PageHead title={t('importing.title')}>
        <p>{t('importing.lead')}</p>
      </PageHead>
      <Refusal problem={ask.problem} />
      {filters.tuonti ? (
        <Run
          id={filters.tuonti}
          canImport={files.length > 0}
          isAsking={ask.isRunning}
          onImport={(strict) => start(files, false, strict)}
          onAgain={forget}
        />
      ) : (
        <FilesPart
          files={files}
          onChoose={setFiles}
          isAsking={ask.isRunning}
          onPreview={() => start(files, true, false)}
        />
      )}
      <Runs chosen={filters.tuonti} onShow={(id) => change({ tuonti: id })} />
    </>
  )
}

interface RunProps {
  readonly id: string
  readonly canImport: boolean
  readonly isAsking: boolean
  readonly onImport: (strict: boolean) => void
  readonly onAgain: () => void
}

const POLL_MS = 1_000

function Run({ id, ...rest }: RunProps) {
  const [isBusy, setBusy] = useState(true)
  const run = useApi(readImport, { params: { importId: id } }, isBusy ? { every: POLL_MS } : {})
  const isWorking = run.data && isChanging(run.data)
  if (isWorking !== undefined && isWorking !== isBusy) setBusy(isWorking)
  return <Loaded of={run}>{(found) => <ResultPart run={found} {...rest} />}</Loaded>
}

function Runs({ chosen, onShow }: { chosen: string | undefined; onShow: (id: string) => void }) {
  const t = useT()
  const [isBusy, setBusy] = useState(true)
  const runs = useApi(listImports, {}, isBusy ? { every: POLL_MS } : {})
  const isAnyUnderWay = runs.data?.runs.some(isChanging)
  if (isAnyUnderWay !== undefined && isAnyUnderWay !== isBusy) setBusy(isAnyUnderWay)
  return (
    <Section title={t('importing.runs')}>
      <Loaded of={runs}>
        {(found) =>
          found.runs.length === 0 ? (
            <EmptyState>{t('importing.noRuns')}</EmptyState>
          ) : (
            <RunsPart runs={found.runs} chosen={chosen} onShow={onShow} />
          )
        }
      </Loaded>
    </Section>
  )
}
