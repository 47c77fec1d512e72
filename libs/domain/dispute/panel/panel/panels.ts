import type { Dispute } from '../../core/state.js';
import type { Panel, Seat } from './state.js';
import { refuse } from '../../../kernel/refusal.js';
import { panelSubject, seatSubject } from '../../core/subject.js';

export const getPanel = ({ panels }: Pick<Dispute, 'panels'>, panelId: string): Panel =>
  panels[panelId] ?? refuse('NoSuchSubject', { subject: panelSubject(panelId) });

export const getSeat = ({ seats }: Pick<Dispute, 'seats'>, seatId: string): Seat =>
  seats[seatId] ?? refuse('NoSuchSubject', { subject: seatSubject(seatId) });

/** Seats of a panel, with their ids, in the order in which they were opened. */
export const seatsOf = ({ seats }: Pick<Dispute, 'seats'>, panelId: string): readonly (readonly [string, Seat])[] =>
  Object.entries(seats).filter(([, seat]) => seat.panelId === panelId);

export const changePanel = (dispute: Dispute, panelId: string, change: (panel: Panel) => Panel): Dispute => {
  const panel = dispute.panels[panelId];
  return panel ? { ...dispute, panels: { ...dispute.panels, [panelId]: change(panel) } } : dispute;
};

export const changeSeat = (dispute: Dispute, seatId: string, change: (seat: Seat) => Seat): Dispute => {
  const seat = dispute.seats[seatId];
  return seat ? { ...dispute, seats: { ...dispute.seats, [seatId]: change(seat) } } : dispute;
};
