export { DecisionPage as default } from '../../decision/web/index.ts'
