import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closingSchema, glossary, permissionMatrix } from '../src/documentation.ts'
import { lawDocument } from '../src/law-document.ts'
import { allActions } from '../src/routes.ts'

const docs = join(import.meta.dirname, '../docs')
writeFileSync(join(docs, 'permissions.csv'), permissionMatrix(allActions()))
writeFileSync(join(docs, 'glossary.md'), glossary())
writeFileSync(join(docs, 'law.md'), lawDocument())
writeFileSync(join(docs, 'closing.schema.json'), closingSchema())
process.stderr.write(
  'docs/permissions.csv, docs/glossary.md, docs/law.md and docs/closing.schema.json are up to date\n',
)
