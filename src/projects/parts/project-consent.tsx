import { Refused, type Failure } from '../../platform/failures'
import { ConsentSheet } from '../../ui/consent-sheet'

/** Whether something did not happen only because the notice of its purpose has not been agreed to yet. */
export function needsConsent(failure: Failure | undefined): boolean {
  return failure instanceof Refused && failure.code === 'CONSENT_NEEDED'
}

/** The notice for taking part in projects, before the first time. */
export function ProjectConsent(props: { readonly onClose: () => void; readonly onAgreed: () => void }) {
  return <ConsentSheet purpose="projects" {...props} />
}
