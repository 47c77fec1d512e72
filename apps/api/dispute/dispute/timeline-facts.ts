import type { Deadline } from '#domain/calendar/derivation.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';

/**
 * Facts that a program may want beside the sentence. Whatever is not listed here is not told: words, lists of others,
 * numbers that count across the dispute.
 */
const TOLD = new Set([
  'number', 'filedAs', 'cause', 'consideration', 'serviceId', 'document', 'platformId', 'aboutId', 'channel', 'channels', 'dispatchedAt', 'arrivedAt',
  'proof', 'reason', 'effectiveAt', 'respondentId', 'itemId', 'itemIds', 'wanted', 'ground', 'reasonCode', 'carriedOutAt', 'counterNoticeId', 'late',
  'reportId', 'reportIds', 'kind', 'receivedAt', 'until', 'inquiryId', 'platformEndsAt', 'state', 'times', 'order', 'issuedAt', 'pairs', 'unanswered', 'addressee',
  'evidenceId', 'sha256', 'size', 'mediaType',
  'urgentId', 'guaranteeId', 'preservationId', 'rung', 'wish', 'as', 'answeredBy', 'parts', 'results', 'endedAt', 'toldBy', 'entry', 'calledAt',
  'amount', 'validity', 'respondentIds',
  'fault', 'roundId', 'sideEffectId', 'sideEffectIds', 'undoneAt', 'unlistedId', 'filing', 'about', 'printed', 'conflict', 'proven', 'holders', 'orderId',
  'security', 'basis', 'outageId', 'claimId', 'delay', 'outcome', 'withdrawnAt', 'namedAt', 'claimedAt', 'sayingId', 'earlierNumber', 'toldAt', 'saidAt',
  'attemptedAt', 'byHand', 'negotiationId', 'roomId', 'settlementId', 'undertakingId', 'proposerId', 'consequence', 'brokenBy', 'reopened', 'onBreach', 'reportedAt', 'allegedAt',
  'heardAt', 'foundAt', 'days', 'actedAt', 'target', 'what', 'broughtBy', 'against', 'nature',
]); // prettier-ignore

/** Days, each with its clause. */
const DAYS = new Set(['due', 'answerDue', 'reviewDue', 'ends', 'deemed']);
const NUMBERS = new Set(['sequence', 'upTo']);
const TASKS = new Set([
  'checkDue',
  'repairDue',
  'chaseDue',
  'resumeDue',
  'secondDue',
  'callDue',
  'matchDue',
  'examineDue',
  'decideDue',
  'compareDue',
]);

/** All names of facts, and those of them that are days. */
export const FACT_NAMES: ReadonlySet<string> = new Set([...TOLD, ...NUMBERS, 'receivedBy']);
export const DAY_NAMES: ReadonlySet<string> = new Set([...DAYS, ...TASKS]);

type Facts = Readonly<Record<string, unknown>>;

/**
 * `event` has been cut to the viewer's own before. Deadlines come with their clause; those of tasks for the staff
 * alone.
 */
export const factsOf = ({ type, data }: DisputeEvent, visibility: Visibility): Facts =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
      if (TOLD.has(name)) return [[name, value]];
      if (NUMBERS.has(name)) return seesPart(visibility, 'counts') ? [[name, value]] : [];
      if (name === 'receivedBy') return [[name, (value as { readonly kind: string }).kind]];
      if (TASKS.has(name) || (name === 'due' && type === 'NextStepAwaited'))
        return seesPart(visibility, 'tasks') ? [[name, dueFacts(value as Deadline)]] : [];
      return DAYS.has(name) ? [[name, dueFacts(value as Deadline)]] : [];
    }),
  );

const dueFacts = ({ dueAt, provisional, derivation }: Deadline) => ({ dueAt, provisional, clause: derivation.clause });
