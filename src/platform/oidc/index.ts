export { serveDemonstrationProvider } from './demonstration-provider.ts'
export { languageOf } from './people-page.ts'
