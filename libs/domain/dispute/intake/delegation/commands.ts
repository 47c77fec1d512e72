import type { AcceptDelegated } from './accept-delegated.js';
import type { AcknowledgeResult, AnswerResult } from './answer-result.js';
import type { DeclineDelegated } from './decline-delegated.js';
import type { DelegateComplaint } from './delegate-complaint.js';
import type { EraseHandedOver } from './erase-handed-over.js';
import type { RecordDelegatorTold } from './record-delegator-told.js';
import type { ReturnDelegated } from './return-delegated.js';
import type { TakeBackDelegated } from './take-back-delegated.js';

/** What can be asked of a dispute that a platform hands over. */
export type DelegatedCommand =
  | DelegateComplaint
  | AcceptDelegated
  | DeclineDelegated
  | TakeBackDelegated
  | ReturnDelegated
  | EraseHandedOver
  | RecordDelegatorTold
  | AcknowledgeResult
  | AnswerResult;
