import { PageHead, useMay, useT } from '../../../ui/index.ts'
import { BarOfPart } from '../../client/web/index.ts'
import { SessionsPart } from '../../session/web/index.ts'

/** What concerns oneself: where one is signed in, and whose matters one may not handle. */
export default function OwnRightsPage() {
  const t = useT()
  const mayDeclare = useMay('client.declareBarOf')
  return (
    <>
      <PageHead title={t('session.own.title')} />
      <SessionsPart />
      {mayDeclare ? <BarOfPart /> : null}
    </>
  )
}
