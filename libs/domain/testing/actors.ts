import type { Standing } from '../dispute/standing.js';
import type { Actor } from '../message.js';

const party = (id: string): Actor => ({ kind: 'person', id: `${id}-account`, onBehalfOf: id });

export const ana = party('ana');
export const ben = party('ben');
export const cai = party('cai');
/** On duty at the association. */
export const mia: Actor = { kind: 'person', id: 'mia' };
/** On the duty roster behind Mia. */
export const noa: Actor = { kind: 'person', id: 'noa' };
/** Mediators of the roster. */
export const max: Actor = { kind: 'person', id: 'max' };
export const pia: Actor = { kind: 'person', id: 'pia' };
export const shop: Actor = { kind: 'platform', id: 'shop' };
export const clock: Actor = { kind: 'clock', id: 'dispute-workflow' };
export const engine: Actor = { kind: 'engine', id: 'dispute-workflow' };
/** Has no part in anything. */
export const eve = party('eve');
export const mall: Actor = { kind: 'platform', id: 'mall' };

/** Everybody may act for the party they name; Mia and Noa alone have a duty. */
export const standingOf = ({ id, onBehalfOf }: Actor): Standing => ({
  position: 1,
  mayActFor: onBehalfOf === undefined ? [] : [onBehalfOf],
  duties: id === 'mia' || id === 'noa' ? ['case-manager'] : id === 'max' || id === 'pia' ? ['mediator'] : [],
  neutrals: { max: { available: true, load: 2 }, pia: { available: true, load: 0 }, ira: { available: false, load: 0 } },
  legalBasis: 'commercial-mediation',
  caseManagerId: 'mia',
  dutyRoster: ['mia', 'noa'],
});
