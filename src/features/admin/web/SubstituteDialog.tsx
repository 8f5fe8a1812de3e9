import { useState } from 'react'
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  Notice,
  newId,
  Select,
  useApi,
  useCommand,
  useForm,
  useFormat,
  useMay,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { listOrganisations } from '../../organisation/contract.ts'
import { nameSubstitute } from '../contract.ts'
import { ColleagueSelect } from './ColleagueSelect.tsx'
import { FormRefusal } from './FormRefusal.tsx'
import { checkSubstitute, type SubstituteValues } from './substitute-form.ts'

/** Names a substitute, from and to; a manager within the own organisation, the administrator in any. */
export function SubstituteDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const { today } = useFormat()
  const [id] = useState(newId)
  const own = useMe().position?.organisation.id ?? ''
  const initial: SubstituteValues = {
    organisationId: own,
    absentId: '',
    substituteId: '',
    from: today,
    to: '',
  }
  const command = useCommand(nameSubstitute, { onDone: onClose })
  const form = useForm({
    initial,
    check: (values) => checkSubstitute(values, { id, today }),
    submit: (body) => command.run({ body }),
    problem: command.problem,
    draftKey: 'admin.substitute',
  })
  const labels = {
    absentId: t('admin.substitutes.absent'),
    substituteId: t('admin.substitutes.substitute'),
    from: t('admin.labels.from'),
    to: t('admin.labels.to'),
  }
  const { organisationId, absentId, substituteId } = form.values
  return (
    <Dialog
      isOpen
      title={t('admin.substitutes.add')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="substitute-form" loading={form.isSending}>
            {t('admin.substitutes.add')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="substitute-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <FormRefusal problem={command.problem} />
        <Organisation
          value={organisationId}
          onChange={(value) => {
            form.set('organisationId', value)
            form.set('absentId', '')
            form.set('substituteId', '')
          }}
        />
        <ColleagueSelect
          label={labels.absentId}
          organisationId={organisationId}
          {...form.field('absentId')}
          {...(substituteId ? { except: substituteId } : {})}
        />
        <ColleagueSelect
          label={labels.substituteId}
          organisationId={organisationId}
          {...form.field('substituteId')}
          {...(absentId ? { except: absentId } : {})}
        />
        <DateField label={labels.from} min={today} {...form.field('from')} />
        <DateField label={labels.to} min={today} {...form.field('to')} />
        <Notice>{t('admin.substitutes.effect')}</Notice>
      </form>
    </Dialog>
  )
}

/** Whose workers; the administrator chooses, a manager has the own organisation. */
function Organisation({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useT()
  const mayChoose = useMay('admin.list')
  const organisations = useApi(listOrganisations, { query: {} }, { enabled: mayChoose })
  if (!mayChoose) return null
  return (
    <Select
      label={t('admin.substitutes.organisation')}
      value={value}
      onChange={onChange}
      empty={null}
      choices={(organisations.data?.organisations ?? []).map((o) => ({ value: o.id, label: o.name }))}
    />
  )
}
