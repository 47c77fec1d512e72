import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import { daysBetween, localDateAt } from '../../../calendar/local-date.js';
import { isRunning } from '../../../calendar/period.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { deliberateAgain } from '../decision/start-deliberation.js';
import { openFile } from '../decision/open-file.js';
import { decisionOf } from '../../core/decisions.js';
import type { StageState } from '../../core/stage.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { seatSubject } from '../../core/subject.js';
import { panelRules } from './eligibility.js';
import { getPanel, seatsOf } from './panels.js';
import { orderServiceInPanel } from './order-service-in-panel.js';

/** When every seat is taken and nothing has to be decided first, the panel is there and the parties learn its names. */
export const withConstitution = (
  events: readonly DisputeEvent[],
  panelId: string,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const dispute = file.evolve(file.dispute, events);
  const panel = getPanel(dispute, panelId);
  const { legalKind, pairs, parties, question, interrupted, members: sat, outcome } = panel;
  const seats = seatsOf(dispute, panelId);
  const full =
    seats.length > 0 &&
    seats.every(([seatId]) => ['seated', 'challenge-decision'].includes(getStage(dispute, seatSubject(seatId)).stage));
  if (!full || question || outcome !== undefined || (sat.length > 0 && !interrupted)) return events;
  const members = seats.map(([seatId, { seat, neutralId = '' }]) => ({ seatId, neutralId, seat }));
  const moved = interrupted && movedBy(panelId, interrupted.held, interrupted.since, at, { ...file, dispute });
  const [decisionId] = decisionOf(dispute, panelId) ?? [];
  const data = {
    panelId,
    legalKind,
    pairs,
    parties,
    members,
    constitutedAt: at,
    challengeDue: challengeDue(at, file),
    ...moved,
  };
  const constituted = [...events, { type: 'PanelConstituted', data } as const];
  const there = { ...file, dispute: file.evolve(file.dispute, constituted) };
  const again =
    decisionId === undefined ? openFile(panelId, at, there) : deliberateAgain(decisionId, members, at, there);
  return [...constituted, ...again, ...orderServiceInPanel(there, panelId, at)];
};

/** Until when a party may challenge whom it knows, or what it learned, from this instant on. */
export const challengeDue = (from: Instant, file: DisputeFile): Deadline => {
  const { within, clause } = panelRules(file).challenge;
  return deadlineAfter({
    anchor: { event: 'PanelConstituted', at: from },
    period: within,
    clause,
    rulebook: file.rulebook,
    calendar: file.calendar,
  });
};

/** What stood still since then goes on, and with it the panel's time: each ends later by the days that were lost. */
export const movedBy = (
  panelId: string,
  { deadline }: Pick<StageState, 'deadline'>,
  since: Instant,
  at: Instant,
  file: DisputeFile,
): { readonly resumed?: Deadline; readonly decisionDue?: Deadline } => {
  const [, before] = decisionOf(file.dispute, panelId) ?? [];
  const resumed = deadline && afterStandstill(deadline, since, at, file);
  const decisionDue = before?.decisionDue && afterStandstill(before.decisionDue, since, at, file);
  return { ...(resumed && { resumed }), ...(decisionDue && { decisionDue }) };
};

/** Every day on which nothing could be done is added to the time. */
export const afterStandstill = (deadline: Deadline, since: Instant, at: Instant, file: DisputeFile): Deadline => {
  const days = daysBetween(localDateAt(since), localDateAt(at));
  const input = inputOf(deadline.derivation);
  if (days === 0 || isRunning(input.period.unit)) return deadline;
  const standstill = {
    clause: panelRules(file).clause,
    addedCount: days,
    unit: 'calendar-days',
    reason: 'standstill',
  } as const;
  return deadlineAfter({ ...input, calendar: file.calendar, extensions: [...(input.extensions ?? []), standstill] });
};
