import { ACT, POWER, READ } from '../dispute/refusals.js';

/** What a member may be refused with in a room; everybody else is told that there is none. */
export const IN_ROOM = [
  ...ACT,
  'DeadlinePassed',
  'UnknownReference',
  'OfferGone',
  'NotYourTurn',
  'AuthorityExpired',
  'AuthorityLacksScope',
] as const;
export const READ_ROOM = [...READ, ...POWER] as const;
