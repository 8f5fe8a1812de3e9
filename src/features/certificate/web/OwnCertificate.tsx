import { DocumentButtons, useApi, useT } from '../../../ui/index.ts'
import { listOwnCertificates, printCertificate } from '../contract.ts'

/** Oma polku: the certificate of a period, once it is signed. */
export function OwnCertificate({ periodId }: { periodId: string }) {
  const t = useT()
  const answer = useApi(listOwnCertificates, {})
  const own = answer.data?.certificates.find((one) => one.periodId === periodId)
  if (!own) return null
  return (
    <div className="form">
      <p>{t('certificate.own')}</p>
      <DocumentButtons
        documents={[{ endpoint: printCertificate, params: { periodId }, label: t('certificate.print') }]}
        about={own.place}
      />
    </div>
  )
}
