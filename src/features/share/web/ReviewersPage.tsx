import { useState } from 'react'
import type { BodyOf, ResponseOf } from '../../../kernel/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  DateField,
  EmptyState,
  Loaded,
  newId,
  PageHead,
  Refusal,
  Section,
  Select,
  useApi,
  useCommand,
  useForm,
  useFormat,
  useLanguage,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { listColleagues, listMunicipalities } from '../../organisation/contract.ts'
import { endReviewer, listReviewers, nameReviewer } from '../acts-contract.ts'

type Reviewer = ResponseOf<typeof listReviewers>['reviewers'][number]

/** Who reviews whose list: named by the administrator, from a day on. */
export default function ReviewersPage() {
  const t = useT()
  const reviewers = useApi(listReviewers, {})
  return (
    <>
      <PageHead title={t('share.reviewers.title')} meta={t('share.reviewers.lead')} />
      <Loaded of={reviewers}>{(data) => <Named reviewers={data.reviewers} />}</Loaded>
      <NameForm />
    </>
  )
}

function Named({ reviewers }: { reviewers: readonly Reviewer[] }) {
  const t = useT()
  const { day, today } = useFormat()
  const { language } = useLanguage()
  const command = useCommand(endReviewer)
  const columns: readonly Column<Reviewer>[] = [
    {
      key: 'name',
      title: t('share.reviewers.person'),
      isHeader: true,
      cell: (row) => <strong>{row.name}</strong>,
    },
    {
      key: 'role',
      title: t('share.reviewers.role'),
      cell: (row) => t(`terms.roles.${row.role as 'ownCoach'}`, { defaultValue: row.role }),
    },
    {
      key: 'municipality',
      title: t('share.reviewers.municipality'),
      cell: (row) => (language === 'sv' ? row.nameSv : row.nameFi),
    },
    { key: 'from', title: t('share.reviewers.from'), cell: (row) => day(row.from) },
    {
      key: 'to',
      title: t('share.reviewers.to'),
      cell: (row) => (row.to === null ? t('share.reviewers.ongoing') : day(row.to)),
    },
    {
      key: 'act',
      title: t('share.reviewers.end'),
      isAction: true,
      cell: (row) =>
        row.to === null || row.to > today ? (
          <Button
            small
            aria-label={t('share.reviewers.endOf', { name: row.name })}
            onClick={() => void command.run({ params: { reviewerId: row.id } })}
          >
            {t('share.reviewers.end')}
          </Button>
        ) : null,
    },
  ]
  return (
    <>
      <Refusal problem={command.problem} />
      <DataTable
        caption={t('share.reviewers.title')}
        hideCaption
        columns={columns}
        rows={reviewers}
        rowKey={(row) => row.id}
        empty={<EmptyState>{t('share.reviewers.none')}</EmptyState>}
      />
    </>
  )
}

interface Values {
  readonly positionId: string
  readonly municipalityCode: string
  readonly from: string
}

function NameForm() {
  const t = useT()
  const { today } = useFormat()
  const { language } = useLanguage()
  const organisationId = useMe().position?.organisation.id
  const [id, setId] = useState(newId)
  const colleagues = useApi(listColleagues, { query: organisationId ? { organisationId } : {} })
  const municipalities = useApi(listMunicipalities, {})
  const command = useCommand(nameReviewer, { onDone: () => setId(newId()) })
  const form = useForm<Values, BodyOf<typeof nameReviewer>>({
    initial: { positionId: '', municipalityCode: '', from: today },
    check: (values) => checkNaming(values, id),
    submit: (body) => command.run({ body }),
    problem: command.problem,
  })
  return (
    <Section title={t('share.reviewers.name')}>
      <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <Refusal problem={command.problem} />
        <Select
          label={t('share.reviewers.person')}
          choices={(colleagues.data?.colleagues ?? []).map((one) => ({
            value: one.positionId,
            label: `${one.name}, ${t(`terms.roles.${one.role as 'ownCoach'}`, { defaultValue: one.role })}`,
          }))}
          {...form.field('positionId')}
        />
        <Select
          label={t('share.reviewers.municipality')}
          choices={(municipalities.data?.municipalities ?? []).map((one) => ({
            value: one.code,
            label: language === 'sv' ? one.nameSv : one.nameFi,
          }))}
          {...form.field('municipalityCode')}
        />
        <DateField label={t('share.reviewers.from')} min={today} {...form.field('from')} />
        <Button type="submit" kind="primary" loading={form.isSending}>
          {t('share.reviewers.name')}
        </Button>
      </form>
    </Section>
  )
}

function checkNaming(values: Values, id: string) {
  const errors = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === '' ? [[name, 'required']] : [])),
  )
  if (Object.keys(errors).length > 0) return { ok: false as const, errors }
  return { ok: true as const, value: { id, ...values } }
}
