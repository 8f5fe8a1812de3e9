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
  useMe,
  useT,
} from '../../../ui/index.ts'
import { askImport, listImports, readImport } from '../contract.ts'
import { bringsOwnOnly } from '../rules/bringers.ts'
import type { ChosenFile } from './chosen-files.ts'
import { FilesPart } from './FilesPart.tsx'
import { isChanging } from './import-presenter.ts'
import { ResultPart } from './ResultPart.tsx'
import { RunsPart } from './RunsPart.tsx'

/** Files in; first what would happen, then the import. A run goes on when the page is left: its address shows it again. */
export default function ImportPage() {
  const t = useT()
  const ownOnly = bringsOwnOnly(useMe().position?.organisation.kind ?? null)
  const [filters, change] = useFilters()
  const [files, setFiles] = useState<readonly ChosenFile[]>([])
  // the run that looked at the files that are here: of another one they are not what would be imported
  const [previewed, setPreviewed] = useState<string>()
  const ask = useCommand(askImport, {
    invalidates: [listImports],
    onDone: ({ id }) => {
      change({ tuonti: id })
      // the button was far below on a phone, and what it began is told above
      scrollTo({ top: 0 })
    },
  })
  const start = (dryRun: boolean, strict: boolean) => {
    const id = newId()
    if (dryRun) setPreviewed(id)
    void ask.run({ body: { id, files: [...files], dryRun, strict } })
  }
  const forget = () => {
    setFiles([])
    change({ tuonti: undefined })
  }
  return (
    <>
      <PageHead title={t('importing.title')}>
        <p>{t(ownOnly ? 'importing.leadOwn' : 'importing.lead')}</p>
      </PageHead>
      <Refusal problem={ask.problem} />
      {filters.tuonti ? (
        <Run
          id={filters.tuonti}
          canImport={files.length > 0 && filters.tuonti === previewed}
          isAsking={ask.isRunning}
          onImport={(strict) => start(false, strict)}
          onAgain={forget}
        />
      ) : (
        <FilesPart
          files={files}
          onChoose={setFiles}
          isAsking={ask.isRunning}
          onPreview={() => start(true, false)}
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
  const isOffline = run.isPaused || run.problem?.code === 'offline'
  return <Loaded of={run}>{(found) => <ResultPart run={found} isOffline={isOffline} {...rest} />}</Loaded>
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
