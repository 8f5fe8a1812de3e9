import { Button, Checkbox, Section, Select, useApi, useLanguage, useT } from '../../../ui/index.ts'
import { listMunicipalities } from '../../organisation/contract.ts'
import { characteristics, fields, languages } from '../rules/vocabulary.ts'
import { HalfDayPicker } from './HalfDayPicker.tsx'
import type { Asked, ClientNeeds } from './search-form.ts'
import { WishList } from './WishList.tsx'

interface Props {
  readonly asked: Asked
  readonly client: ClientNeeds | undefined
  readonly isEdited: boolean
  readonly onChange: (change: Partial<Asked>) => void
  readonly onReset: () => void
}

/** What a place is searched by; for a client filled from the situation card, with where each need comes from. */
export function NeedsPanel({ asked, client, isEdited, onChange, onReset }: Props) {
  const t = useT()
  const metaOf = useOrigins(client)
  return (
    <Section
      className="needs"
      title={client ? t('places.needsOf', { name: client.client.firstName }) : t('places.needs')}
    >
      {client ? <p className="meta">{t('places.needsHint')}</p> : null}
      {client && isEdited ? (
        <Button kind="quiet" small onClick={onReset}>
          {t('places.resetNeeds')}
        </Button>
      ) : null}
      <HalfDayPicker label={t('places.days')} value={asked.days} onChange={(days) => onChange({ days })} />
      <WishList
        label={t('places.field')}
        all={fields}
        known={client?.fields ?? []}
        value={asked.fields}
        onChange={(next) => onChange({ fields: next })}
        wordOf={(word) => t(`places.fields.${word}`)}
        metaOf={metaOf}
      />
      <WishList
        label={t('places.characteristicsLabel')}
        all={characteristics}
        known={client?.characteristics ?? []}
        value={asked.characteristics}
        onChange={(next) => onChange({ characteristics: next })}
        wordOf={(word) => t(`places.characteristics.${word}`)}
        metaOf={metaOf}
      />
      <WishList
        label={t('places.languages')}
        all={languages}
        known={client?.languages ?? []}
        value={asked.languages}
        onChange={(next) => onChange({ languages: next })}
        wordOf={(word) => t(`terms.languages.${word}`)}
        metaOf={metaOf}
      />
      <Municipality value={asked.municipality} onChange={(municipality) => onChange({ municipality })} />
      {asked.municipality ? (
        <Checkbox
          label={t('places.wholeCountry')}
          value={asked.wholeCountry}
          onChange={(wholeCountry) => onChange({ wholeCountry })}
        />
      ) : null}
    </Section>
  )
}

/** "Mikael Storås 12.11.2026", or how it is known. */
function useOrigins(client: ClientNeeds | undefined) {
  const t = useT()
  return (need: string): string | undefined => {
    const origin = client?.origins.find((one) => one.need === need)
    if (!origin) return undefined
    const { author, confirmedOn: on } = origin
    if (author) return t('places.source.by', { author, on })
    return t(`places.source.${origin.source as 'clientTold'}`, { on })
  }
}

function Municipality({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const t = useT()
  const { language } = useLanguage()
  const { data } = useApi(listMunicipalities, {})
  const choices = (data?.municipalities ?? []).map((one) => ({
    value: one.code,
    label: language === 'sv' ? one.nameSv : one.nameFi,
  }))
  return (
    <Select
      label={t('places.municipality')}
      value={value}
      empty={t('places.municipalityAny')}
      onChange={onChange}
      choices={choices}
    />
  )
}
