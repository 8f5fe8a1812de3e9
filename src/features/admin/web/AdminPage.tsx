import { Outlet, PageHead, TabLinks, useMay, useT } from '../../../ui/index.ts'
import './admin.css'

/** Hallinta with its parts, each with an address of its own. A manager has one part only, and needs no tabs. */
export default function AdminPage() {
  const t = useT()
  if (!useMay('admin.list')) {
    return (
      <>
        <PageHead title={t('admin.title')} meta={t('admin.substitutesLead')} />
        <Outlet />
      </>
    )
  }
  const tab = (
    to: string,
    name:
      | 'organisations'
      | 'people'
      | 'substitutes'
      | 'letters'
      | 'decisions'
      | 'deadlines'
      | 'criteria'
      | 'permissions',
  ) => ({
    to: `/hallinta${to}`,
    label: t(`admin.tabs.${name}`),
  })
  return (
    <>
      <PageHead title={t('admin.title')} meta={t('admin.lead')} />
      <TabLinks
        label={t('admin.tabs.label')}
        tabs={[
          tab('', 'organisations'),
          tab('/ihmiset', 'people'),
          tab('/sijaisuudet', 'substitutes'),
          tab('/viestit', 'letters'),
          tab('/paatosvalta', 'decisions'),
          tab('/maaraajat', 'deadlines'),
          tab('/osaaminen', 'criteria'),
          tab('/oikeudet', 'permissions'),
        ]}
      />
      <Outlet />
    </>
  )
}
