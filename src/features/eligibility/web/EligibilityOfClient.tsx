import { useState } from 'react'
import { Button, Loaded, Section, Terms, useApi, useFormat, useT } from '../../../ui/index.ts'
import { assessEligibility, type Given } from '../contract.ts'
import { AssessmentPart } from './AssessmentPart.tsx'
import { GivenForm } from './GivenForm.tsx'
import { KeepOnCard } from './KeepOnCard.tsx'

/** Does joint service or rehabilitative work apply to the client on a day: facts of the file, what is missing, and why. */
export function EligibilityOfClient({ clientId }: { clientId: string }) {
  const t = useT()
  const { today, day, fact } = useFormat()
  const [asked, setAsked] = useState<{ on: string; given: Given }>({ on: today, given: {} })
  const found = useApi(assessEligibility, { params: { clientId }, body: asked }, { keep: true })
  return (
    <Section
      title={`${t('eligibility.title')} ${day(asked.on)}`}
      end={
        <Button small onClick={() => window.print()}>
          {t('eligibility.print')}
        </Button>
      }
    >
      <p className="meta">{t('eligibility.intro')}</p>
      <Loaded of={found}>
        {({ known, assessments, mayKeep }) => (
          <>
            {assessments.map((assessment) => (
              <AssessmentPart key={assessment.rule} assessment={assessment} />
            ))}
            <h3>{t('eligibility.known')}</h3>
            <Terms
              rows={known.map(({ name, value, from }) => ({
                term: t(`eligibility.facts.${name}`),
                value: (
                  <>
                    {fact(value)}
                    <span className="meta block">
                      {from === 'file' ? t('eligibility.fromFile') : t('eligibility.fromYou')}
                    </span>
                  </>
                ),
              }))}
            />
            {mayKeep ? <KeepOnCard clientId={clientId} asked={asked} /> : null}
          </>
        )}
      </Loaded>
      <GivenForm onAsk={setAsked} />
    </Section>
  )
}
