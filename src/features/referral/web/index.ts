export { ReferralForm } from './ReferralForm.tsx'
export { ReferralsOnFile } from './ReferralsOnFile.tsx'
