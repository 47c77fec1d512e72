import { deadlineAfter, inputOf } from '../../calendar/deadline.js';
import type { Deadline } from '../../calendar/derivation.js';
import { daysAfter, localDateAt } from '../../calendar/local-date.js';
import { isWorkday } from '../../calendar/calendar.js';
import type { Command, Instant } from '../../message.js';
import { refuse } from '../../refusal.js';
import { houseExtension } from '../../rulebook.js';
import type { DisputeAction, DisputeFile } from '../action.js';
import { andWhatFollows } from '../closing/and-what-follows.js';
import { unansweredItems } from '../counter-notice/unanswered-items.js';
import { tellParty } from '../notice/order-service.js';
import { pairOf } from '../pairs.js';
import { complainantOf } from '../parties.js';
import { getStage, type DisputeEvent } from '../state.js';
import { partsOf, type Subject } from '../subject.js';
import { windowOf, windowsIn, windowSubject } from '../windows.js';
import { outageKey } from './evolve.js';

export type ExtendForOutage = Command<'ExtendForOutage', { readonly outageId: string; readonly from: Instant; readonly until: Instant }>;

/**
 * The system was out: every window of the house that ran then ends as many working days later as the outage touched, one at least. A
 * default that fell into it never was. What the law sets runs on: arrival by a substitute channel counts for it (practice P9).
 */
export const extendForOutage: DisputeAction<ExtendForOutage> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['curing', 'awaiting-counter-notice', 'next-step'],
  subjects: () => ['dispute'],
  decide: ({ data: { outageId, from, until }, at }, file) => {
    if (until > at || from >= until) refuse('InstantImplausible', { field: 'until', earliest: from, latest: at });
    const windows = ['dispute' as const, ...windowsIn(file.dispute).map(windowSubject)];
    const events = windows.flatMap((subject) => extended(subject, outageId, from, until, at, file));
    return andWhatFollows(events, file, { at });
  },
};

const extended = (subject: Subject, outageId: string, from: Instant, until: Instant, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { dispute, calendar } = file;
  const { stage, deadline, reason } = getStage(dispute, subject);
  const runs = stage === 'curing' || stage === 'awaiting-counter-notice' || (stage === 'closed' && reason === 'defaulted');
  if (!runs || !deadline || !isTouched(deadline, from, until) || dispute.outages.includes(outageKey(outageId, subject))) return [];
  const input = inputOf(deadline.derivation);
  const addedCount = workingDaysIn(from, until, file);
  const extension = { clause: houseExtension(file.rulebook).clause, addedCount, unit: 'working-days', reason: 'outage' } as const;
  const due = deadlineAfter({ ...input, calendar, extensions: [...(input.extensions ?? []), extension] });
  const event: DisputeEvent = { type: 'DeadlineExtended', data: { subject, basis: 'outage', outageId, due } };
  const { respondentId, round } = partsOf(subject);
  if (respondentId === undefined)
    return [event, tellParty(file, complainantOf(dispute), { document: 'window-extended', pairs: dispute.pairs.map(pairOf), at })];
  const itemIds = unansweredItems(dispute, { respondentId, ...(round !== undefined && { round }) });
  if (stage === 'closed' && (itemIds.length === 0 || at > due.dueAt)) return [];
  const pairs = dispute.noticed.filter((pair) => windowOf(dispute, pair) === subject).map(pairOf);
  const told = { document: 'window-extended' as const, pairs, at };
  const reversed: readonly DisputeEvent[] = stage === 'closed' ? [{ type: 'DefaultReversed', data: { respondentId, itemIds } }] : [];
  return [...reversed, event, tellParty(file, respondentId, told), tellParty(file, complainantOf(dispute), told)];
};

/** It ran at some moment of the outage. */
const isTouched = ({ dueAt, derivation }: Deadline, from: Instant, until: Instant): boolean => derivation.trigger.at < until && dueAt >= from;

const workingDaysIn = (from: Instant, until: Instant, { calendar }: DisputeFile): number => {
  let count = 0;
  for (let day = localDateAt(from); day <= localDateAt(until); day = daysAfter(day, 1)) if (isWorkday(calendar, day)) count += 1;
  return Math.max(count, 1);
};
