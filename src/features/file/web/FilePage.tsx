import { useState } from 'react'
import {
  Button,
  LinkButton,
  LoadedPage,
  Notice,
  Outlet,
  PageHead,
  type Problem,
  Refusal,
  sayCitation,
  TabLinks,
  useApi,
  useLanguage,
  useParam,
  usePath,
  useT,
  Why,
} from '../../../ui/index.ts'
import { FileHead } from '../../client/web/index.ts'
import { ContactDialog } from '../../contact/web/index.ts'
import { PathOnFile } from '../../path/web/index.ts'
import { type FileOpened, openFile } from '../contract.ts'
import { WhyNotAll } from './ClosedDialog.tsx'
import './file.css'
import { openTabs, whyNotice } from './file-presenter.ts'
import { addressOfFile, fileTabs } from './tabs.ts'

/** Everything on one client, in the order a conversation goes: who, why I see this, the path, and the tabs. */
export default function FilePage() {
  const clientId = useParam('clientId')
  const known = useApi(openFile, { params: { clientId } })
  if (known.problem?.code === 'access.acceptFirst') return <OnlyReferred problem={known.problem} />
  return <LoadedPage of={known}>{(file) => <File key={clientId} file={file} />}</LoadedPage>
}

/** The file opens to a receiver when the referral is accepted; until then the way leads to it. */
function OnlyReferred({ problem }: { problem: Problem }) {
  const t = useT()
  return (
    <>
      <PageHead title={t('referrals.waits')} />
      <Refusal problem={problem}>
        <LinkButton small to={`/lahetteet/${problem.body.facts?.referralId}`}>
          {t('referrals.open')}
        </LinkButton>
      </Refusal>
    </>
  )
}

function File({ file }: { file: FileOpened }) {
  const t = useT()
  const clientId = file.head.id
  const may = (action: string) => file.permitted.includes(action)
  // the other tabs begin with their own matter; on a phone the path would push it out of sight
  const isFirst = usePath().replace(/\/$/, '') === addressOfFile(clientId)
  const tabs = openTabs(fileTabs, file).map((tab) => ({
    to: addressOfFile(clientId, tab.slug),
    label: t(`file.tabs.${tab.name}`),
    ...(tab.name === 'messages' && file.unread > 0 ? { mark: file.unread } : {}),
  }))
  return (
    <>
      <FileHead head={file.head} mayReveal={may('client.revealIdentityCode')} />
      <WhyISeeThis file={file} />
      {may('contact.record') ? <RecordContact file={file} /> : null}
      {isFirst && may('path.read') ? <PathOnFile clientId={clientId} /> : null}
      <TabLinks label={t('file.tabsLabel')} tabs={tabs} />
      <Outlet />
    </>
  )
}

/** "Näet nämä tiedot, koska …" with the section; the whole reason is behind Miksi. */
function WhyISeeThis({ file }: { file: FileOpened }) {
  const t = useT()
  const { language } = useLanguage()
  const words = whyNotice(file.grounds, t)
  if (!words) return null
  return (
    <Notice>
      <strong>{words.sees}</strong>
      {words.cite ? ` (${sayCitation(words.cite, language)})` : ''}. {words.also} {t('file.logged')}{' '}
      <Why why={words.why} about={t('file.whyAbout')} /> <WhyNotAll clientId={file.head.id} />
    </Notice>
  )
}

/** From anywhere on the file: two clicks and the text (ui.md, How few steps). */
function RecordContact({ file }: { file: FileOpened }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const [isSaved, setSaved] = useState(false)
  return (
    <div className="bar-row file-acts">
      <Button
        onClick={() => {
          setSaved(false)
          setOpen(true)
        }}
        aria-haspopup="dialog"
      >
        {t('contacts.record')}
      </Button>
      <span className="meta" role="status">
        {isSaved ? t('contacts.saved') : ''}
      </span>
      <ContactDialog
        clientId={file.head.id}
        categories={file.noteCategories}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onSaved={() => setSaved(true)}
      />
    </div>
  )
}
