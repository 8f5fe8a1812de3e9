import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { OfficialDocument } from '../../kernel/document.ts'
import { type KeptFile, pageHeaders } from '../../kernel/endpoint.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Clock } from '../clock.ts'
import type { Db } from '../db/transaction.ts'
import type { DocumentEngine } from '../documents/index.ts'
import { sessionCookie } from '../session/session.ts'
import type { Installation } from './context.ts'
import { describeApi } from './openapi.ts'
import { perform } from './perform.ts'
import { sendFault, sendRefusal } from './problem.ts'
import type { Route } from './route.ts'
import { guardAgainstForgery, setSecurityHeaders } from './security.ts'
import { contractSerializer, contractValidator } from './validate.ts'

export interface AppOptions {
  readonly db: Db
  readonly clock: Clock
  readonly installation: Installation
  readonly routes: readonly Route[]
  readonly documents: DocumentEngine
  /** Text of a refusal in the reader's language (from `Accept-Language`). */
  readonly refusalText: (
    refusal: Pick<Refusal, 'code' | 'facts'>,
    acceptLanguage: string | undefined,
  ) => string
  /** True when the database answers and the pages are built. */
  readonly ready: () => Promise<boolean>
  readonly trustedProxies?: readonly string[]
  /** Lines of the server's log; faults with their incident id. */
  readonly log: (line: string) => void
}

const fieldOf = (path: string): string => path.split('/').filter(Boolean).join('.')

/** Contract errors as field → what is wrong (`required`, `format`, `minLength` …). */
function invalidFields(error: FastifyError): Record<string, string> {
  return Object.fromEntries(
    (error.validation ?? []).map((v) => [
      v.keyword === 'required'
        ? fieldOf(`${v.instancePath}/${v.params.missingProperty}`)
        : fieldOf(v.instancePath),
      v.keyword,
    ]),
  )
}

function onError(options: AppOptions) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const text = (refusal: Pick<Refusal, 'code' | 'facts'>) =>
      options.refusalText(refusal, request.headers['accept-language'])
    // an address that names nothing is that of a thing that does not exist, not a form to correct
    if (error.validationContext === 'params') return sendRefusal(reply, { code: 'notFound' }, text)
    if (error.validation) return sendRefusal(reply, { code: 'invalid', fields: invalidFields(error) }, text)
    if (error.statusCode === 429) return sendRefusal(reply, { code: 'tooMany' }, text)
    if (error.statusCode !== undefined && error.statusCode < 500)
      return sendRefusal(
        reply,
        { code: error.statusCode === 403 ? 'notPermitted' : 'invalid', fields: {} },
        text,
      )
    const incident = randomUUID()
    // the address may hold what a person typed: only the route's pattern is logged
    options.log(
      `fault ${incident} ${request.method} ${request.routeOptions.url ?? '?'} ${error.stack ?? error}`,
    )
    return sendFault(reply, incident, text({ code: 'unknown' }))
  }
}

const pdfResponse = {
  description: 'PDF/UA-1',
  content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
}

/** Set after the commit, so that no transaction waits for the compiler; saved by the browser, never shown as our page. */
async function sendDocument(reply: FastifyReply, engine: DocumentEngine, document: OfficialDocument) {
  const pdf = await engine.compile(document)
  return reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename="${document.name}.pdf"`)
    .send(pdf)
}

const fileResponse = {
  description: 'The file, as an attachment',
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
}

/** Saved by the browser, never opened as a page of ours: whatever stands in it runs nowhere and reads nothing. */
const sendFile = (reply: FastifyReply, { name, mediaType, bytes }: KeptFile) =>
  reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Buffer.from(bytes))

const responseOf = ({ isDocument, isFile, response }: Route['endpoint']) =>
  isDocument ? pdfResponse : isFile ? fileResponse : response

/** What a page says of itself: for whom it was drawn, and that it asks without anybody acting. */
function saidOfPage({ headers }: FastifyRequest) {
  const drawnFor = headers[pageHeaders.drawnFor]
  return {
    drawnFor: typeof drawnFor === 'string' ? drawnFor : undefined,
    unattended: headers[pageHeaders.unattended] !== undefined,
  }
}

function serve(app: FastifyInstance, route: Route, options: AppOptions): void {
  const { endpoint, guard } = route
  const isPublic = guard.action.roles.includes('anyone')
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    ...(guard.bodyLimit ? { bodyLimit: guard.bodyLimit } : {}),
    schema: {
      summary: endpoint.summary,
      params: endpoint.params,
      querystring: endpoint.query,
      ...(endpoint.method === 'GET' ? {} : { body: endpoint.body }),
      response: { 200: responseOf(endpoint) },
    },
    config: guard.perMinute
      ? { rateLimit: { max: guard.perMinute, timeWindow: '1 minute' } }
      : { rateLimit: false },
    onRequest: async (request, reply) => {
      const text = (refusal: Pick<Refusal, 'code' | 'facts'>) =>
        options.refusalText(refusal, request.headers['accept-language'])
      if (!isPublic && !request.cookies[sessionCookie])
        return sendRefusal(reply, { code: 'notSignedIn' }, text)
    },
    handler: async (request, reply) => {
      const result = await perform(options.db, route, {
        installation: options.installation,
        token: request.cookies[sessionCookie] ?? null,
        at: options.clock.now(),
        input: { params: request.params, query: request.query, body: request.body },
        ...saidOfPage(request),
      })
      reply.header('cache-control', 'no-store')
      if (result.ok && endpoint.isDocument)
        return sendDocument(reply, options.documents, result.value as OfficialDocument)
      if (result.ok && endpoint.isFile) return sendFile(reply, result.value as KeptFile)
      if (result.ok) return reply.send(result.value)
      return sendRefusal(reply, result.refusal, (refusal) =>
        options.refusalText(refusal, request.headers['accept-language']),
      )
    },
  })
}

/** The HTTP application: contracts, guards, errors as problem+json, `/health` and `/api/openapi.json`. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
  })
  app.setErrorHandler(onError(options))
  app.setValidatorCompiler(contractValidator())
  app.setSerializerCompiler(contractSerializer())
  await app.register(cookie)
  await app.register(formbody)
  await app.register(rateLimit, { global: false })
  setSecurityHeaders(app, options.installation)
  guardAgainstForgery(app)
  await describeApi(app)
  app.get('/health', { config: { rateLimit: false } }, async (_request, reply) => {
    const ready = await options.ready().catch(() => false)
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'starting' })
  })
  for (const route of options.routes) serve(app, route, options)
  return app
}
