import { CheckboxGroup, type Choice, type useForm, useT } from '../../../ui/index.ts'
import type { FactValues } from './fact-form.ts'

/** Words of the places' vocabulary to choose from; given by the page, since places come after the card. */
export interface NeedChoices {
  readonly fields: readonly Choice[]
  readonly languages: readonly Choice[]
  readonly characteristics: readonly Choice[]
}

interface Props {
  readonly form: Pick<ReturnType<typeof useForm<FactValues, never>>, 'values' | 'field'>
  readonly choices: NeedChoices
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

/** What a place must be for this client: half-days and languages, the field, what one cannot do without. */
export function NeedFields({ form: { values, field }, choices }: Props) {
  const t = useT()
  const days = weekdays.flatMap((day) =>
    (['am', 'pm'] as const).map((half) => ({
      value: `${day}.${half}`,
      label: `${t(`terms.weekdaysShort.${day}`)} ${t(`common.slots.${half}`)}`,
    })),
  )
  const { fields, languages, characteristics } = choices
  return (
    <>
      {values.topic === 'days' ? (
        <>
          <CheckboxGroup across optional label={t('situation.form.days')} choices={days} {...field('days')} />
          <CheckboxGroup
            across
            optional
            label={t('situation.form.languages')}
            choices={languages}
            {...field('languages')}
          />
        </>
      ) : null}
      {values.topic === 'wish' ? (
        <CheckboxGroup
          across
          optional
          label={t('situation.form.fields')}
          choices={fields}
          {...field('fields')}
        />
      ) : null}
      <CheckboxGroup
        across
        optional
        label={t('situation.form.characteristics')}
        choices={characteristics}
        {...field('characteristics')}
      />
    </>
  )
}
