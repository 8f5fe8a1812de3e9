import { useState } from 'react'
import { Button, Dialog, Refusal, useCommand, useT } from '../../../ui/index.ts'
import { type ClientHead, protectClient } from '../../client/contract.ts'

/** Non-disclosure for personal safety: set or lifted after saying what it does. */
export function Protection({ head }: { head: ClientHead }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const command = useCommand(protectClient, { onDone: () => setOpen(false) })
  const word = head.protected ? 'lift' : 'set'
  const send = () =>
    void command.run({
      params: { clientId: head.id },
      body: { protected: !head.protected, version: head.version },
    })
  return (
    <p className="mt3">
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {t(`clients.protection.${word}`)}
      </Button>
      <Dialog
        title={t(`clients.protection.${word}Title`)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        grave
        actions={
          <>
            <Button kind="primary" loading={command.isRunning} onClick={send}>
              {t(`clients.protection.${word}`)}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <Refusal problem={command.problem} />
        <p>{t(`clients.protection.${word}Text`)}</p>
      </Dialog>
    </p>
  )
}
