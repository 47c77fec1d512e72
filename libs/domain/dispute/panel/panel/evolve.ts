import { awaitReviewAnswer, underReview } from '../decision/evolve-after.js';
import { decisionOf, withDecisionDue } from '../../core/decisions.js';
import { openRooms } from '../../talks/room/open-rooms.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { decisionSubject, panelSubject, roomSubject, seatSubject } from '../../core/subject.js';
import { closeTask } from '../../core/tasks.js';
import type { PanelEvent } from './events.js';
import { evolveChoice } from './evolve-choice.js';
import { evolveCompetence } from './evolve-competence.js';
import { evolveDraw } from './evolve-draw.js';
import { evolveSeats } from './evolve-seats.js';
import { atPanel } from './panel-stage.js';
import { changePanel, seatsOf } from './panels.js';
import type { Panel } from './state.js';

export const evolvePanel: EvolveOf<PanelEvent> = {
  ...evolveCompetence,
  ...evolveDraw,
  ...evolveChoice,
  ...evolveSeats,
  PanelRequested: (
    dispute,
    { panelId, requestedAt, requestedBy, requesterId, pairs, parties, legalKind, mode, size, reviews, due },
  ) => {
    const panel: Panel = {
      requestedAt,
      requestedBy,
      ...(requesterId !== undefined && { requesterId }),
      pairs,
      parties,
      legalKind,
      mode,
      size,
      ...(reviews !== undefined && { reviews }),
      // who submitted to a panel submitted to its review
      bound: (reviews !== undefined && dispute.panels[reviews]?.bound) || {},
      nominated: {},
      waived: {},
      reserve: [],
      former: [],
      frivolous: {},
      members: [],
    };
    const known = { ...dispute, panels: { ...dispute.panels, [panelId]: panel } };
    const asked = atPanel(
      closeTask(setStage(known, ['dispute'], { stage: 'panel' }), 'next-step', 'dispute'),
      panelId,
      'panel-consent',
      due,
    );
    const [reviewed] = (reviews !== undefined && decisionOf(asked, reviews)) || [];
    return reviewed === undefined ? asked : underReview(asked, reviewed);
  },
  PanelConstituted: (dispute, { panelId, members, constitutedAt, challengeDue, resumed, decisionDue }) => {
    const { held } = dispute.panels[panelId]?.interrupted ?? {};
    const constituted = changePanel(dispute, panelId, ({ interrupted: _, ...panel }) => ({
      ...panel,
      members,
      constitutedAt,
      challengeDue,
    }));
    const stage =
      held === undefined
        ? ({ stage: 'panel-constituted' } as const)
        : { ...held, ...(resumed && { deadline: resumed }) };
    return setStage(withDecisionDue(constituted, panelId, decisionDue), [panelSubject(panelId)], stage);
  },
  PanelEnded: (dispute, { panelId, outcome }) => {
    const ended = endPanelIn(dispute, panelId, outcome);
    return setStage(ended, ['dispute'], {
      stage: dispute.matter === undefined ? 'awaiting-counter-notice' : 'mediation',
    });
  },
};

const TASKS = [
  'decide-competence',
  'prepare-draw',
  'list-experts',
  'complete-file',
  'look-into-contact',
  'chase-decision',
  'release-decision',
] as const;
const SEAT_TASKS = ['appoint-expert', 'decide-challenge'] as const;

/** Nothing of it is awaited any more. */
export const endPanelIn = (dispute: Dispute, panelId: string, outcome: NonNullable<Panel['outcome']>): Dispute => {
  const seats = seatsOf(dispute, panelId).map(([seatId]) => seatSubject(seatId));
  const ended = changePanel(dispute, panelId, ({ question: _, interrupted: __, ...panel }) => ({ ...panel, outcome }));
  const [decisionId] = decisionOf(dispute, panelId) ?? [];
  const rooms = openRooms(dispute).filter(
    (roomId) => decisionId !== undefined && dispute.rooms[roomId]?.aboutId === decisionId,
  );
  const closed = setStage(ended, [panelSubject(panelId), ...seats, ...rooms.map(roomSubject)], {
    stage: 'closed',
    reason: 'ended',
  });
  const rested = TASKS.reduce((all, task) => closeTask(all, task, panelSubject(panelId)), closed);
  const emptied = seats.reduce(
    (all, seat) => SEAT_TASKS.reduce((one, task) => closeTask(one, task, seat), all),
    rested,
  );
  return outcome === 'decided' ? emptied : withoutReview(emptied, panelId);
};

/** A review that came to nothing is still to be answered: by a panel of others, or by a refusal. */
const withoutReview = (dispute: Dispute, panelId: string): Dispute => {
  const { reviews } = dispute.panels[panelId] ?? {};
  const [first] = (reviews !== undefined && decisionOf(dispute, reviews)) || [];
  return first !== undefined && getStage(dispute, decisionSubject(first)).stage === 'under-review'
    ? awaitReviewAnswer(dispute, first)
    : dispute;
};
