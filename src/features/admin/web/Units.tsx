import { useState } from 'react'
import {
  Button,
  Checkbox,
  DataTable,
  Dialog,
  EmptyState,
  ErrorSummary,
  newId,
  Section,
  TextField,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { type AdminOrganisation, saveUnit } from '../contract.ts'
import { FormRefusal } from './FormRefusal.tsx'
import { checkName, wrongOnes } from './organisation-form.ts'

type Unit = AdminOrganisation['units'][number]

/** Units of an organisation: on whose lists clients wait, and where referrals arrive. */
export function Units({ organisation }: { organisation: AdminOrganisation }) {
  const t = useT()
  const [open, setOpen] = useState<Unit>()
  const add = () =>
    setOpen({
      id: newId(),
      name: '',
      receivesReferrals: organisation.units.length === 0,
      active: true,
      version: 0,
    })
  return (
    <Section
      title={t('admin.organisations.units')}
      end={<Button onClick={add}>{t('admin.units.add')}</Button>}
    >
      <DataTable
        caption={`${t('admin.organisations.units')}, ${organisation.name}`}
        hideCaption
        rows={organisation.units}
        rowKey={(unit) => unit.id}
        empty={<EmptyState>{t('admin.units.empty')}</EmptyState>}
        columns={[
          { key: 'name', title: t('admin.units.name'), isHeader: true, cell: (unit) => unit.name },
          {
            key: 'referrals',
            title: t('admin.units.receivesReferrals'),
            cell: (unit) => (unit.receivesReferrals ? t('common.yes') : t('common.no')),
          },
          {
            key: 'state',
            title: t('admin.units.state'),
            cell: (unit) => (unit.active ? t('admin.units.inUse') : t('admin.units.inactive')),
          },
          {
            key: 'change',
            isAction: true,
            title: t('common.edit'),
            cell: (unit) => (
              <Button
                small
                onClick={() => setOpen(unit)}
                aria-label={t('admin.units.changeNamed', { name: unit.name })}
              >
                {t('common.edit')}
              </Button>
            ),
          },
        ]}
      />
      {open ? (
        <UnitDialog organisationId={organisation.id} unit={open} onClose={() => setOpen(undefined)} />
      ) : null}
    </Section>
  )
}

interface DialogProps {
  readonly organisationId: string
  readonly unit: Unit
  readonly onClose: () => void
}

function UnitDialog({ organisationId, unit, onClose }: DialogProps) {
  const t = useT()
  const command = useCommand(saveUnit, { onDone: onClose })
  const { id: unitId, version, ...initial } = unit
  const form = useForm({
    initial,
    check: (values) => {
      const errors = wrongOnes({ name: checkName(values.name) })
      return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: values }
    },
    submit: (values) =>
      command.run({
        params: { unitId },
        body: { organisationId, version, ...values, name: values.name.trim() },
      }),
    problem: command.problem,
    draftKey: `admin.unit.${version === 0 ? organisationId : `${unitId}.${version}`}`,
  })
  return (
    <Dialog
      isOpen
      title={version === 0 ? t('admin.units.add') : t('admin.units.change')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="unit-form" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="unit-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary
          errors={form.errors}
          labels={{ name: t('admin.units.name') }}
          attempts={form.attempts}
        />
        <FormRefusal problem={command.problem} />
        <TextField label={t('admin.units.name')} maxLength={200} {...form.field('name')} />
        <Checkbox
          label={t('admin.units.receivesReferrals')}
          meta={t('admin.units.receivesReferralsHint')}
          {...form.field('receivesReferrals')}
        />
        <Checkbox label={t('admin.units.active')} {...form.field('active')} />
      </form>
    </Dialog>
  )
}
