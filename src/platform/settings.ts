import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { type Key, type Keys, keyNumber } from './crypto.ts'
import { ROOT } from './root.ts'
import { deriveKey, keepSecrets, type Secrets } from './secrets.ts'

/** Everything that the environment tells. The table of `docs/operations.md` says the same in words. */
export interface Settings {
  /** `production` exactly when `DATABASE_URL` is given; `demonstration` keeps everything in `dataDir`. */
  readonly mode: 'demonstration' | 'production'
  readonly host: string
  readonly port: number
  /** Absolute path. */
  readonly dataDir: string
  readonly database: DatabaseSettings
  /** Where people's browsers find the product, without a slash at the end; in demonstration told by the port. */
  readonly publicUrl?: string
  /** The identity provider; in demonstration the product starts one of its own. */
  readonly oidc?: OidcSettings
  readonly keys: Keys
  /** Without one, letters are only listed for the administrator. */
  readonly mail?: MailSettings
  /** Looks through files that people bring; without one they are kept as not scanned, unless it is required. */
  readonly scanner?: ScannerSettings
  /** Addresses whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
}

export type DatabaseSettings =
  | { readonly kind: 'embedded'; readonly secrets: Secrets }
  | { readonly kind: 'external'; readonly ownerUrl: string; readonly appUrl: string }

export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export interface MailSettings {
  readonly smtpUrl: string
  readonly from: string
}

/** A scanner that speaks clamd's protocol. */
export interface ScannerSettings {
  /** `tcp://host:port` or `unix:/path`. */
  readonly url: string
  /** The server does not start, and takes no file, while it does not answer. */
  readonly required: boolean
}

/** What is wrong with the settings, all of it at once. */
export class SettingsError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`The settings do not allow a start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings for serving (`server`), or for a command that only works on the database (`command`), which needs
 * no identity provider and no public address. Makes the secrets of a demonstration on the first call.
 *
 * @throws SettingsError naming every missing or impossible setting
 */
export function readSettings(env: Environment, purpose: 'server' | 'command' = 'server'): Settings {
  const given = withoutBlanks(env)
  const problems = findProblems(given, purpose)
  if (problems.length > 0) throw new SettingsError(problems)
  const dataDir = given.DATA_DIR ? resolve(given.DATA_DIR) : join(ROOT, 'data')
  return {
    mode: given.DATABASE_URL ? 'production' : 'demonstration',
    host: given.HOST ?? '127.0.0.1',
    port: Number(given.PORT ?? 8080),
    dataDir,
    ...databaseOf(given, dataDir),
    ...addressesOf(given),
    trustedProxies: listOf(given.TRUSTED_PROXIES),
  }
}

/** An empty variable is one that was not given: compose files and units write them so. */
function withoutBlanks(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
}

function databaseOf(given: Environment, dataDir: string): Pick<Settings, 'database' | 'keys'> {
  if (given.DATABASE_URL) {
    const { DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl = ownerUrl } = given
    return {
      database: { kind: 'external', ownerUrl, appUrl },
      keys: keysFrom(given.ENCRYPTION_KEY ?? '', given),
    }
  }
  const secrets = openSecrets(dataDir)
  const keys = keysFrom(given.ENCRYPTION_KEY ?? secrets.encryptionKey, given)
  return { database: { kind: 'embedded', secrets }, keys }
}

function openSecrets(dataDir: string): Secrets {
  try {
    return keepSecrets(dataDir)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code) throw error
    throw new SettingsError([`DATA_DIR: this user cannot keep its data in ${dataDir} (${message})`])
  }
}

function keysFrom(text: string, { OTHER_ENCRYPTION_KEY: other }: Environment): Keys {
  return { ...keyOf(text), ...(other ? { others: [keyOf(other)] } : {}) }
}

function keyOf(text: string): Key {
  const encryption = readKey(text)
  return { encryption, hash: deriveKey(encryption, 'keyed hash of identity codes') }
}

/** 64 hexadecimal digits, or Base64. */
const readKey = (text: string): Buffer => Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64')

function addressesOf(given: Environment): Partial<Settings> {
  const { PUBLIC_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, SMTP_URL, MAIL_FROM, CLAMD_URL } =
    given
  return {
    ...(PUBLIC_URL ? { publicUrl: PUBLIC_URL.replace(/\/+$/, '') } : {}),
    ...(OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
      ? { oidc: { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET } }
      : {}),
    ...(SMTP_URL && MAIL_FROM ? { mail: { smtpUrl: SMTP_URL, from: MAIL_FROM } } : {}),
    ...(CLAMD_URL ? { scanner: { url: CLAMD_URL, required: given.REQUIRE_SCAN === 'true' } } : {}),
  }
}

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

const NEEDED_BY_PRODUCTION = {
  ENCRYPTION_KEY: '32 bytes that encrypt personal identity codes, e.g. from "openssl rand -hex 32"',
  OIDC_ISSUER: 'address of the identity provider',
  OIDC_CLIENT_ID: 'name of this installation at the identity provider',
  OIDC_CLIENT_SECRET: 'its password at the identity provider',
  PUBLIC_URL: 'the https address at which people open the product',
} as const

type Check = (given: Environment) => string | false

/** Each says what is wrong, or false. */
const CHECKS: readonly Check[] = [
  ({ PORT = '8080' }) =>
    !(/^\d+$/.test(PORT) && Number(PORT) <= 65_535) && `PORT: "${PORT}" is not a port number (0–65535)`,
  ({ HOST, DATABASE_URL }) =>
    !DATABASE_URL &&
    !isLoopback(HOST ?? '127.0.0.1') &&
    `HOST: a demonstration serves only this machine (127.0.0.1), since anybody may sign in to it; got "${HOST}"`,
  ({ ENCRYPTION_KEY: key }) =>
    key !== undefined &&
    readKey(key).length !== 32 &&
    'ENCRYPTION_KEY: must be 32 bytes in hexadecimal or Base64',
  ({ OTHER_ENCRYPTION_KEY: key }) =>
    key !== undefined &&
    readKey(key).length !== 32 &&
    'OTHER_ENCRYPTION_KEY: must be 32 bytes in hexadecimal or Base64',
  ({ ENCRYPTION_KEY: key, OTHER_ENCRYPTION_KEY: other }) =>
    key !== undefined &&
    other !== undefined &&
    keyNumber(keyOf(key)) === keyNumber(keyOf(other)) &&
    'OTHER_ENCRYPTION_KEY: cannot be told from ENCRYPTION_KEY; make another new key',
  ({ DATABASE_URL, APP_DATABASE_URL }) =>
    Boolean(APP_DATABASE_URL && !DATABASE_URL) && 'DATABASE_URL: missing, though APP_DATABASE_URL is given',
  ({ DATABASE_URL: url }) =>
    isOther(url, ['postgres:', 'postgresql:']) && notAddress('DATABASE_URL', 'postgres://'),
  ({ APP_DATABASE_URL: url }) =>
    isOther(url, ['postgres:', 'postgresql:']) && notAddress('APP_DATABASE_URL', 'postgres://'),
  ({ PUBLIC_URL: url }) => isNotSecure(url) && notAddress('PUBLIC_URL', 'https://'),
  ({ OIDC_ISSUER: url }) => isNotSecure(url) && notAddress('OIDC_ISSUER', 'https://'),
  ({ SMTP_URL: url }) => isOther(url, ['smtp:', 'smtps:']) && notAddress('SMTP_URL', 'smtp:// or smtps://'),
  ({ SMTP_URL, MAIL_FROM }) =>
    Boolean(SMTP_URL && !MAIL_FROM) && 'MAIL_FROM: missing; letters need a sender when SMTP_URL is given',
  ({ CLAMD_URL: url }) =>
    isOther(url, ['tcp:', 'unix:']) && 'CLAMD_URL: is not tcp://host:port or unix:/path of a clamd',
  ({ REQUIRE_SCAN: required }) =>
    required !== undefined &&
    !['true', 'false'].includes(required) &&
    'REQUIRE_SCAN: is neither "true" nor "false"',
  ({ REQUIRE_SCAN, CLAMD_URL }) =>
    REQUIRE_SCAN === 'true' && !CLAMD_URL && 'CLAMD_URL: missing, though REQUIRE_SCAN asks for a scanner',
]

function findProblems(given: Environment, purpose: 'server' | 'command'): string[] {
  const needed = Object.entries(NEEDED_BY_PRODUCTION).filter(
    ([name]) => given.DATABASE_URL && (purpose === 'server' || name === 'ENCRYPTION_KEY') && !given[name],
  )
  const missing = needed.map(([name, meaning]) => `${name}: missing (${meaning})`)
  return [...missing, ...CHECKS.map((check) => check(given)).filter((problem) => problem !== false)]
}

/** The value itself is not shown: an address may hold a password. */
const notAddress = (name: string, start: string) => `${name}: is not an address that begins with ${start}`

/** Given, but not an address of one of these protocols. */
const isOther = (url: string | undefined, protocols: readonly string[]): boolean =>
  url !== undefined && !protocols.includes(URL.parse(url)?.protocol ?? '')

/** Plain http passes only within the machine, for trials. */
const isNotSecure = (url: string | undefined): boolean =>
  url !== undefined &&
  isOther(url, ['https:']) &&
  !(URL.parse(url)?.protocol === 'http:' && isLoopback(URL.parse(url)?.hostname ?? ''))

function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1')
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
}
