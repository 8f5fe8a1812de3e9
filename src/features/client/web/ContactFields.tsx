import {
  Checkbox,
  type FieldErrors,
  Select,
  TextField,
  useApi,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { listMunicipalities } from '../../organisation/contract.ts'
import { languages } from '../contract.ts'
import { municipalityName } from './clients-presenter.ts'
import type { ContactValues } from './contact-form.ts'

interface Props {
  readonly values: ContactValues
  readonly errors: FieldErrors
  readonly onChange: (values: ContactValues) => void
}

/** The fields of contact details, the same at intake and later. */
export function ContactFields({ values, errors, onChange }: Props) {
  const field = <K extends keyof ContactValues & string>(name: K) => ({
    name,
    value: values[name],
    error: errors[name],
    onChange: (value: ContactValues[K]) => onChange({ ...values, [name]: value }),
  })
  const t = useT()
  const { language } = useLanguage()
  const known = useApi(listMunicipalities, {})
  const municipalities = (known.data?.municipalities ?? []).map((m) => ({
    value: m.code,
    label: municipalityName(m, language),
  }))
  return (
    <>
      <div className="form-row">
        <TextField label={t('clients.contact.phone')} type="tel" size={18} optional {...field('phone')} />
        <TextField label={t('clients.contact.email')} type="email" size={30} optional {...field('email')} />
      </div>
      <TextField label={t('clients.contact.streetAddress')} optional {...field('streetAddress')} />
      <div className="form-row">
        <TextField label={t('clients.contact.postalCode')} size={8} optional {...field('postalCode')} />
        <TextField label={t('clients.contact.postOffice')} size={22} optional {...field('postOffice')} />
      </div>
      <div className="form-row">
        <Select
          label={t('clients.contact.municipality')}
          optional
          choices={municipalities}
          {...field('municipalityCode')}
        />
        <Select
          label={t('clients.contact.language')}
          empty={null}
          choices={languages.map((value) => ({ value, label: t(`terms.languages.${value}`) }))}
          {...field('language')}
        />
      </div>
      <Checkbox label={t('clients.contact.interpreter')} {...field('interpreter')} />
    </>
  )
}
