import type { DisputeCommand } from '../../dispute/actions.js';
import type { ReportPerformance } from '../../dispute/talks/settlement/report-performance.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { Subject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { ana, ben, engine, mia } from '../core/actors.js';
import { clockSays, shanghai } from '../core/commands.js';
import { settled } from './room-story.js';
import { andThen, type Step } from '../core/story.js';
import { recordArrival } from '../service/service-commands.js';

const newest = ({ undertakings }: Dispute): string => Object.keys(undertakings).at(-1) ?? 'none';
export const newestUndertaking = (dispute: Dispute): Subject => `undertaking:${newest(dispute)}`;

const about =
  (at: string, by: Actor, make: (undertakingId: string) => Pick<DisputeCommand, 'type' | 'data'>): Step =>
  (dispute) =>
    ({ ...make(newest(dispute)), by, at: shanghai(at) }) as DisputeCommand;

export const reportPerformance = (at: string, by: Actor = ben, more: Partial<ReportPerformance['data']> = {}): Step =>
  about(at, by, (undertakingId) => ({ type: 'ReportPerformance', data: { undertakingId, evidence: [], ...more } }));
/** The letter of it reached Ana. */
export const reportCame = (at: string, arrivedAt?: string): Step =>
  recordArrival(at, 'performance-reported', 'ana', arrivedAt, engine);
export const confirmPerformance = (at: string, by: Actor = ana): Step =>
  about(at, by, (undertakingId) => ({ type: 'ConfirmPerformance', data: { undertakingId } }));
export const allegeBreach = (at: string, by: Actor = ana): Step =>
  about(at, by, (undertakingId) => ({ type: 'AllegeBreach', data: { undertakingId, groundContentId: 'ground' } }));
export const answerBreach = (at: string, by: Actor = ben): Step =>
  about(at, by, (undertakingId) => ({ type: 'AnswerBreach', data: { undertakingId, answerContentId: 'answer' } }));
export const decideBreach = (at: string, outcome: 'broken' | 'performed'): Step =>
  about(at, mia, (undertakingId) => ({
    type: 'DecideBreach',
    data: { undertakingId, outcome, reasonContentId: 'why' },
  }));

/** Reminded and overdue: Ben has paid nothing by the 10th of April. */
export const overdue = andThen(
  settled.dispute,
  clockSays('RemindOfUndertaking', '04-08T00:01', newestUndertaking),
  clockSays('NoteUndertakingOverdue', '04-11T00:01', newestUndertaking),
);
/** Ana objected, Ben did not answer, and Mia found a breach. */
export const heard = andThen(
  overdue,
  allegeBreach('04-12T10:00'),
  clockSays('CloseHearing', '04-18T00:01', newestUndertaking),
);
export const broken = andThen(heard, decideBreach('04-19T10:00', 'broken'));
