export { CertificatePart } from './CertificatePart.tsx'
export { CriteriaPart } from './CriteriaPart.tsx'
export { LearnedPart } from './LearnedPart.tsx'
export { OwnCertificate } from './OwnCertificate.tsx'
