import { DocumentButtons, Icon, Link, PageHead, useMe, useT } from '../../../ui/index.ts'
import { printGuide } from '../../file/contract.ts'
import { Part } from './Part.tsx'

const parts = [
  ['/oma/tietoni/paatokset', 'decisions'],
  ['/oma/tietoni/paperit', 'papers'],
  ['/oma/tietoni/suostumukset', 'consents'],
  ['/oma/tietoni/katselut', 'looked'],
  ['/oma/tietoni/paikka', 'place'],
  ['/oma/tietoni/istunnot', 'sessions'],
] as const

/** Tietoni: ways to what is known of me and who knows it. */
export default function DataPage() {
  const t = useT()
  const clientId = useMe().client?.id ?? ''
  return (
    <>
      <PageHead title={t('own.data.title')} />
      <p>{t('own.data.lead')}</p>
      <ul className="lines">
        {parts.map(([to, name]) => (
          <li className="r" key={to}>
            <Link to={to}>{t(`own.data.${name}`)}</Link>
            <Icon name="right" size={20} />
          </li>
        ))}
      </ul>
      <Part title={t('documents.title')}>
        <DocumentButtons
          documents={(['infoPack', 'guide'] as const).map((which) => ({
            endpoint: printGuide,
            params: { clientId },
            query: { which },
            label: t(`documents.${which}.title`),
          }))}
        />
      </Part>
    </>
  )
}
