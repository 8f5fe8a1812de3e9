export { SettingsPart as default } from '../../decision/web/index.ts'
