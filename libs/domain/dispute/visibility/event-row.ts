import type { Dispute, DisputeEvent } from '../core/state.js';
import type { Subject } from '../core/subject.js';
import type { ByViewer, Visibility } from './viewer.js';

/** Who looks, and the dispute as it is now. */
export type Looking = { readonly viewer: Visibility; readonly now: Dispute };
/** As much of an event's data as one sort of viewer gets; undefined where the event is none of its business. */
export type Part<D> = (data: D, looking: Looking) => D | undefined;

/**
 * The row of one kind of event: what it is about, and for each sort of viewer which part of it. A part is given only to
 * who may know of one of the subjects.
 */
export type EventRow<E extends DisputeEvent> = ByViewer<Part<E['data']>> & {
  readonly about: (data: E['data'], now: Dispute) => readonly Subject[];
};
/** The rows of a group of events. */
export type EventRows<E extends DisputeEvent> = { readonly [T in E['type']]: EventRow<Extract<E, { type: T }>> };

export const whole = <D>(data: D): D => data;
export const nothing = (): undefined => undefined;
/** The whole of it under a condition. */
export const when =
  <D>(isFor: (data: D, looking: Looking) => boolean): Part<D> =>
  (data, looking) =>
    isFor(data, looking) ? data : undefined;

/** The association's staff, and nobody else; each row says who else. */
export const STAFF = {
  staff: whole,
  complainant: nothing,
  respondent: nothing,
  platform: nothing,
  mediator: nothing,
  askedMediator: nothing,
  expert: nothing,
  askedExpert: nothing,
  auditor: nothing,
  recipient: nothing,
} satisfies ByViewer<typeof whole | typeof nothing>;

/** What only those learn who have all of the file before them: the complainant, a mediator, the panel, an auditor, a recipient. */
export const READERS = {
  ...STAFF,
  complainant: whole,
  mediator: whole,
  expert: whole,
  auditor: whole,
  recipient: whole,
};

/** What belongs to the file: its readers have it, and a respondent and a platform this part of it. */
export const inFile = <F>(own: F) => ({ ...READERS, respondent: own, platform: own });

/** What is in the file, names no other and is no list: of whose things it is says its subject. */
export const FILE = inFile(whole);

/** Between the parties: no platform, no neutral. */
export const PARTIES = { ...STAFF, complainant: whole, respondent: whole };
