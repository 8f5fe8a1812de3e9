import { useState } from 'react'
import { meetsClients } from '../../../kernel/roles.ts'
import { Select, TextField, useApi, useT } from '../../../ui/index.ts'
import { type Colleague, listColleagues } from '../../organisation/contract.ts'

/** As many as the server lists at once. */
const most = 50

interface Props {
  readonly label: string
  readonly organisationId: string
  /** The post that cannot be chosen. */
  readonly except?: string
  /** Text of the empty choice. */
  readonly empty?: string
  readonly name: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
  /** Told who was chosen, to be named elsewhere on the form. */
  readonly onChosen?: (colleague: Colleague | undefined) => void
}

/** A colleague of an organisation who works with clients; where there are many, narrowed by name. */
export function ColleagueSelect(props: Props) {
  const t = useT()
  const { organisationId } = props
  const [name, setName] = useState('')
  const query = { organisationId, ...(name.trim() === '' ? {} : { name: name.trim() }) }
  const found = useApi(listColleagues, { query }, { keep: true, enabled: organisationId !== '' })
  const [chosen, setChosen] = useState<Colleague>()
  const all = found.data?.colleagues ?? []
  const listed = all.filter((c) => c.positionId !== props.except && meetsClients(c.role))
  // narrowing does not lose the one already chosen
  const kept = chosen && !listed.includes(chosen) && chosen.positionId === props.value ? [chosen] : []
  const choose = (value: string) => {
    const colleague = [...kept, ...listed].find((c) => c.positionId === value)
    setChosen(colleague)
    props.onChosen?.(colleague)
    props.onChange(value)
  }
  return (
    <>
      {name !== '' || all.length >= most ? (
        <TextField
          label={t('admin.leaver.narrow')}
          hint={t('admin.leaver.narrowHint')}
          optional
          value={name}
          onChange={setName}
        />
      ) : null}
      <Select
        label={props.label}
        name={props.name}
        value={props.value}
        error={props.error}
        onChange={choose}
        {...(props.empty === undefined ? {} : { empty: props.empty })}
        choices={[...kept, ...listed].map((c) => ({
          value: c.positionId,
          label: [c.name, t(`terms.roles.${c.role as 'clerk'}`), c.unit?.name].filter(Boolean).join(', '),
        }))}
      />
    </>
  )
}
