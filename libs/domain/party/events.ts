import type { Event } from '../message.js';

/** A person or organisation is known to the association: registered by its staff, or named in a complaint. Name and address lie encrypted. */
export type PartyNoted = Event<
  'PartyNoted',
  { readonly kind: 'person' | 'organisation' | 'unknown'; readonly source: 'registered' | 'complaint'; readonly identityContentId: string }
>;

/** This account may act for the party from now on. */
export type AuthorityGranted = Event<'AuthorityGranted', { readonly accountId: string; readonly basis: 'member' | 'representative' }>;

/** It may no longer. */
export type AuthorityEnded = Event<'AuthorityEnded', { readonly accountId: string }>;

export type PartyEvent = PartyNoted | AuthorityGranted | AuthorityEnded;

/** An account on a platform (a shop, a room, a marketer's handle) is this party's. A stream per account, so that two filings at once meet in one. */
export type PlatformAccountLinked = Event<'PlatformAccountLinked', { readonly platformId: string; readonly partyId: string }>;
