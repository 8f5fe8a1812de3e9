import { useState } from 'react'
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  ErrorSummary,
  newId,
  Select,
  useApi,
  useCommand,
  useForm,
  useFormat,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { type AdminPerson, addPost, listOrganisations } from '../contract.ts'
import { rolesOfKind } from '../rules/roles-of-kind.ts'
import { FormRefusal } from './FormRefusal.tsx'
import { checkPost, type PostValues } from './person-form.ts'

/** Gives a person a post: in which organisation and unit, in which role, from when. */
export function PostDialog({ person, onClose }: { person: AdminPerson; onClose: () => void }) {
  const t = useT()
  const { today } = useFormat()
  const [id] = useState(newId)
  const initial: PostValues = {
    organisationId: useMe().position?.organisation.id ?? '',
    role: '',
    unitId: '',
    from: today,
    to: '',
    seesProtected: false,
  }
  const command = useCommand(addPost, { onDone: onClose })
  const form = useForm({
    initial,
    check: (values) => checkPost(values, { id, workerId: person.id }),
    submit: (body) => command.run({ body }),
    problem: command.problem,
    draftKey: `admin.post.${person.id}`,
  })
  const labels = {
    organisationId: t('admin.people.organisation'),
    role: t('admin.posts.role'),
    from: t('admin.labels.from'),
    to: t('admin.labels.to'),
  }
  return (
    <Dialog
      isOpen
      title={t('admin.posts.giveTo', { name: person.name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="post-form" loading={form.isSending}>
            {t('admin.posts.give')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="post-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <FormRefusal problem={command.problem} />
        <Where form={form} labels={labels} />
        <DateField label={labels.from} {...form.field('from')} />
        <DateField label={labels.to} hint={t('admin.posts.toHint')} optional {...form.field('to')} />
        <Checkbox label={t('admin.posts.seesProtected')} {...form.field('seesProtected')} />
      </form>
    </Dialog>
  )
}

type Form = ReturnType<typeof useForm<PostValues, unknown>>

/** Organisation, and the roles and units that it has. */
function Where({ form, labels }: { form: Form; labels: { organisationId: string; role: string } }) {
  const t = useT()
  const all = useApi(listOrganisations, {}).data?.organisations ?? []
  const chosen = all.find((o) => o.id === form.values.organisationId)
  const choose = (value: string) => {
    form.set('organisationId', value)
    form.set('role', '')
    form.set('unitId', '')
  }
  return (
    <>
      <Select
        label={labels.organisationId}
        {...form.field('organisationId')}
        onChange={choose}
        choices={all.filter((o) => o.active).map((o) => ({ value: o.id, label: o.name }))}
      />
      <Select
        label={labels.role}
        hint={t('admin.posts.roleHint')}
        {...form.field('role')}
        choices={
          chosen ? rolesOfKind(chosen.kind).map((value) => ({ value, label: t(`terms.roles.${value}`) })) : []
        }
      />
      <Select
        label={t('admin.posts.unit')}
        hint={t('admin.posts.unitHint')}
        empty={t('admin.posts.noUnit')}
        {...form.field('unitId')}
        choices={(chosen?.units ?? [])
          .filter((unit) => unit.active)
          .map((unit) => ({ value: unit.id, label: unit.name }))}
      />
    </>
  )
}
