import { useState } from 'react'
import { Button, LinkButton, Loaded, SearchField, useApi, useLanguage, useT } from '../../../ui/index.ts'
import { type ClientRow, searchClients } from '../contract.ts'
import { listName, municipalityName } from './clients-presenter.ts'

interface Props {
  /** Chosen for something on this page; without it a found client's file is opened. */
  readonly onChoose?: (client: ClientRow) => void
  /** Whose file is open: never the other one. */
  readonly except?: string
}

/** Search before create: finds a person within one's own grounds. */
export function ClientPicker(props: Props) {
  const t = useT()
  const [text, setText] = useState('')
  return (
    <>
      <SearchField label={t('clients.search')} onSearch={setText} />
      {text.length === 1 ? <p role="status">{t('common.field.tooShort')}</p> : null}
      {text.length > 1 ? <Matches key={text} text={text} {...props} /> : null}
    </>
  )
}

function Matches({ text, onChoose, except }: Props & { text: string }) {
  const t = useT()
  const { language } = useLanguage()
  const found = useApi(searchClients, { body: { text, limit: 10 } })
  return (
    <Loaded of={found} lines={2}>
      {(answer) => {
        const clients = answer.clients.filter(({ id }) => id !== except)
        return (
          <div className="mt2" role="status">
            <p>{t(clients.length > 0 ? 'clients.intake.found' : 'clients.intake.notFound')}</p>
            <ul className="rows">
              {clients.map((client) => (
                <li key={client.id} className="two">
                  <span>
                    <strong>{listName(client)}</strong>
                    <span className="meta block">
                      {[
                        client.birthYear ? t('clients.born', { year: String(client.birthYear) }) : '',
                        municipalityName(client.municipality, language),
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                  </span>
                  {onChoose ? (
                    <Button small onClick={() => onChoose(client)}>
                      {t('clients.intake.pick')}
                      <span className="vh"> {listName(client)}</span>
                    </Button>
                  ) : (
                    <LinkButton small to={`/asiakkaat/${client.id}`}>
                      {t('clients.intake.open')}
                    </LinkButton>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      }}
    </Loaded>
  )
}
