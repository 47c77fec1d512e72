import type { DocumentFacts } from '#documents/facts.js';
import type { DisputeEvent, Dispute } from '#domain/dispute/core/state.js';
import type { Known } from '../dispute/names.js';
import type { Service } from '#domain/dispute/service/notice/events.js';

/** What a document may tell beyond the complaint. */
export type About = Pick<
  DocumentFacts,
  | 'defects'
  | 'lacking'
  | 'cause'
  | 'bars'
  | 'deadline'
  | 'counterNotice'
  | 'proceeding'
  | 'effectiveAt'
  | 'withdrawal'
  | 'delay'
  | 'courtOrder'
  | 'urgent'
  | 'guarantee'
  | 'restoration'
  | 'back'
  | 'ended'
  | 'preservation'
  | 'declarations'
  | 'history'
  | 'results'
  | 'closedAs'
  | 'reason'
  | 'conclusion'
  | 'breach'
  | 'agreed'
  | 'statement'
  | 'mediation'
  | 'delegated'
  | 'panel'
  | 'afterDecision'
  | 'decision'
  | 'dictation'
  | 'referral'
  | 'review'
  | 'earlier'
  | 'undoing'
  | 'compared'
>;

export type Events = readonly DisputeEvent[];

export type Text = Known['text'];

/** A document that was ordered, what was known then, and what was recorded together with it. */
export type Ordered = {
  readonly known: Events;
  readonly together: Events;
  readonly service: Service;
  readonly dispute: Dispute;
  readonly text: Text;
};
