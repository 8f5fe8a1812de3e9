import { useEffect } from 'react'
import { Link, PageHead, useT } from '../../../ui/index.ts'
import { sessionChannel } from './channel.ts'

/** Where one comes who has signed in again for the sake of another tab; the browser may close it by itself. */
export default function SignedInPage() {
  const t = useT()
  useEffect(() => {
    const channel = sessionChannel()
    channel.postMessage('signedIn')
    channel.close()
    if (window.opener) window.close()
  }, [])
  return (
    <>
      <PageHead title={t('session.signedIn.title')} />
      <p>{t('session.signedIn.text')}</p>
      <p>
        <Link to="/">{t('session.signedIn.home')}</Link>
      </p>
    </>
  )
}
