import type { Deadline } from '../../../calendar/derivation.js';
import type { Event } from '../../../kernel/message.js';

type OfVersion = { readonly mediationId: string; readonly version: number };

/**
 * The parties and the mediator have signed this version: a person of the association puts the body's seal to it by the
 * day.
 */
export type SealAwaited = Event<'SealAwaited', OfVersion & { readonly due: Deadline }>;

/**
 * A clause says whose an account is: its platform is asked for its yes, by its interface where it is known here; a
 * person asks again after the day (practice P26).
 */
export type AccountClauseAsked = Event<
  'AccountClauseAsked',
  OfVersion & { readonly platformId?: string; readonly termsContentId: string; readonly due: Deadline }
>;

export type AwaitedEvent = SealAwaited | AccountClauseAsked;
