import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Installation } from './context.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** For the one style element that the widget library adds; new for each page. */
    cspNonce: string
  }
}

/** Nothing from elsewhere, nothing inline, no frames; a page's style nonce is its own. */
const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const isLoopbackName = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host)

export function setSecurityHeaders(app: FastifyInstance, { publicUrl, demonstration }: Installation): void {
  const secure = publicUrl.startsWith('https:')
  app.decorateReply('cspNonce', '')
  app.addHook('onRequest', async (request, reply) => {
    // anybody may sign in to a demonstration: it answers to this machine's own names only, whatever a name server says
    if (demonstration && !isLoopbackName(request.hostname))
      throw Object.assign(new Error('a demonstration answers on loopback only'), { statusCode: 403 })
    reply.cspNonce = randomBytes(16).toString('base64')
    reply.headers({
      'content-security-policy': policyFor(reply.cspNonce),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    })
  })
}

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Refuses changes that another site's page sends with this browser's cookie. Browsers say where a request comes from
 * (Sec-Fetch-Site, Origin); programs that are no browsers say nothing and hold no foreign cookie.
 */
export function guardAgainstForgery(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (!unsafe.has(request.method)) return
    const site = request.headers['sec-fetch-site']
    const origin = request.headers.origin
    const foreign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && origin !== 'null' && URL.parse(origin)?.host !== request.host) ||
      origin === 'null'
    if (foreign) throw Object.assign(new Error('request from another site'), { statusCode: 403 })
  })
}
