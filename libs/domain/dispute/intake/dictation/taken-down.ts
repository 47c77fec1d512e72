import { secondsAfter } from '../../../calendar/deadline.js';
import type { Actor, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { checkClaimed } from '../../service/notice/check-claimed.js';
import type { Dictation } from './events.js';

/** What the person says who writes it down. */
export type TakenDown = Pick<Dictation, 'partyId' | 'source' | 'receivedAt' | 'record'> & {
  /** Made by the sender where a later command needs it; a spec need not. */
  readonly dictationId?: string;
};

const DAY = 86_400;

/** Refuses where the rulebook lets nobody write down what a party says. */
export const dictationRulesOf = ({ dictation }: Rulebook): NonNullable<Rulebook['dictation']> =>
  dictation ?? refuse('LaneNotOpen', { field: 'source' });

/**
 * With the day by which its party has to confirm it. Refuses an arrival that lies ahead, or further back than the
 * rulebook lets anybody write down.
 */
export const takenDown = (
  { partyId, source, receivedAt, record, dictationId }: TakenDown,
  { id }: Actor,
  at: Instant,
  file: DisputeFile,
  event: 'ComplaintFiled' | 'CounterNoticeDictated',
): Dictation => {
  const { mostDays } = dictationRulesOf(file.rulebook);
  const longAgo = secondsAfter(at, -mostDays * DAY);
  const { filedAt = longAgo } = file.dispute;
  checkClaimed('dictation.receivedAt', receivedAt, filedAt > longAgo ? filedAt : longAgo, at);
  const due = stageDeadline(file, 'party-confirmation', { event, at });
  return { dictationId: dictationId ?? file.newId(), partyId, takenBy: id, source, receivedAt, record, due };
};
