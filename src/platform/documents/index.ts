export { createDocumentEngine, type DocumentEngine } from './engine.ts'
