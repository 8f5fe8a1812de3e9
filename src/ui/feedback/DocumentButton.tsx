import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Language, languages } from '../../../locales/types.ts'
import { type AnyEndpoint, fetchDocument, type InputOf } from '../api.ts'
import { Button } from '../controls/Button.tsx'
import { InlineSelect } from '../controls/choices.tsx'
import { useLanguage, useT } from '../i18n.ts'
import { useMe } from '../me.tsx'
import { asProblem } from '../query.ts'
import { saveBlob } from '../save-file.ts'
import { Refusal } from './notices.tsx'

interface Props<E> {
  readonly endpoint: E
  readonly params: object
  readonly query?: object
  /** What the document is, when several buttons stand on the page. */
  readonly about?: string
  /** What it is called on the button, when not just "document". */
  readonly label?: string
}

/**
 * Fetches an official document and saves it. A worker may choose its language, which is the client's own unless
 * chosen; the client gets it in the language of the page.
 */
export function DocumentButton<E extends AnyEndpoint>({ endpoint, params, query, about, label }: Props<E>) {
  const t = useT()
  const isClient = useMe().client !== null
  const { language: pages } = useLanguage()
  const [chosen, setChosen] = useState<Language | ''>('')
  const language = isClient ? pages : chosen || undefined
  const making = useMutation({
    mutationFn: async () => {
      const input = { params, query: { ...query, language } } as unknown as InputOf<E>
      const { name, blob } = await fetchDocument(endpoint, input)
      saveBlob(name, blob)
    },
  })
  return (
    <div className="no-print">
      <div className="bar-row">
        <Button
          small
          loading={making.isPending}
          loadingText={t('documents.button.making')}
          onClick={() => making.mutate()}
        >
          {label ?? t('documents.button.make')}
          {about ? <span className="vh"> {about}</span> : null}
        </Button>
        {isClient ? null : (
          <InlineSelect
            label={t('documents.button.language')}
            name="documentLanguage"
            value={chosen}
            empty={t('documents.button.clients')}
            choices={languages.map((value) => ({ value, label: t(`documents.button.${value}`) }))}
            onChange={setChosen}
          />
        )}
      </div>
      <Refusal problem={asProblem(making.error)} />
    </div>
  )
}
