import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  RouterProvider,
  useMatches,
} from '@tanstack/react-router'
import { type ReactNode, StrictMode, useEffect, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { dayOfInstant } from '../locales/format.ts'
import { listOrganisationNames } from './features/organisation/contract.ts'
import { readMe, switchPerson, switchPosition } from './features/session/contract.ts'
import { actsFor, Interrupted } from './features/session/web/index.ts'
import { withNames } from './kernel/organisation-names.ts'
import { call, signInAgain } from './ui/api.ts'
import { isByItself } from './ui/by-itself.ts'
import { instantNow } from './ui/clock.ts'
import { claimDrafts, dropAllDrafts } from './ui/draft.ts'
import { Loading } from './ui/feedback/Loading.tsx'
import { createPageTexts, useLanguage } from './ui/i18n.ts'
import { acted, drawFor, drawnFor, interrupted, lookWhenIdle } from './ui/interruption.ts'
import { leave, stay } from './ui/layout/arrival.ts'
import { BareFrame } from './ui/layout/BareFrame.tsx'
import { FaultPage, NotFoundPage } from './ui/layout/ErrorPage.tsx'
import { PhoneFrame } from './ui/layout/PhoneFrame.tsx'
import { type FrameName, homeOf, type PageRoute } from './ui/layout/pages.ts'
import type { FrameActs } from './ui/layout/parts.tsx'
import { StaffFrame } from './ui/layout/StaffFrame.tsx'
import { type Me, MeProvider, useMe } from './ui/me.tsx'
import { NamesProvider } from './ui/organisation-names.tsx'
import { asking, createQueryClient, keyOf } from './ui/query.ts'
import { pages } from './web-routes.ts'
import './ui/styles/index.css'

const queries = createQueryClient()

/** Who is here; a stranger has no day of the server's, so the browser's serves. */
async function loadMe(unattended: boolean): Promise<Me> {
  const me = await call(readMe, {}, { unattended })
  const who = actsFor(me)
  if (drawnFor() === undefined) {
    drawFor(who)
    if (who) {
      claimDrafts(sessionStorage, me.worker?.id ?? who)
      lookWhenIdle(me.idleMinutes, () => void lookAgain())
    }
  } else if (who !== drawnFor()) {
    await interrupted(me.signedIn ? 'switched' : 'ended')
    return loadMe(unattended)
  }
  return { ...me, day: me.day ?? dayOfInstant(instantNow()) }
}

/** Nobody has acted for as long as a session stands: when it has ended, the page covers what it shows. */
async function lookAgain() {
  const me = await call(readMe, {}, { unattended: true }).catch(() => undefined)
  if (me && actsFor(me) !== drawnFor()) await interrupted(me.signedIn ? 'switched' : 'ended')
  acted()
}

const acts: FrameActs = {
  onSwitchPosition: (positionId) => {
    void call(switchPosition, { body: { positionId } }).then(() => location.assign('/'))
  },
  onSwitchPerson: (proxyId) => {
    void call(switchPerson, { body: { proxyId } }).then(() => location.assign('/'))
  },
  onSignOut: () => {
    dropAllDrafts(sessionStorage)
    const form = document.createElement('form')
    form.method = 'post'
    form.action = '/logout'
    document.body.append(form)
    form.submit()
  },
}

function Root() {
  const me = useQuery({
    queryKey: keyOf(readMe),
    queryFn: ({ signal }) => loadMe(isByItself(signal)),
    staleTime: 60_000,
  })
  if (me.isPending) return <Loading />
  if (me.isError)
    return (
      <BareFrame>
        <FaultPage error={me.error} reset={() => void me.refetch()} />
      </BareFrame>
    )
  return <Named me={me.data} />
}

/** On pages in Swedish organisations have their Swedish names, where they have one (423/2003). */
function Named({ me }: { me: Me }) {
  const { language } = useLanguage()
  const asked = useQuery({
    ...asking(listOrganisationNames, {}),
    enabled: language === 'sv' && me.signedIn,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const found = language === 'sv' ? asked.data?.names : undefined
  const names = useMemo(() => new Map(found?.map(({ name, nameSv }) => [name, nameSv])), [found])
  const named = useMemo(() => withNames(me, names), [me, names])
  return (
    <MeProvider me={named}>
      <NamesProvider names={names}>
        <Outlet />
        <Interrupted />
      </NamesProvider>
    </MeProvider>
  )
}

function SignedIn({ children }: { children: ReactNode }) {
  const { signedIn } = useMe()
  useEffect(() => {
    if (!signedIn) signInAgain()
  }, [signedIn])
  return signedIn ? children : <Loading />
}

/** The frame that the innermost page asks for. */
function Frame() {
  const ids = useMatches({ select: (matches) => matches.map((match) => match.fullPath) })
  const page = pages.find((p) => ids.includes(p.path as never))
  return (
    <InFrame frame={page?.frame ?? 'staff'} isPublic={page?.isPublic === true}>
      <Outlet />
    </InFrame>
  )
}

function InFrame(props: { frame: FrameName; isPublic: boolean; children: ReactNode }) {
  const framed = drawFrame(props.frame, props.children)
  return props.isPublic ? framed : <SignedIn>{framed}</SignedIn>
}

function drawFrame(frame: FrameName, content: ReactNode) {
  if (frame === 'staff')
    return (
      <StaffFrame pages={pages} acts={acts}>
        {content}
      </StaffFrame>
    )
  if (frame === 'none') return content
  if (frame === 'bare') return <BareFrame>{content}</BareFrame>
  return (
    <PhoneFrame kind={frame} pages={pages} acts={acts}>
      {content}
    </PhoneFrame>
  )
}

const Home = () => (
  <SignedIn>
    <ToHome />
  </SignedIn>
)
const ToHome = () => <Navigate to={homeOf(pages, useMe())} replace />

const NotFound = () => (
  <BareFrame>
    <NotFoundPage />
  </BareFrame>
)

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFound })
const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Home })
const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: 'frame', component: Frame })

function routeOf(page: PageRoute) {
  const route = createRoute({
    getParentRoute: () => frameRoute,
    path: page.path,
    component: lazyRouteComponent(page.load),
  })
  const parts = (page.children ?? []).map((part) =>
    createRoute({ getParentRoute: () => route, path: part.path, component: lazyRouteComponent(part.load) }),
  )
  return parts.length > 0 ? route.addChildren(parts) : route
}

const plain = (search: Readonly<Record<string, unknown>>) =>
  Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )

const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, frameRoute.addChildren(pages.map(routeOf))]),
  // filters as plain words in the address: `?rajaus=myohassa`
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(plain(search)).toString()
    return text === '' ? '' : `?${text}`
  },
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: () => <Loading />,
  defaultErrorComponent: ({ error, reset }) => <FaultPage error={error} reset={reset} />,
  defaultNotFoundComponent: NotFound,
})
router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) leave()
})
document.addEventListener('keydown', stay)
document.addEventListener('pointerdown', stay)

const root = document.getElementById('root')
if (!root) throw new Error('index.html lacks #root')
const texts = await createPageTexts()
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
)
