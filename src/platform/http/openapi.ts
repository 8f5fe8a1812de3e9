import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'

/** `GET /api/openapi.json`: OpenAPI 3.1 from the same contracts that validate, readable without sign-in. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Yhteispolku',
        description:
          'Shared case management for multi-authority employment support. Every answer rests on a ground; a refusal is problem+json with a code.',
        version: '1',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'yhteispolku_session' } },
      },
      security: [{ session: [] }],
    },
  })
  app.get('/api/openapi.json', { schema: { hide: true }, config: { rateLimit: false } }, async () =>
    app.swagger(),
  )
}
