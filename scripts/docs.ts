import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { glossary, permissionMatrix } from '../src/documentation.ts'
import { allActions } from '../src/routes.ts'

const docs = join(import.meta.dirname, '../docs')
writeFileSync(join(docs, 'permissions.csv'), permissionMatrix(allActions()))
writeFileSync(join(docs, 'glossary.md'), glossary())
process.stderr.write('docs/permissions.csv and docs/glossary.md are up to date\n')
