import { useState } from 'react'
import { Button, Dialog, RadioGroup, Refusal, Section, useCommand, useGo, useT } from '../../../ui/index.ts'
import { barReasons, declareBar } from '../contract.ts'

/** Own family or disqualification: one declares it oneself, and the file shuts to oneself at once (434/2003 28 §). */
export function BarPart({ clientId }: { clientId: string }) {
  const t = useT()
  const go = useGo()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState<string>('')
  const command = useCommand(declareBar, {
    // the file is shut now: asked again it would be a refused attempt in the log
    invalidates: [],
    onDone: () => go('/asiakkaat'),
  })
  const chosen = barReasons.find((value) => value === reason)
  return (
    <Section title={t('clients.bar.title')}>
      <p>{t('clients.bar.text')}</p>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('clients.bar.declare')}
      </Button>
      <Dialog
        title={t('clients.bar.title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        grave
        actions={
          <>
            <Button
              kind="primary"
              loading={command.isRunning}
              disabled={!chosen}
              onClick={() =>
                chosen ? void command.run({ params: { clientId }, body: { reason: chosen } }) : undefined
              }
            >
              {t('clients.bar.declare')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <Refusal problem={command.problem} />
        <p>{t('clients.bar.effect')}</p>
        <RadioGroup
          label={t('clients.bar.why')}
          value={reason}
          onChange={setReason}
          choices={barReasons.map((value) => ({ value, label: t(`clients.bar.reasons.${value}`) }))}
        />
      </Dialog>
    </Section>
  )
}
