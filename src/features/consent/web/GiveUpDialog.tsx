import { useState } from 'react'
import {
  Button,
  CheckboxGroup,
  DateField,
  Dialog,
  newId,
  RadioGroup,
  Refusal,
  useCommand,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { type Consent, narrowConsent, withdrawConsent } from '../contract.ts'
import type { ConsentableCategory } from '../rules/consent-state.ts'
import { isLess, narrowBody } from './consent-form.ts'
import { categoryWord, plainCategory } from './consent-presenter.ts'
import { Effect } from './Effect.tsx'

interface Props {
  readonly clientId: string
  readonly consent: Consent
  readonly onClose: () => void
  readonly onDone: () => void
}

type Mode = 'withdraw' | 'narrow'

/** Narrow or withdraw, the effect shown before it is done. The same for the worker and in own pages. */
export function GiveUpDialog({ clientId, consent, onClose, onDone }: Props) {
  const t = useT()
  const word = useMe().client ? plainCategory : categoryWord
  const [mode, setMode] = useState<Mode>('withdraw')
  const [kept, setKept] = useState<readonly ConsentableCategory[]>(consent.categories)
  const [validUntil, setValidUntil] = useState(consent.validUntil ?? '')
  const [id] = useState(newId)
  const [error, setError] = useState<string>()
  const withdraw = useCommand(withdrawConsent, { onDone })
  const narrow = useCommand(narrowConsent, { onDone })
  const params = { clientId, consentId: consent.id }
  const values = { kept, validUntil }
  const confirm = () => {
    if (mode === 'withdraw') return void withdraw.run({ params, body: { version: consent.version } })
    const body = narrowBody(consent, values, id)
    if (body === null) return setError('date')
    setError(undefined)
    void narrow.run({ params, body })
  }
  return (
    <Dialog
      isOpen
      big
      grave
      title={t('consent.giveUpTitle')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="danger"
            loading={withdraw.isRunning || narrow.isRunning}
            disabled={mode === 'narrow' && !isLess(consent, values)}
            onClick={confirm}
          >
            {mode === 'withdraw' ? t('consent.withdraw') : t('consent.narrow')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <div className="form">
        <Refusal problem={withdraw.problem ?? narrow.problem} />
        <RadioGroup
          label={t('consent.giveUp')}
          value={mode}
          onChange={setMode}
          across
          choices={[
            { value: 'withdraw', label: t('consent.withdraw') },
            { value: 'narrow', label: t('consent.narrow') },
          ]}
        />
        {mode === 'narrow' ? (
          <>
            <CheckboxGroup
              label={t('consent.fields.kept')}
              hint={t('consent.narrowHint')}
              value={kept}
              onChange={setKept}
              choices={consent.categories.map((value) => ({ value, label: word(t, value) }))}
            />
            <DateField
              label={t('consent.fields.validUntil')}
              value={validUntil}
              onChange={setValidUntil}
              error={error}
            />
          </>
        ) : null}
        {mode === 'narrow' && !isLess(consent, values) ? (
          <p>{t('consent.nothingChanged')}</p>
        ) : (
          <Effect clientId={clientId} consentId={consent.id} kept={mode === 'withdraw' ? [] : kept} />
        )}
        <p className="meta">{t('consent.effectNow')}</p>
      </div>
    </Dialog>
  )
}
