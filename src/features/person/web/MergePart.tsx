import { useState } from 'react'
import { Button, Section, useT } from '../../../ui/index.ts'
import { ClientPicker } from '../../client/web/index.ts'
import { MergeDialog } from './MergeDialog.tsx'

/** Two rows of one person: the other is searched within one's own grounds, and the effect shown before anything is done. */
export function MergePart({ clientId }: { clientId: string }) {
  const t = useT()
  const [isSearching, setSearching] = useState(false)
  const [otherId, setOther] = useState<string>()
  return (
    <Section title={t('person.merge.title')}>
      <p>{t('person.merge.text')}</p>
      {isSearching ? (
        <ClientPicker onChoose={(client) => setOther(client.id)} />
      ) : (
        <Button onClick={() => setSearching(true)}>{t('person.merge.search')}</Button>
      )}
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
