import { useState } from 'react'
import { Section, useT } from '../../../ui/index.ts'
import { ClientPicker } from '../../client/web/index.ts'
import { MergeDialog } from './MergeDialog.tsx'

/** Two rows of one person: the other is searched within one's own grounds, and the effect shown before anything is done. */
export function MergePart({ clientId }: { clientId: string }) {
  const t = useT()
  const [otherId, setOther] = useState<string>()
  return (
    <Section title={t('person.merge.title')}>
      <p>{t('person.merge.text')}</p>
      <div className="mt2">
        <ClientPicker onChoose={(client) => setOther(client.id)} except={clientId} />
      </div>
      {otherId ? (
        <MergeDialog
          key={otherId}
          clientId={clientId}
          otherId={otherId}
          onClose={() => setOther(undefined)}
        />
      ) : null}
    </Section>
  )
}
