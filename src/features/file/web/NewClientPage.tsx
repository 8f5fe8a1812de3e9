import { useState } from 'react'
import { PageHead, RadioGroup, Section, useMay, useT } from '../../../ui/index.ts'
import { ClientPicker, IntakeForm } from '../../client/web/index.ts'

/** Search before create; then intake. */
export default function NewClientPage() {
  const t = useT()
  const mayCreate = useMay('client.create')
  const [what, setWhat] = useState<'intake' | ''>('')
  return (
    <>
      <PageHead title={t('clients.intake.title')} meta={t('clients.intake.lead')} />
      <Section title={t('clients.intake.searchTitle')}>
        <div className="mt2">
          <ClientPicker />
        </div>
      </Section>
      {mayCreate ? (
        <Section title={t('clients.intake.choose')}>
          <div className="mt2">
            <RadioGroup
              label={t('clients.intake.choose')}
              value={what}
              onChange={setWhat}
              choices={[
                {
                  value: 'intake',
                  label: t('clients.intake.chooseIntake'),
                  meta: t('clients.intake.chooseIntakeMeta'),
                },
              ]}
            />
            {what === 'intake' ? <IntakeForm /> : null}
          </div>
        </Section>
      ) : null}
    </>
  )
}
