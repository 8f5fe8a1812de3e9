import type { ComponentType } from 'react'
import type { ActProps } from './ActDialog.tsx'
import { CloseDialog, ElsewhereDialog, RefuseDialog } from './CloseDialogs.tsx'
import {
  ConsentDialog,
  CriteriaDialog,
  MappingDialog,
  MeetingDialog,
  ReceiveDialog,
} from './JointDialogs.tsx'
import { ChangePairDialog, NamePairDialog } from './PairDialog.tsx'
import { NeedsDialog } from './RehabDialogs.tsx'

/** The dialog of each move that a person makes by hand. */
export const dialogs: Readonly<Record<string, ComponentType<ActProps>>> = {
  receive: ReceiveDialog,
  assessCriteria: CriteriaDialog,
  refuse: RefuseDialog,
  namePair: NamePairDialog,
  changePair: ChangePairDialog,
  recordConsent: ConsentDialog,
  renewConsent: ConsentDialog,
  holdFirstMeeting: MeetingDialog,
  completeMapping: MappingDialog,
  close: CloseDialog,
  assessNeeds: NeedsDialog,
  continuedElsewhere: ElsewhereDialog,
}
