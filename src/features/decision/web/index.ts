export { DecisionPage } from './DecisionPage.tsx'
export { DecisionsTab } from './DecisionsTab.tsx'
export { OwnDecisions } from './OwnDecisions.tsx'
export { SettingsPart } from './SettingsPart.tsx'
