import { Icon, Link, PageHead, useT } from '../../../ui/index.ts'

const parts = [
  ['/oma/tietoni/paatokset', 'decisions'],
  ['/oma/tietoni/suostumukset', 'consents'],
  ['/oma/tietoni/katselut', 'looked'],
  ['/oma/tietoni/paikka', 'place'],
] as const

/** Tietoni: ways to what is known of me and who knows it. */
export default function DataPage() {
  const t = useT()
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
    </>
  )
}
