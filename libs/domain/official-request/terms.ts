import type { RoomKind } from '../dispute/talks/room/events.js';

/** What an authority or a court wants: to know something, papers, help with an act of its own; or it tells of a penalty. */
export const OFFICIAL_REQUEST_KINDS = ['inquiry', 'evidence-request', 'assistance', 'penalty-notice'] as const;
export type OfficialRequestKind = (typeof OFFICIAL_REQUEST_KINDS)[number];

/** Who writes (guideline 1, 3.1.1(2), appendix 2(3)): the trade's authority, another one, the police, a prosecutor, a court. */
export const AUTHORITY_KINDS = ['ip-authority', 'administration', 'police', 'procuratorate', 'court'] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** How an answer came into the authority's hands. */
export const HANDOVER_WAYS = ['in-person', 'registered-mail', 'official-channel', 'collected'] as const;
export type HandoverWay = (typeof HANDOVER_WAYS)[number];

/** How somebody was told of a request for whom nobody reads here. */
export const TELLING_WAYS = ['in-person', 'registered-mail', 'phone'] as const;
export type TellingWay = (typeof TELLING_WAYS)[number];

/**
 * What was said in these may go out where a legal duty names the room. A deliberation never does, and nothing else of
 * a panel's work: what is not in this list has no way out.
 */
export const DISCLOSABLE_ROOMS = ['negotiation', 'mediation', 'caucus'] as const satisfies readonly RoomKind[];
export type DisclosableRoom = (typeof DISCLOSABLE_ROOMS)[number];
