import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The house of ARCHITECTURE.md, kept by a test: folders, import directions, doors, sizes (docs/adr/0002). */
const root = resolve(import.meta.dirname, '..')

/** A feature meets only features before it in this list, and only through their doors. */
const features = [
  'session',
  'organisation',
  'deadline',
  'client',
  'document',
  'situation',
  'contact',
  'meeting',
  'message',
  'consent',
  'proxy',
  'statement',
  'person',
  'path',
  'referral',
  'plan',
  'place',
  'period',
  'feedback',
  'certificate',
  'attendance',
  'decision',
  'log',
  'emergency',
  'eligibility',
  'share',
  'privacy',
  'file',
  'desk',
  'own',
  'admin',
  'importing',
  'report',
  'calculator',
]

const exempt = /\.gen\.ts$|^src\/demonstration\/data\/|^src\/law\/parameters\/|^src\/law\/worked|^locales\//

function listFiles(folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path).flatMap((name) => {
    const inside = `${folder}/${name}`
    return statSync(join(root, inside)).isDirectory() ? listFiles(inside) : [inside]
  })
}

const isTest = (file: string) => /\.(db\.)?test\.tsx?$/.test(file)
const sources = listFiles('src').filter((file) => /\.tsx?$/.test(file))
const code = sources.filter((file) => !isTest(file))
const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length

interface Arrow {
  readonly from: string
  readonly to: string
}

/** Every import of a file by another, packages by their name. */
const arrows: Arrow[] = code.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8')
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => m[1] ?? '')
  return names.map((name) => ({
    from,
    to: name.startsWith('.') ? relative(root, resolve(root, dirname(from), name)) : name,
  }))
})

const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1]
const isWeb = (file: string) => /^src\/features\/[^/]+\/web\//.test(file)
const isPureRoom = (file: string) =>
  /^src\/(kernel|law)\//.test(file) || /^src\/features\/[^/]+\/(rules\/|contract\.ts)/.test(file)
const offenders = (wrong: (arrow: Arrow) => boolean) =>
  arrows.filter(wrong).map(({ from, to }) => `${from} → ${to}`)

describe('the house', () => {
  it('is looked at: files and imports are found', () => {
    expect(code.length).toBeGreaterThan(60)
    expect(arrows.length).toBeGreaterThan(150)
  })

  it('has no feature that is not in the ordered list', () => {
    const found = new Set(code.map(featureOf).filter((f) => f !== undefined))
    expect([...found].filter((f) => !features.includes(f))).toEqual([])
  })

  it('has a README and one door in every feature', () => {
    const found = [...new Set(code.map(featureOf).filter((f) => f !== undefined))]
    const lacking = found.filter(
      (f) =>
        !existsSync(join(root, `src/features/${f}/README.md`)) ||
        !(
          existsSync(join(root, `src/features/${f}/index.ts`)) ||
          existsSync(join(root, `src/features/${f}/web/index.ts`))
        ),
    )
    expect(lacking).toEqual([])
  })
})

describe('arrows', () => {
  it('kernel knows nothing of the product', () => {
    expect(
      offenders(
        ({ from, to }) =>
          from.startsWith('src/kernel/') && /^(src|locales)\//.test(to) && !to.startsWith('src/kernel/'),
      ),
    ).toEqual([])
  })

  it('law knows only the kernel', () => {
    expect(
      offenders(
        ({ from, to }) =>
          from.startsWith('src/law/') && /^(src|locales)\//.test(to) && !/^src\/(kernel|law)\//.test(to),
      ),
    ).toEqual([])
  })

  it('nothing pure imports a driver, React, or the platform', () => {
    const impure = /^(pg|kysely|react|react-.*|fastify|@fastify\/.*|node:.*|graphile-worker|nodemailer)$/
    expect(
      offenders(({ from, to }) => isPureRoom(from) && (impure.test(to) || /^src\/(platform|ui)\//.test(to))),
    ).toEqual([])
  })

  it('platform knows no feature and no page; ui knows no feature and no server', () => {
    expect(
      offenders(
        ({ from, to }) => from.startsWith('src/platform/') && /^src\/(features|ui|demonstration)\//.test(to),
      ),
    ).toEqual([])
    expect(
      offenders(
        ({ from, to }) => from.startsWith('src/ui/') && /^src\/(features|platform|demonstration)\//.test(to),
      ),
    ).toEqual([])
  })

  it('pages know no server, server parts know no page', () => {
    const serverPart =
      /^src\/(platform|demonstration)\/|^src\/features\/[^/]+\/(store|queries|commands|routes|policy|index|jobs)/
    const shared = /^src\/platform\/access\/(category|action)\.ts$/
    expect(offenders(({ from, to }) => isWeb(from) && serverPart.test(to) && !shared.test(to))).toEqual([])
    expect(
      offenders(
        ({ from, to }) =>
          featureOf(from) !== undefined && !isWeb(from) && (isWeb(to) || to.startsWith('src/ui/')),
      ),
    ).toEqual([])
  })

  it('a feature meets another only through its doors, and only those before it', () => {
    const door = /^src\/features\/[^/]+\/(index\.ts|contract\.ts|rules\/.+|web\/index\.tsx?)$/
    const wrong = offenders(({ from, to }) => {
      const [mine, theirs] = [featureOf(from), featureOf(to)]
      if (!mine || !theirs || mine === theirs) return false
      return !door.test(to) || features.indexOf(theirs) > features.indexOf(mine)
    })
    expect(wrong).toEqual([])
  })
})

describe('what a browser loads', () => {
  const ofPages = ['react', 'react-dom/client', 'react-i18next', 'i18next', 'react-aria-components']
  const ofData = ['@tanstack/react-query', '@tanstack/react-router', '@internationalized/date', 'fflate']
  const known = new Set([...ofPages, ...ofData, 'temporal-polyfill', 'typebox'])
  /** Names of what a file loads when it runs: imports of types alone are gone by then. */
  const loadedBy = (file: string) =>
    [
      ...readFileSync(join(root, file), 'utf8')
        .replaceAll(/^(?:import|export) type [^'"]*['"][^'"]+['"]/gm, '')
        .matchAll(/(?:from|import)\s*\(?\s*['"]([\w@./:-]+)['"]/g),
    ].map(([, name = '']) =>
      name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name,
    )

  it('is of the product and of packages made for browsers, and needs nothing of Node', () => {
    const loaded = new Set(['src/web.tsx'])
    const isOurs = (name: string) => /^(src|locales)\/.*\.tsx?$/.test(name)
    // a set gives what is added to it on the way, too
    for (const file of loaded) if (isOurs(file)) for (const name of loadedBy(file)) loaded.add(name)
    const wrong = [...loaded].filter((name) =>
      isOurs(name)
        ? /\bBuffer\b|\bprocess\./.test(readFileSync(join(root, name), 'utf8'))
        : !name.endsWith('.css') && !known.has(name),
    )
    expect(loaded.size).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })
})

describe('sizes', () => {
  const tooLong = (files: readonly string[], limit: number) =>
    files
      .filter((file) => !exempt.test(file))
      .map((file) => [file, linesOf(file)] as const)
      .filter(([, lines]) => lines > limit)

  it('no source file is over 300 lines, no rule over 150', () => {
    expect(tooLong(code, 300)).toEqual([])
    expect(
      tooLong(
        code.filter((f) => /\/rules\//.test(f) || f.startsWith('src/law/')),
        150,
      ),
    ).toEqual([])
  })

  it('no test file is over 500 lines', () => {
    const tests = [...sources, ...listFiles('tests')].filter((file) => isTest(file))
    expect(tooLong(tests, 500)).toEqual([])
  })

  it('no migration is over 150 lines, rows of reference data aside', () => {
    const migrations = listFiles('migrations').map((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return [file, text.split('\n').filter((line) => !/^\s*\(.*\)[,;]?$/.test(line)).length] as const
    })
    expect(migrations.length).toBeGreaterThan(15)
    expect(migrations.filter(([, lines]) => lines > 150)).toEqual([])
  })
})

describe('clock and chance', () => {
  it('are read in the platform only; rules and commands are given them', () => {
    const reading = /\bDate\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now/
    const readers = code.filter(
      (f) =>
        !/^src\/(platform\/|ui\/(clock|id)\.ts)/.test(f) && reading.test(readFileSync(join(root, f), 'utf8')),
    )
    expect(readers).toEqual([])
  })
})
