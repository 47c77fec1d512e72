import type { DisputeAction } from '../../core/action.js';
import { acceptDelegated } from './accept-delegated.js';
import { acknowledgeResult, answerResult } from './answer-result.js';
import type { DelegatedCommand } from './commands.js';
import { declineDelegated } from './decline-delegated.js';
import { delegateComplaint } from './delegate-complaint.js';
import { eraseHandedOver } from './erase-handed-over.js';
import { recordDelegatorTold } from './record-delegator-told.js';
import { returnDelegated } from './return-delegated.js';
import { takeBackDelegated } from './take-back-delegated.js';

/** Everything anybody can do between a platform that hands a complaint over and the association. */
export const DELEGATED_ACTIONS: { readonly [C in DelegatedCommand as C['type']]: DisputeAction<C> } = {
  DelegateComplaint: delegateComplaint,
  AcceptDelegated: acceptDelegated,
  DeclineDelegated: declineDelegated,
  TakeBackDelegated: takeBackDelegated,
  ReturnDelegated: returnDelegated,
  EraseHandedOver: eraseHandedOver,
  RecordDelegatorTold: recordDelegatorTold,
  AcknowledgeResult: acknowledgeResult,
  AnswerResult: answerResult,
};
