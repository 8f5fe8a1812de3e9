import AjvCompiler from '@fastify/ajv-compiler'
import type { FastifySchema, FastifySchemaCompiler } from 'fastify'

/**
 * Validators of the contracts. What stands in an address is text and is read as the contract says (`limit=20`); a body
 * already says what it is, so that nothing in it becomes something else: null is no 0, no false and no empty text.
 */
export function contractValidator(): FastifySchemaCompiler<FastifySchema> {
  const build = AjvCompiler()
  const compiler = (coerceTypes: 'array' | false) =>
    build({}, { customOptions: { coerceTypes } }) as unknown as FastifySchemaCompiler<FastifySchema>
  const address = compiler('array')
  const body = compiler(false)
  return (route) => (route.httpPart === 'body' ? body(route) : address(route))
}
