import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type FakeClamd, startFakeClamd } from '../../tests/support/clamd.ts'
import { checkScanner, clamdAt } from './clamd.ts'

const open: FakeClamd[] = []
const start = async (options?: Parameters<typeof startFakeClamd>[0]) => {
  const fake = await startFakeClamd(options)
  open.push(fake)
  return fake
}
afterEach(async () => {
  for (const fake of open.splice(0)) await fake.stop()
})

describe('a scanner that speaks clamd’s protocol', () => {
  it('sends the whole file in chunks and believes the answer', async () => {
    const fake = await start()
    const scanner = clamdAt(fake)
    const bytes = Buffer.alloc(200_000, 7)
    expect(await scanner.scan(bytes)).toEqual({ kind: 'clean' })
    expect(fake.received.at(-1)?.equals(bytes)).toBe(true)
    expect(await scanner.scan(Buffer.from('has EICAR inside'))).toEqual({
      kind: 'infected',
      what: 'Eicar-Test-Signature',
    })
  })

  it('listens on a Unix socket too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clamd-'))
    const fake = await start({ path: join(folder, 'clamd.ctl') })
    expect(await clamdAt(fake).answers()).toBe(true)
    expect(await clamdAt(fake).scan(Buffer.from('x'))).toEqual({ kind: 'clean' })
    rmSync(folder, { recursive: true })
  })

  it.each([
    [
      'another answer',
      { answer: 'INSTREAM size limit exceeded. ERROR' },
      'INSTREAM size limit exceeded. ERROR',
    ],
    ['a connection that closes', { answer: '' }, 'Error: no answer'],
  ])('takes %s for no answer, never for clean', async (_, options, because) => {
    const fake = await start(options)
    expect(await clamdAt(fake).scan(Buffer.from('x'))).toEqual({ kind: 'unavailable', because })
  })

  it('waits for so long only, and says when nobody is there', async () => {
    const fake = await start({ answer: null })
    expect(await clamdAt(fake, 50).scan(Buffer.from('x'))).toMatchObject({ kind: 'unavailable' })
    const gone = { url: fake.url }
    await fake.stop()
    expect(await clamdAt(gone).answers()).toBe(false)
    expect(await clamdAt(gone).scan(Buffer.from('x'))).toEqual({
      kind: 'unavailable',
      because: 'ECONNREFUSED',
    })
  })
})

describe('the start', () => {
  const check = async (
    scanner: { url: string; required: boolean } | undefined,
    mode = 'production' as const,
  ) => {
    const said: string[] = []
    await checkScanner({ mode, ...(scanner ? { scanner } : {}) }, (line) => said.push(line))
    return said
  }
  const nobody = 'tcp://127.0.0.1:1'

  it('goes on in silence with a scanner that answers', async () => {
    const { url } = await start()
    expect(await check({ url, required: true })).toEqual([])
  })

  it('is refused when a required scanner does not answer, with its address', async () => {
    await expect(check({ url: nobody, required: true })).rejects.toThrow(
      'CLAMD_URL: no clamd answers at tcp://127.0.0.1:1, and REQUIRE_SCAN lets nothing start without it',
    )
  })

  it('says that it goes on without one', async () => {
    expect(await check({ url: nobody, required: false })).toEqual([
      'CLAMD_URL: no clamd answers at tcp://127.0.0.1:1; no paper is taken until it does',
    ])
    expect(await check(undefined)).toHaveLength(1)
  })
})
