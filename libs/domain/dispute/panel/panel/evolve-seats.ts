import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import { getStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { panelSubject, seatSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import { atPanel, atSeat } from './panel-stage.js';
import type { SeatEvent } from './seat-events.js';
import { changePanel, changeSeat } from './panels.js';

export const evolveSeats: EvolveOf<SeatEvent> = {
  SeatsOpened: (dispute, { panelId, seats, appointDue }) =>
    seats.reduce<Dispute>((all, { seatId, seat }) => {
      const opened = { ...all, seats: { ...all.seats, [seatId]: { panelId, seat } } };
      return openTask(atSeat(opened, seatId, 'seat-vacant'), 'appoint-expert', seatSubject(seatId), appointDue);
    }, dispute),
  ExpertAsked: (dispute, { panelId, seatId, neutralId, due }) => {
    const asked = changeSeat(dispute, seatId, ({ panelId: of, seat }) => ({ panelId: of, seat, neutralId }));
    const taken = changePanel(asked, panelId, (panel) => ({
      ...panel,
      reserve: panel.reserve.filter((one) => one !== neutralId),
    }));
    return closeTask(atSeat(taken, seatId, 'expert-acceptance', due), 'appoint-expert', seatSubject(seatId));
  },
  ExpertAccepted: (dispute, { seatId, acceptedAt }) =>
    atSeat(
      changeSeat(dispute, seatId, (seat) => ({ ...seat, acceptedAt })),
      seatId,
      'seated',
    ),
  ExpertDeclined: (dispute, { panelId, seatId, effectiveAt, appointDue }) =>
    vacate(dispute, panelId, seatId, effectiveAt, appointDue),
  ExpertChallenged: (dispute, { seatId, neutralId, partyId, due }) => {
    const challenged = changeSeat(dispute, seatId, (seat) => ({ ...seat, challenge: { partyId, neutralId } }));
    return openTask(atSeat(challenged, seatId, 'challenge-decision'), 'decide-challenge', seatSubject(seatId), due);
  },
  ChallengeDecided: (dispute, { panelId, seatId, partyId, frivolous, decidedAt, appointDue }) => {
    const decided = closeTask(
      changeSeat(dispute, seatId, ({ challenge: _, ...seat }) => seat),
      'decide-challenge',
      seatSubject(seatId),
    );
    if (appointDue) return vacate(decided, panelId, seatId, decidedAt, appointDue);
    return changePanel(atSeat(decided, seatId, 'seated'), panelId, (panel) => ({
      ...panel,
      frivolous: frivolous ? { ...panel.frivolous, [partyId]: (panel.frivolous[partyId] ?? 0) + 1 } : panel.frivolous,
    }));
  },
  ExpertRecused: (dispute, { panelId, seatId, recusedAt, appointDue }) =>
    vacate(dispute, panelId, seatId, recusedAt, appointDue),
  ExpertRemoved: (dispute, { panelId, seatId, removedAt, appointDue }) =>
    vacate(dispute, panelId, seatId, removedAt, appointDue),
};

/** The seat is free again; a panel that sat already stops until it is taken. */
const vacate = (dispute: Dispute, panelId: string, seatId: string, since: Instant, appointDue: Deadline): Dispute => {
  const gone = dispute.seats[seatId]?.neutralId;
  const subject = seatSubject(seatId);
  const without = closeTask(
    changeSeat(dispute, seatId, ({ panelId: of, seat }) => ({ panelId: of, seat })),
    'decide-challenge',
    subject,
  );
  const vacant = openTask(atSeat(without, seatId, 'seat-vacant'), 'appoint-expert', subject, appointDue);
  const noted = changePanel(vacant, panelId, (panel) => ({
    ...panel,
    former: gone === undefined ? panel.former : [...panel.former, gone],
  }));
  return noted.panels[panelId]?.members.length === 0 ? noted : interrupt(noted, panelId, since);
};

/** Where a question is open the stop is noted behind it, and lasts since that question held all up. */
const interrupt = (dispute: Dispute, panelId: string, since: Instant): Dispute => {
  const { interrupted, question } = dispute.panels[panelId] ?? {};
  if (interrupted) return dispute;
  const held = question?.held ?? getStage(dispute, panelSubject(panelId));
  const stopped = changePanel(dispute, panelId, (panel) => ({
    ...panel,
    interrupted: { since: question?.askedAt ?? since, held },
    ...(question && { question: { ...question, held: { stage: 'panel-replacement' } } }),
  }));
  return question ? stopped : atPanel(stopped, panelId, 'panel-replacement');
};
