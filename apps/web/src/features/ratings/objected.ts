import { PARTY_GRADE as W } from '#messages/ui/party-grade.js';

/** How an objection to a fact stands, by the API’s word for it; there is none of `none`. */
export const OBJECTED = {
  open: ['due', W.contested],
  upheld: ['lifted', W.upheld],
  rejected: ['neutral', W.refused],
} as const;
