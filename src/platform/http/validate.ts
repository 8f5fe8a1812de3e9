import AjvCompiler from '@fastify/ajv-compiler'
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import type { FastifySchema, FastifySchemaCompiler } from 'fastify'
import type { FastifySerializerCompiler, FastifyValidationResult } from 'fastify/types/schema.js'

/**
 * Validators of the contracts. What stands in an address is text and is read as the contract says (`limit=20`); a body
 * already says what it is, so that nothing in it becomes something else: null is no 0, no false and no empty text.
 * A contract is compiled when it is first used: a start does not wait for some hundreds of them.
 */
export function contractValidator(): FastifySchemaCompiler<FastifySchema> {
  const build = AjvCompiler()
  const compiler = (coerceTypes: 'array' | false) =>
    build({}, { customOptions: { coerceTypes } }) as unknown as FastifySchemaCompiler<FastifySchema>
  const address = compiler('array')
  const body = compiler(false)
  return (route) => {
    let compiled: FastifyValidationResult | undefined
    const validate: FastifyValidationResult = (data) => {
      compiled ??= route.httpPart === 'body' ? body(route) : address(route)
      const result = compiled(data)
      validate.errors = compiled.errors ?? null
      return result
    }
    return validate
  }
}

/** Writers of the answers by their contracts, compiled when first used as the validators are. */
export function contractSerializer(): FastifySerializerCompiler<FastifySchema> {
  const compile = SerializerSelector()() as unknown as FastifySerializerCompiler<FastifySchema>
  return (route) => {
    let write: ReturnType<typeof compile> | undefined
    return (data) => {
      write ??= compile(route)
      return write(data)
    }
  }
}
