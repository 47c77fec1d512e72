import { table, type CommandOf } from '../core/action.js';
import { delegateComplaint } from './delegate-complaint.js';
import { acceptDelegated } from './accept-delegated.js';
import { declineDelegated } from './decline-delegated.js';
import { takeBackDelegated } from './take-back-delegated.js';
import { returnDelegated } from './return-delegated.js';
import { eraseHandedOver } from './erase-handed-over.js';
import { recordDelegatorTold } from './record-delegator-told.js';
import { acknowledgeResult } from './answer-result.js';
import { answerResult } from './answer-result.js';

/** Everything that concerns what a platform hands over. */
export const DELEGATION_ACTIONS = table({
  DelegateComplaint: delegateComplaint,
  AcceptDelegated: acceptDelegated,
  DeclineDelegated: declineDelegated,
  TakeBackDelegated: takeBackDelegated,
  ReturnDelegated: returnDelegated,
  EraseHandedOver: eraseHandedOver,
  RecordDelegatorTold: recordDelegatorTold,
  AcknowledgeResult: acknowledgeResult,
  AnswerResult: answerResult,
});
export type DelegatedCommand = CommandOf<typeof DELEGATION_ACTIONS>;
