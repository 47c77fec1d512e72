import type { Instant } from '../../../kernel/message.js';
import { houseDeadline, stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import { exclusionsOf } from './eligibility.js';
import type { ExpertAsked, SeatsOpened } from './seat-events.js';
import { getPanel, seatsOf } from './panels.js';

/** The seats of a panel, the presiding one first. */
export const openSeats = (panelId: string, at: Instant, file: DisputeFile): SeatsOpened => {
  const { size } = getPanel(file.dispute, panelId);
  const seats = Array.from({ length: size }, (_, index) => ({
    seatId: file.newId(),
    seat: index === 0 ? ('presiding' as const) : ('member' as const),
  }));
  return {
    type: 'SeatsOpened',
    data: { panelId, seats, appointDue: houseDeadline(file, 'appoint-expert', { event: 'SeatsOpened', at }) },
  };
};

type Asking = Pick<ExpertAsked['data'], 'panelId' | 'seatId' | 'neutralId' | 'how' | 'load' | 'reasonContentId'>;

export const askExpert = (asking: Asking, at: Instant, file: DisputeFile): ExpertAsked => ({
  type: 'ExpertAsked',
  data: { ...asking, due: stageDeadline(file, 'expert-acceptance', { event: 'ExpertAsked', at }) },
});

/** These experts, in this order, are asked to take the seats, as far as they go. */
export const askInOrder = (
  opened: SeatsOpened,
  neutralIds: readonly string[],
  how: Asking['how'],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] =>
  opened.data.seats.flatMap(({ seatId }, index) => {
    const neutralId = neutralIds[index];
    if (neutralId === undefined) return [];
    const load = file.context.experts?.[neutralId]?.load ?? 0;
    return [askExpert({ panelId: opened.data.panelId, seatId, neutralId, how, load }, at, file)];
  });

/** After a seat fell free: the next of the reserve who can still sit is asked. Where none is left a person appoints. */
export const withReserve = (
  events: readonly DisputeEvent[],
  seatId: string,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const dispute = file.evolve(file.dispute, events);
  const panelId = dispute.seats[seatId]?.panelId ?? '';
  const after = { ...file, dispute };
  const sitting = seatsOf(dispute, panelId).map(([, { neutralId }]) => neutralId);
  const next = getPanel(dispute, panelId).reserve.find((neutralId) => {
    const expert = file.context.experts?.[neutralId];
    return (
      expert !== undefined &&
      !sitting.includes(neutralId) &&
      exclusionsOf(panelId, neutralId, expert, after, at).length === 0
    );
  });
  if (next === undefined) return events;
  const load = file.context.experts?.[next]?.load ?? 0;
  return [...events, askExpert({ panelId, seatId, neutralId: next, how: 'reserve', load }, at, after)];
};
