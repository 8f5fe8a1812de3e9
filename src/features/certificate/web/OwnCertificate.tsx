import { DocumentButtons, useApi, useT } from '../../../ui/index.ts'
import { listOwnCertificates, printCertificate } from '../contract.ts'

/** Oma polku: the certificate of a period as it was last signed; while it is being corrected, that it is. */
export function OwnCertificate({ periodId }: { periodId: string }) {
  const t = useT()
  const answer = useApi(listOwnCertificates, {})
  const own = answer.data?.certificates.find((one) => one.periodId === periodId)
  if (!own) return null
  return (
    <div className="form">
      <p>{t(own.isCorrected ? 'certificate.ownCorrected' : 'certificate.own')}</p>
      <DocumentButtons
        documents={[
          {
            endpoint: printCertificate,
            params: { periodId },
            query: { version: own.version },
            label: t(own.isCorrected ? 'certificate.printEarlier' : 'certificate.print', {
              at: own.signedAt,
            }),
          },
        ]}
        about={own.place}
      />
    </div>
  )
}
