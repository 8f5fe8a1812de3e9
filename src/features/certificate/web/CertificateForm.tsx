import { useRef, useState } from 'react'
import {
  Button,
  ErrorSummary,
  newId,
  Refusal,
  Select,
  TextArea,
  useCommand,
  useForm,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { type PeriodCertificate, saveCertificate, signCertificate } from '../contract.ts'
import { checkCertificate, initialValues, unitLabel } from './certificate-form.ts'
import { UnitFields } from './UnitFields.tsx'

interface Props {
  readonly periodId: string
  readonly data: PeriodCertificate
  readonly onClose: () => void
}

/** What was done, the level of each requirement, and the place's words; saved as a draft, or signed at once. */
export function CertificateForm({ periodId, data, onClose }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const form = useCertificateForm({ periodId, data, onClose })
  const { unitIds, levels } = form.values
  const shown = data.units.filter(({ id }) => unitIds.includes(id))
  const others = data.units.filter(({ id }) => !unitIds.includes(id))
  return (
    <form className="form" noValidate onSubmit={(event) => void form.sign(event)}>
      <ErrorSummary
        errors={form.errors}
        labels={{ skills: t('certificate.skills') }}
        attempts={form.attempts}
      />
      <Refusal problem={form.problem} />
      <TextArea
        label={t('certificate.tasks')}
        hint={t('certificate.tasksHint')}
        maxLength={1_000}
        {...form.field('tasks')}
      />
      <p className="meta">{t('certificate.scale')}</p>
      {shown.map((unit) => (
        <UnitFields key={unit.id} unit={unit} levels={levels} onChange={(next) => form.set('levels', next)} />
      ))}
      {others.length > 0 ? (
        <Select
          label={t('certificate.addUnit')}
          name="skills"
          hint={t('certificate.addUnitHint')}
          value=""
          error={form.errors.skills}
          onChange={(id) => form.set('unitIds', [...unitIds, id])}
          choices={others.map((unit) => ({ value: unit.id, label: unitLabel(unit, language) }))}
        />
      ) : null}
      <TextArea
        label={t('certificate.words')}
        hint={t('certificate.wordsHint')}
        maxLength={2_000}
        {...form.field('words')}
      />
      <p className="meta">{t('certificate.signing')}</p>
      <div className="bar-row">
        <Button kind="primary" type="submit" loading={form.isSending}>
          {t('certificate.sign')}
        </Button>
        <Button onClick={() => void form.save()}>{t('certificate.save')}</Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** Saved first, then signed where that is wanted: what is signed is what stands saved. */
function useCertificateForm({ periodId, data, onClose }: Props) {
  const [id] = useState(newId)
  const signs = useRef(false)
  const [saved, setSaved] = useState(data.certificate?.version ?? null)
  const saving = useCommand(saveCertificate)
  const signing = useCommand(signCertificate)
  const form = useForm({
    initial: initialValues(data),
    check: (values) => checkCertificate(values, { id, version: saved, signs: signs.current }),
    submit: async (body) => {
      const done = await saving.run({ params: { periodId }, body })
      if (!done) return undefined
      setSaved(done.version)
      if (signs.current && !(await signing.run({ params: { periodId }, body: { version: done.version } })))
        return undefined
      onClose()
      return done
    },
    draftKey: `certificate:${periodId}`,
  })
  const sendAs = (isSigning: boolean) => (event?: { preventDefault: () => void }) => {
    signs.current = isSigning
    return form.send(event)
  }
  return { ...form, sign: sendAs(true), save: sendAs(false), problem: saving.problem ?? signing.problem }
}
