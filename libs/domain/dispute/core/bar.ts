import type { Instant } from '../../kernel/message.js';
import type { FilingBar } from '../../party/events.js';

/**
 * What keeps a complaint from having anything taken down: a court's order that bars its complainant from complaining
 * (practice P41), or what a finding of bad faith means for the complainant or for the account that filed for it
 * (practice P29). Each within its own scope and until its own last instant.
 */
export type Bar =
  | {
      readonly kind: 'court-order';
      readonly barId: string;
      readonly scope: FilingBar['scope'];
      readonly from: Instant;
      readonly until?: Instant;
    }
  | {
      readonly kind: 'suspension' | 'agent-ban';
      readonly reviewId: string;
      readonly from: Instant;
      readonly until: Instant;
    };
