import { useState } from 'react'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  Notice,
  Section,
  Sub,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import type { AdminPerson } from '../contract.ts'
import { LeaverDialog } from './LeaverDialog.tsx'
import { PostDialog } from './PostDialog.tsx'
import { type AdminPost, stateOf } from './people-presenter.ts'

/** Posts of a person: given here, ended here; those that have ended stay to be seen. */
export function Posts({ person, onStale }: { person: AdminPerson; onStale: () => void }) {
  const t = useT()
  const [open, setOpen] = useState<'new' | AdminPost>()
  const [isEnded, setEnded] = useState(false)
  const close = () => setOpen(undefined)
  const columns = usePostColumns(setOpen)
  const give = <Button onClick={() => setOpen('new')}>{t('admin.posts.give')}</Button>
  return (
    <Section title={t('admin.people.posts')} end={give}>
      {isEnded ? (
        <Notice kind="ok" live>
          {t('admin.leaver.done')}
        </Notice>
      ) : null}
      <DataTable
        caption={`${t('admin.people.posts')}, ${person.name}`}
        hideCaption
        rows={person.posts}
        rowKey={(post) => post.id}
        empty={<EmptyState>{t('admin.posts.empty')}</EmptyState>}
        columns={columns}
      />
      {open === 'new' ? <PostDialog person={person} onClose={close} /> : null}
      {open && open !== 'new' ? (
        <LeaverDialog
          person={person}
          post={open}
          onClose={close}
          onStale={onStale}
          onDone={() => {
            setEnded(true)
            close()
          }}
        />
      ) : null}
    </Section>
  )
}

/** Role, where, when, how many clients, and the button that ends it. */
function usePostColumns(onEnd: (post: AdminPost) => void): Column<AdminPost>[] {
  const t = useT()
  const { today, range } = useFormat()
  return [
    {
      key: 'role',
      title: t('admin.posts.role'),
      isHeader: true,
      cell: (post) => (
        <>
          {t(`terms.roles.${post.role}`)}
          {post.seesProtected ? <Sub>{t('admin.posts.seesProtectedShort')}</Sub> : null}
        </>
      ),
    },
    {
      key: 'organisation',
      title: t('admin.people.organisation'),
      cell: (post) => (
        <>
          {post.organisation.name}
          <Sub>{post.unit?.name ?? t('admin.posts.noUnit')}</Sub>
        </>
      ),
    },
    {
      key: 'valid',
      title: t('admin.posts.valid'),
      cell: (post) => {
        const state = stateOf(post, today)
        return (
          <>
            {range(post.from, post.to)}
            {state === 'now' ? null : <Sub>{t(`admin.posts.${state}`)}</Sub>}
          </>
        )
      },
    },
    {
      key: 'clients',
      title: t('admin.people.clients'),
      isNumber: true,
      cell: (post) => post.clients,
    },
    {
      key: 'end',
      isAction: true,
      title: t('admin.posts.end'),
      cell: (post) =>
        stateOf(post, today) === 'ended' ? null : (
          <Button
            small
            kind="danger"
            aria-haspopup="dialog"
            aria-label={t('admin.posts.endNamed', { role: t(`terms.roles.${post.role}`) })}
            onClick={() => onEnd(post)}
          >
            {t('admin.posts.end')}
          </Button>
        ),
    },
  ]
}
