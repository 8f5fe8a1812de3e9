import { Notice, Section, useT } from '../../../ui/index.ts'
import type { ClientHead } from '../../client/contract.ts'
import { BarPart } from '../../client/web/index.ts'
import { JoinCodePart } from './JoinCodePart.tsx'
import { MergePart } from './MergePart.tsx'
import { MovePart } from './MovePart.tsx'

interface Props {
  readonly head: ClientHead
  readonly may: (action: string) => boolean
}

/** Who this is: the code that was missing, two rows of one person, an entry on the wrong one, one's own disqualification. */
export function PersonTab({ head, may }: Props) {
  const t = useT()
  const isNamer = may('person.merge')
  return (
    <>
      {may('person.joinCode') && !head.hasIdentityCode ? <JoinCodePart clientId={head.id} /> : null}
      {isNamer ? <MergePart clientId={head.id} /> : null}
      {may('person.moveEntry') ? <MovePart clientId={head.id} /> : null}
      {isNamer ? null : (
        <Section title={t('person.title')}>
          <Notice>{t('person.notYours')}</Notice>
        </Section>
      )}
      {may('client.declareBar') ? <BarPart clientId={head.id} /> : null}
    </>
  )
}
