import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serves the built web pages: assets under `/assets` for ever, `index.html` with its nonce for every page's address. */
export async function servePages(app: FastifyInstance, directory: string): Promise<void> {
  const page = await readFile(join(directory, 'index.html'), 'utf8')
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    decorateReply: false,
  })
  app.setNotFoundHandler(async (request, reply) => {
    // a file of an earlier build is gone, and no page: who still has that build open loads anew
    const wantsPage = request.method === 'GET' && !/^\/(?:api|assets)\//.test(request.url)
    if (!wantsPage)
      return reply
        .code(404)
        .type('application/problem+json')
        .send({ type: '/problems/notFound', status: 404, code: 'notFound', title: 'Not found' })
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page.replaceAll('__CSP_NONCE__', reply.cspNonce))
  })
}
