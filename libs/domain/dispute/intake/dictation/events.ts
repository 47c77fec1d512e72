import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { CounterNoticeFiled } from '../../response/counter-notice/events.js';
import type { Evidence } from '../../core/evidence.js';

/** By what it came in. */
export const DICTATION_SOURCES = ['telephone', 'letter', 'chat', 'paper'] as const;
export type DictationSource = (typeof DICTATION_SOURCES)[number];

/**
 * What a person of the association wrote down for a party (practice P17): who typed, whence, when it came in, and the
 * recording or scan of it. Of no effect until the party confirms it.
 */
export type Dictation = {
  readonly dictationId: string;
  readonly partyId: string;
  readonly takenBy: string;
  readonly source: DictationSource;
  readonly receivedAt: Instant;
  readonly record: Evidence;
  readonly due: Deadline;
};

/** A counter-notice as it was dictated. */
export type DictatedNotice = Pick<
  CounterNoticeFiled['data'],
  'respondentId' | 'itemIds' | 'grounds' | 'statementContentId' | 'evidence' | 'confidentialContentId' | 'declaration'
>;

/**
 * A respondent declared by telephone, letter, chat or paper; nobody else learns of it before the respondent confirms.
 */
export type CounterNoticeDictated = Event<
  'CounterNoticeDictated',
  { readonly dictation: Dictation; readonly notice: DictatedNotice }
>;

/**
 * What was written down was put right before it was confirmed; codes that were sent for what it said before are of no
 * use.
 */
export type DictationCorrected = Event<
  'DictationCorrected',
  { readonly dictationId: string; readonly version: number; readonly takenBy: string; readonly notice?: DictatedNotice }
>;

export const CODE_CHANNELS = ['sms', 'wechat', 'mail'] as const;
export type CodeChannel = (typeof CODE_CHANNELS)[number];

/**
 * How a party says that what was written down is what it means: a code sent to it, its own account or opened link, or
 * paper that it signed.
 */
export type Confirmation =
  | { readonly by: 'code'; readonly channel: CodeChannel }
  | { readonly by: 'party' }
  | { readonly by: 'signed-paper'; readonly evidence: readonly Evidence[]; readonly noteContentId?: string };

/**
 * The party confirmed this version of it; from here on it counts as filed when it came in. `checkDue`: of a complaint,
 * whose materials are checked now.
 */
export type DictationConfirmed = Event<
  'DictationConfirmed',
  {
    readonly dictationId: string;
    readonly version: number;
    readonly confirmation: Confirmation;
    readonly recordedBy: string;
    readonly checkDue?: Deadline;
  }
>;

/** The party did not confirm in time; nothing of it ever took effect. */
export type DictationLapsed = Event<'DictationLapsed', { readonly dictationId: string; readonly effectiveAt: Instant }>;

export type DictationEvent = CounterNoticeDictated | DictationCorrected | DictationConfirmed | DictationLapsed;

/** As the fold knows it. Without a notice it is the complaint. */
export type Dictated = Pick<Dictation, 'partyId' | 'takenBy' | 'receivedAt'> & {
  readonly version: number;
  readonly notice?: DictatedNotice;
};
