import { useState } from 'react'
import {
  Button,
  type Column,
  DataTable,
  Dialog,
  EmptyState,
  Link,
  LinkButton,
  Loaded,
  PageHead,
  Refusal,
  Sub,
  useApi,
  useCommand,
  useFormat,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { listOwnIndicators, type OwnIndicator, removeOwnIndicator } from '../own-contract.ts'
import { OWN } from '../rules/definition.ts'

/** Omat mittarit: the figures that the organisation's managers have defined, in words. */
export default function OwnIndicatorsPage() {
  const t = useT()
  const found = useApi(listOwnIndicators, {})
  const [removed, setRemoved] = useState<OwnIndicator>()
  return (
    <>
      <PageHead
        title={t('ownIndicators.title')}
        above={<Link to="/raportit">{t('report.pageTitle')}</Link>}
        meta={t('ownIndicators.lead')}
        actions={
          <LinkButton to="/raportit/omat/uusi" kind="primary">
            {t('ownIndicators.new')}
          </LinkButton>
        }
      />
      <Loaded of={found}>
        {({ indicators }) => <Defined indicators={indicators} onRemove={setRemoved} />}
      </Loaded>
      {removed ? <RemoveDialog indicator={removed} onClose={() => setRemoved(undefined)} /> : null}
    </>
  )
}

interface DefinedProps {
  readonly indicators: readonly OwnIndicator[]
  readonly onRemove: (one: OwnIndicator) => void
}

function Defined({ indicators, onRemove }: DefinedProps) {
  const t = useT()
  const { language } = useLanguage()
  const { dayTime } = useFormat()
  const columns: readonly Column<OwnIndicator>[] = [
    {
      key: 'name',
      title: t('ownIndicators.name'),
      isHeader: true,
      cell: ({ id, names, says }) => (
        <>
          <Link to={`/raportit/${OWN}${id}`}>{names[language]}</Link>
          <Sub>{says[language]}</Sub>
        </>
      ),
    },
    {
      key: 'changed',
      title: t('ownIndicators.changed'),
      cell: ({ changedAt, changedBy }) => (
        <>
          {dayTime(changedAt)}
          <Sub>{changedBy}</Sub>
        </>
      ),
    },
    {
      key: 'acts',
      title: t('ownIndicators.edit'),
      isAction: true,
      cell: (one) => (
        <span className="bar-row">
          <LinkButton
            small
            to={`/raportit/omat/${one.id}`}
            aria-label={t('ownIndicators.editOf', { name: one.names[language] })}
          >
            {t('ownIndicators.edit')}
          </LinkButton>
          <Button
            small
            aria-haspopup="dialog"
            aria-label={t('ownIndicators.removeOf', { name: one.names[language] })}
            onClick={() => onRemove(one)}
          >
            {t('ownIndicators.remove')}
          </Button>
        </span>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('ownIndicators.title')}
      hideCaption
      columns={columns}
      rows={indicators}
      rowKey={({ id }) => id}
      empty={<EmptyState>{t('ownIndicators.none')}</EmptyState>}
    />
  )
}

function RemoveDialog({ indicator, onClose }: { indicator: OwnIndicator; onClose: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const command = useCommand(removeOwnIndicator, { onDone: onClose })
  const { id: ownId, version, names } = indicator
  return (
    <Dialog
      isOpen
      title={t('ownIndicators.removeTitle', { name: names[language] })}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            loading={command.isRunning}
            onClick={() => void command.run({ params: { ownId }, body: { version } })}
          >
            {t('ownIndicators.remove')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('ownIndicators.removeLead')}</p>
      <Refusal problem={command.problem} />
    </Dialog>
  )
}
