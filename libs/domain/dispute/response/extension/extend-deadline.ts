import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Deadline } from '../../../calendar/derivation.js';
import { houseExtension } from '../../../rulebook/step-of.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { DisputeAction } from '../../core/action.js';
import { checkInTime } from '../../core/in-time.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import { rolesOf } from '../../core/roles-of.js';
import { getStage } from '../../core/state.js';
import { partsOf, respondentSubject, type Subject } from '../../core/subject.js';
import { windowOf } from '../../core/windows.js';
import type { DeadlineExtended } from './events.js';

export type ExtendDeadline = Command<
  'ExtendDeadline',
  { readonly subject: Subject; readonly days: number; readonly reasonContentId: string }
>;

/**
 * The response window, which is the house's own, ends some working days later: the complainant consents, or a case
 * manager orders it. What the law sets nobody here can extend; that is refused with its reason (practice P9).
 */
export const extendDeadline: DisputeAction<ExtendDeadline> = {
  by: ['complainant', 'case-manager'],
  on: 'respondent',
  during: ['awaiting-arrival', 'awaiting-counter-notice', 'closed'],
  subjects: ({ subject }) => [respondentSubject(partsOf(subject).respondentId ?? '', partsOf(subject).round)],
  // decide says why not, and of a period that the law sets that it is one, whatever has become of the window
  precondition: (subject, { dispute, rulebook }) => {
    const { stage, deadline } = getStage(dispute, subject);
    return stage === EXTENDED && deadline !== undefined && daysLeft(deadline, rulebook) > 0;
  },
  decide: ({ data: { subject, days, reasonContentId }, by, at }, file) => {
    const { kind, respondentId = '' } = partsOf(subject);
    if (kind === 'pair') refuse('StatutoryPeriod', { subject });
    const { stage, deadline } = getStage(file.dispute, subject);
    if (stage !== EXTENDED || deadline === undefined) refuse('WrongStage', { subject, stage });
    checkInTime(subject, at, file);
    const left = daysLeft(deadline, file.rulebook);
    const { clause } = houseExtension(file.rulebook);
    if (!Number.isInteger(days) || days < 1) refuse('NothingNamed', { field: 'days' });
    if (days > left) refuse('TooMany', { field: 'days', most: String(left) });
    const basis = rolesOf(by, file.dispute, file.context).includes('complainant') ? 'consent' : 'order';
    const input = inputOf(deadline.derivation);
    const extensions = [
      ...(input.extensions ?? []),
      { clause, addedCount: days, unit: 'working-days', reason: basis } as const,
    ];
    const due = deadlineAfter({ ...input, calendar: file.calendar, extensions });
    const extended: DeadlineExtended = { type: 'DeadlineExtended', data: { subject, basis, reasonContentId, due } };
    const pairs = file.dispute.noticed.filter((pair) => windowOf(file.dispute, pair) === subject).map(pairOf);
    const told = { document: 'window-extended' as const, pairs, at };
    return [
      extended,
      orderServiceOnParty(file, respondentId, told),
      orderServiceOnParty(file, complainantOf(file.dispute), told),
    ];
  },
};

const EXTENDED = 'awaiting-counter-notice';

/** Working days by which this window can still be extended; what an outage added does not count. */
const daysLeft = ({ derivation }: Deadline, rulebook: Rulebook): number =>
  derivation.extensions
    .filter(({ reason }) => reason !== 'outage')
    .reduce((left, { addedCount }) => left - addedCount, houseExtension(rulebook).mostWorkingDays);
