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

export interface DocumentChoice {
  readonly endpoint: AnyEndpoint
  readonly params?: object
  readonly query?: object
  /** What it is called on the button; "download the document" when it is the only one here. */
  readonly label?: string
}

interface Props {
  readonly documents: readonly DocumentChoice[]
  /** What they are about, when several of these stand on the page. */
  readonly about?: string
  /** In a row of a list there is no room for the choice of language. */
  readonly inRow?: boolean
}

/**
 * Fetches official documents and saves them. A worker may choose the language, which is the client's own unless
 * chosen; the client gets them in the language of the page.
 */
export function DocumentButtons({ documents, about, inRow = false }: Props) {
  const t = useT()
  const isClient = useMe().client !== null
  const { language: pages } = useLanguage()
  const [chosen, setChosen] = useState<Language | ''>('')
  const language = isClient ? pages : chosen || undefined
  const making = useMutation({
    mutationFn: async ({ endpoint, params, query }: DocumentChoice) => {
      const input = {
        params,
        query: { ...query, ...(language ? { language } : {}) },
      } as unknown as InputOf<AnyEndpoint>
      const { name, blob } = await fetchDocument(endpoint, input)
      saveBlob(name, blob)
    },
  })
  return (
    <div className="no-print">
      <div className="bar-row">
        {documents.map((choice) => {
          const label = choice.label ?? t('documents.button.make')
          return (
            <Button
              key={label}
              small
              loading={making.isPending && making.variables === choice}
              loadingText={t('documents.button.making')}
              onClick={() => making.mutate(choice)}
            >
              {label}
              {about ? <span className="vh"> {about}</span> : null}
            </Button>
          )
        })}
        {isClient || inRow ? null : (
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
