import type { Event, Instant } from '../../../kernel/message.js';

/**
 * The platform says of what the log tells of it that it was otherwise; shown beside it, never instead of it (E-Commerce
 * Law 45; practice P18).
 */
export type KnowledgeCorrected = Event<
  'KnowledgeCorrected',
  {
    readonly platformId: string;
    /** The entry that is meant, as the view names it. */
    readonly entry: string;
    readonly textContentId: string;
    /** When it really happened, as the platform says. */
    readonly happenedAt?: Instant;
  }
>;

export type KnowledgeEvent = KnowledgeCorrected;
