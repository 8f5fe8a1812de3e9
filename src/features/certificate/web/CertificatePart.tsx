import { useState } from 'react'
import {
  Button,
  DocumentButtons,
  Loaded,
  Section,
  useApi,
  useFormat,
  useLanguage,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { type PeriodCertificate, printCertificate, readCertificate } from '../contract.ts'
import { CertificateForm } from './CertificateForm.tsx'
import { sentence, unitLabel } from './certificate-form.ts'
import { ReopenDialog } from './ReopenDialog.tsx'

/** The certificate of competence on the page of a period: made from the place's evaluation, signed, and the client's. */
export function CertificatePart({ periodId }: { periodId: string }) {
  return useMay('certificate.read') ? <Part periodId={periodId} /> : null
}

function Part({ periodId }: { periodId: string }) {
  const t = useT()
  const found = useApi(readCertificate, { params: { periodId } })
  return (
    <Section title={t('certificate.title')}>
      <Loaded of={found}>{(data) => <Content periodId={periodId} data={data} />}</Loaded>
    </Section>
  )
}

function Content({ periodId, data }: { periodId: string; data: PeriodCertificate }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const { certificate, mayWrite } = data
  if (isOpen && certificate?.status !== 'signed')
    return <CertificateForm periodId={periodId} data={data} onClose={() => setOpen(false)} />
  if (!certificate)
    return (
      <>
        <p className="meta">{t(mayWrite ? 'certificate.noneYet' : 'certificate.none')}</p>
        {mayWrite ? <Button onClick={() => setOpen(true)}>{t('certificate.make')}</Button> : null}
      </>
    )
  return <Made {...{ periodId, data, certificate }} onEdit={() => setOpen(true)} />
}

interface MadeProps {
  readonly periodId: string
  readonly data: PeriodCertificate
  readonly certificate: NonNullable<PeriodCertificate['certificate']>
  readonly onEdit: () => void
}

function Made({ periodId, data, certificate, onEdit }: MadeProps) {
  const t = useT()
  const { dayTime } = useFormat()
  const [reopens, setReopens] = useState(false)
  const isSigned = certificate.status === 'signed'
  return (
    <>
      <p>
        {isSigned && certificate.signedAt
          ? t('certificate.signedBy', {
              name: certificate.signedBy ?? '–',
              at: dayTime(certificate.signedAt),
            })
          : t('certificate.draft')}
      </p>
      {certificate.tasks ? <p>{certificate.tasks}</p> : null}
      <Skills data={data} />
      {certificate.words ? <p>{certificate.words}</p> : null}
      <DocumentButtons
        documents={[{ endpoint: printCertificate, params: { periodId }, label: t('certificate.print') }]}
      />
      <Earlier periodId={periodId} earlier={data.earlier} />
      {data.mayWrite ? (
        <Button onClick={isSigned ? () => setReopens(true) : onEdit}>
          {t(isSigned ? 'certificate.correct' : 'certificate.goOn')}
        </Button>
      ) : null}
      {reopens ? (
        <ReopenDialog periodId={periodId} version={certificate.version} onClose={() => setReopens(false)} />
      ) : null}
    </>
  )
}

/** What was signed before and opened to be corrected: the client may have shown it. */
function Earlier({ periodId, earlier }: { periodId: string } & Pick<PeriodCertificate, 'earlier'>) {
  const t = useT()
  if (earlier.length === 0) return null
  return (
    <>
      <p className="meta">{t('certificate.earlier')}</p>
      <DocumentButtons
        documents={earlier.map(({ version, signedAt }) => ({
          endpoint: printCertificate,
          params: { periodId },
          query: { version },
          label: t('certificate.printEarlier', { at: signedAt }),
        }))}
      />
    </>
  )
}

/** What was assessed, unit by unit. */
function Skills({ data: { certificate, units } }: { data: PeriodCertificate }) {
  const t = useT()
  const { day } = useFormat()
  const { language } = useLanguage()
  return units.map((unit) => {
    const assessed = unit.requirements.flatMap(({ id, text }) => {
      const skill = certificate?.skills.find(({ requirementId }) => requirementId === id)
      return skill ? [{ ...skill, text: sentence(text, language) }] : []
    })
    if (assessed.length === 0) return null
    return (
      <div key={unit.id}>
        <h3>{unitLabel(unit, language)}</h3>
        <ul className="rows">
          {assessed.map(({ requirementId, text, level, assessedBy, assessedOn }) => (
            <li key={requirementId}>
              {text}: <strong>{t(`certificate.levels.${level}`).toLowerCase()}</strong>
              <span className="meta block">{[assessedBy, day(assessedOn)].join(', ')}</span>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
