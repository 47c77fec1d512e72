import { table } from '../../core/action.js';
import { recordDispatch } from './record-dispatch.js';
import { recordArrival } from './record-arrival.js';
import { recordFailure } from './record-failure.js';
import { recordHandover } from './record-handover.js';
import { recordAttempt } from './record-attempt.js';
import { recordReturn } from './record-return.js';
import { acknowledgeService } from './acknowledge-service.js';
import { deemArrival } from './deem-arrival.js';
import { escalateService } from './escalate-service.js';
import { resumeEffect } from './resume-effect.js';
import { recomputeDeadline } from './recompute-deadline.js';

/** Everything that concerns serving a document. */
export const NOTICE_ACTIONS = table({
  RecordDispatch: recordDispatch,
  RecordArrival: recordArrival,
  RecordFailure: recordFailure,
  RecordHandover: recordHandover,
  RecordAttempt: recordAttempt,
  RecordReturn: recordReturn,
  AcknowledgeService: acknowledgeService,
  DeemArrival: deemArrival,
  EscalateService: escalateService,
  ResumeEffect: resumeEffect,
  RecomputeDeadline: recomputeDeadline,
});
