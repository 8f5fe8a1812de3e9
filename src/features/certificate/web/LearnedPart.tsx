import { useState } from 'react'
import {
  Button,
  CheckboxGroup,
  Loaded,
  Notice,
  Refusal,
  Section,
  useApi,
  useCommand,
  useLanguage,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { type CriteriaUnit, listCriteria, nameLearned, readLearned } from '../contract.ts'
import { unitLabel } from './certificate-form.ts'

/** What can be learned at a place, on the place's page; named by those who change the place. */
export function LearnedPart({ placeId }: { placeId: string }) {
  const t = useT()
  const criteria = useApi(listCriteria, {})
  const learned = useApi(readLearned, { params: { placeId } })
  return (
    <Section title={t('certificate.learned.title')}>
      <Loaded of={criteria}>
        {({ units }) => (
          <Loaded of={learned}>
            {({ unitIds, mayChange }) => <Learned {...{ placeId, units, unitIds, mayChange }} />}
          </Loaded>
        )}
      </Loaded>
    </Section>
  )
}

interface Props {
  readonly placeId: string
  readonly units: readonly CriteriaUnit[]
  readonly unitIds: readonly string[]
  readonly mayChange: boolean
}

function Learned({ placeId, units, unitIds, mayChange }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const may = useMay('certificate.nameLearned')
  const named = units.filter(({ id }) => unitIds.includes(id))
  if (isOpen) return <Choose {...{ placeId, units, unitIds }} onClose={() => setOpen(false)} />
  return (
    <>
      {named.length === 0 ? <p className="meta">{t('certificate.learned.none')}</p> : null}
      <ul className="rows">
        {named.map((unit) => (
          <li key={unit.id}>{unitLabel(unit, language)}</li>
        ))}
      </ul>
      {mayChange && may ? (
        <Button small onClick={() => setOpen(true)}>
          {t('certificate.learned.change')}
        </Button>
      ) : null}
    </>
  )
}

function Choose({ placeId, units, unitIds, onClose }: Omit<Props, 'mayChange'> & { onClose: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<readonly string[]>(unitIds)
  const command = useCommand(nameLearned, { onDone: onClose })
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ params: { placeId }, body: { unitIds: [...chosen] } })
      }}
    >
      <Refusal problem={command.problem} />
      {units.length === 0 ? <Notice>{t('certificate.criteria.none')}</Notice> : null}
      <CheckboxGroup
        label={t('certificate.learned.choose')}
        name="unitIds"
        value={chosen}
        onChange={setChosen}
        choices={units.map((unit) => ({ value: unit.id, label: unitLabel(unit, language) }))}
      />
      <div className="bar-row">
        <Button kind="primary" type="submit" loading={command.isRunning}>
          {t('certificate.learned.save')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
