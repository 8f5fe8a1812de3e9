import { useT } from '../i18n.ts'
import { PageHead } from '../layout/PageHead.tsx'

export default function GalleryPage() {
  const t = useT()
  return <PageHead title={t('gallery.title')} meta={t('gallery.lead')} />
}
