import { DOCKET_VIEW } from './views.js';

/** By what a list is sorted; with a minus the other way round. The age grows as the day of filing goes back. */
export const DOCKET_SORTS = [
  '-filedAt',
  'filedAt',
  'nextDue',
  '-nextDue',
  'number',
  '-number',
  'age',
  '-age',
  'risk',
  '-risk',
] as const;
export type DocketSort = (typeof DOCKET_SORTS)[number];

type Order = {
  readonly by: string;
  readonly type: string;
  readonly id: string;
  /** The lines that are so sorted. */
  readonly of: string;
  readonly only: string;
  readonly isHere: (at: string) => boolean;
  /** None of them is closed. */
  readonly isOfOpen?: true;
};
export type Part = Order & { readonly down: boolean };
const ALL = { id: 'dispute_id', of: `${DOCKET_VIEW} AS docket`, only: 'true', isHere: () => true };
const FILED: Order = { ...ALL, by: 'filed_at', type: 'timestamptz' };
const DUE: Order = { ...ALL, by: "coalesce(next_due_at, 'infinity')", type: 'timestamptz' };
const NUMBER: Order = { ...ALL, by: 'number', type: 'text' };
// what signals weigh is kept beside the docket: disputes with any are read by the index there, the others after them
const WEIGHT: Order = {
  by: 'weight',
  type: 'int',
  id: 'signalled_id',
  of: `${DOCKET_VIEW} AS docket JOIN (SELECT p.dispute_id AS signalled_id, p.points AS weight FROM office.signal_place p
         WHERE p.association_id = $1 AND p.points > 0) AS signalled ON signalled_id = docket.dispute_id`,
  only: 'open', // a closed dispute has none, though they may still be kept for a moment
  isHere: (at) => /^\d+$/.test(at),
  isOfOpen: true,
};
const UNSIGNALLED: Order = {
  ...FILED,
  only: `NOT EXISTS (SELECT FROM office.signal_place p WHERE p.dispute_id = docket.dispute_id AND p.points > 0 AND docket.open)`,
  isHere: (at) => !WEIGHT.isHere(at),
};
const falling = (order: Order): Part => ({ ...order, down: true });
const rising = (order: Order): Part => ({ ...order, down: false });
/** How a list is read that is sorted like this: one part after the other. */
export const DOCKET_ORDERS: Readonly<Record<DocketSort, readonly Part[]>> = {
  '-filedAt': [falling(FILED)],
  filedAt: [rising(FILED)],
  age: [falling(FILED)],
  '-age': [rising(FILED)],
  nextDue: [rising(DUE)],
  '-nextDue': [falling(DUE)],
  number: [rising(NUMBER)],
  '-number': [falling(NUMBER)],
  risk: [rising(UNSIGNALLED), rising(WEIGHT)],
  '-risk': [falling(WEIGHT), falling(UNSIGNALLED)],
};
