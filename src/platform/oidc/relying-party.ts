import * as oidc from 'openid-client'
import { decrypt, encrypt, type Keys } from '../crypto.ts'

/** The identity provider as the application knows it: nothing but OpenID Connect. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Plain http is accepted from a provider on this machine only. */
  readonly insecure?: boolean
  /** What stands before the provider's subject in `worker.subject`; the issuer unless told otherwise. */
  readonly subjectPrefix?: string
}

export interface SignInStart {
  readonly url: URL
  /** Sealed; goes into a short-lived cookie and comes back with the answer. */
  readonly memory: string
}

interface Memory {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
  readonly returnTo: string
}

const configurations = new Map<string, Promise<oidc.Configuration>>()

/** Asks the provider once where its addresses are; asks again when it did not answer. */
function configurationOf(settings: ProviderSettings): Promise<oidc.Configuration> {
  const found = configurations.get(settings.issuer)
  if (found) return found
  const options = settings.insecure ? { execute: [oidc.allowInsecureRequests] } : {}
  const asked = oidc
    .discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, options)
    .catch((error) => {
      configurations.delete(settings.issuer)
      throw error
    })
  configurations.set(settings.issuer, asked)
  return asked
}

/** Where to send the person, and what to remember until they come back. */
export async function beginSignIn(
  settings: ProviderSettings,
  keys: Keys,
  to: { redirectUri: string; returnTo: string; loginHint: string | undefined },
): Promise<SignInStart> {
  const configuration = await configurationOf(settings)
  const memory: Memory = {
    verifier: oidc.randomPKCECodeVerifier(),
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    returnTo: to.returnTo,
  }
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: to.redirectUri,
    scope: 'openid profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(memory.verifier),
    code_challenge_method: 'S256',
    state: memory.state,
    nonce: memory.nonce,
    // a shared computer: the provider asks who is there each time
    prompt: 'login',
    ...(to.loginHint ? { login_hint: to.loginHint } : {}),
  })
  return { url, memory: encrypt(keys, JSON.stringify(memory)).toString('base64url') }
}

/** By which a strong identification tells the Finnish identity code (OID of hetu); a provider that does not, tells none. */
const identityCodeClaim = 'urn:oid:1.2.246.21'

export interface SignedIn {
  readonly subject: string
  /** Told by a strong identification only; never kept as it is. */
  readonly identityCode: string | null
  readonly returnTo: string
}

/** The provider's answer: who it was, and where they were going. Throws when anything does not match. */
export async function finishSignIn(
  settings: ProviderSettings,
  keys: Keys,
  answered: URL,
  sealed: string,
): Promise<SignedIn> {
  const memory = JSON.parse(decrypt(keys, Buffer.from(sealed, 'base64url'))) as Memory
  const tokens = await oidc.authorizationCodeGrant(await configurationOf(settings), answered, {
    pkceCodeVerifier: memory.verifier,
    expectedState: memory.state,
    expectedNonce: memory.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  const subject = claims?.sub
  if (!subject) throw new Error('the identity provider named nobody')
  const told = claims?.[identityCodeClaim]
  return {
    subject: `${settings.subjectPrefix ?? settings.issuer} ${subject}`,
    identityCode: typeof told === 'string' && told.trim() !== '' ? told.trim().toUpperCase() : null,
    returnTo: memory.returnTo,
  }
}
