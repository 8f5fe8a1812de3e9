import { useT } from '../i18n.ts'
import { PageHead } from '../layout/PageHead.tsx'
import { MeProvider } from '../me.tsx'
import { Link } from '../router.tsx'
import { ButtonsPart, FormPart, ListsPart, MessagesPart } from './parts.tsx'
import { coach } from './samples.ts'

const samples = [
  ['/tyyliopas/tyopoyta', 'Työpöytä'],
  ['/tyyliopas/asiakas', 'Asiakas'],
  ['/tyyliopas/paikat', 'Paikat'],
  ['/tyyliopas/lasnaolot', 'Läsnäolot'],
  ['/tyyliopas/oma', 'Oma polku'],
] as const

/** Every part of the design system in its states, with invented data; also what the accessibility check walks through. */
export default function GalleryPage() {
  const t = useT()
  return (
    <MeProvider me={coach}>
      <PageHead title={t('gallery.title')} meta={t('gallery.lead')} />
      <ul className="bar-row">
        {samples.map(([to, name]) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
      </ul>
      <div className="mt4">
        <ButtonsPart />
        <MessagesPart />
        <FormPart />
        <ListsPart />
      </div>
    </MeProvider>
  )
}
