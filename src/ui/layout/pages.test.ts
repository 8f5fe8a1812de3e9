import { describe, expect, it } from 'vitest'
import type { Me } from '../me.tsx'
import { currentPage, homeOf, type PageRoute, visiblePages } from './pages.ts'

const load = () => Promise.resolve({ default: () => null })
const pages: PageRoute[] = [
  { path: '/tyopoyta', title: 'desk', frame: 'staff', load, nav: { group: 1, action: 'readDesk' } },
  { path: '/asiakkaat', title: 'clients', frame: 'staff', load, nav: { group: 1 } },
  { path: '/asiakkaat/$clientId', title: 'clients', frame: 'staff', load },
  { path: '/oma', title: 'own', frame: 'own', load, nav: { group: 1 } },
]
const me = (more: Partial<Me>): Me => ({
  signedIn: true,
  positions: [],
  permitted: [],
  demonstration: false,
  day: '2026-11-23',
  ...more,
})

describe('the menu', () => {
  it('has the pages that the role may open, of its own frame', () => {
    const paths = (permitted: string[]) => visiblePages(pages, me({ permitted }), 'staff').map((p) => p.path)
    expect(paths(['readDesk'])).toEqual(['/tyopoyta', '/asiakkaat'])
    expect(paths([])).toEqual(['/asiakkaat'])
  })

  it('marks the page that the address belongs to', () => {
    expect(currentPage(pages, '/asiakkaat/018f/suunnitelmat')).toBe('/asiakkaat')
    expect(currentPage(pages, '/asiakkaatx')).toBeUndefined()
  })
})

describe('where the work begins', () => {
  const organisation = { id: 'o', name: 'Verstas', kind: 'provider' }
  it('is the own path for a client and the own place for a provider', () => {
    expect(homeOf(pages, me({ client: { id: 'x', name: 'Sanna' } }))).toBe('/oma')
    expect(homeOf(pages, me({ position: { id: 'p', role: 'placeContact', organisation } }))).toBe('/paikkani')
  })
  it('is the first page of the menu for others', () => {
    expect(
      homeOf(
        pages,
        me({ position: { id: 'p', role: 'registerKeeper', organisation }, permitted: ['readDesk'] }),
      ),
    ).toBe('/tyopoyta')
    expect(homeOf(pages, me({ permitted: ['readDesk'] }))).toBe('/tyopoyta')
    expect(homeOf(pages, me({}))).toBe('/asiakkaat')
  })
})
