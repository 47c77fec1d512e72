import type { Instant } from '#domain/kernel/message.js';
import type { Doorway } from './door.js';

/** What a pass over all associations needs. */
export type Everywhere = {
  readonly database: Doorway['database'];
  readonly doorwayOf: (associationId: string) => Doorway;
  readonly legalNow: (associationId: string) => Promise<Instant>;
  /** Disputes a pass. */
  readonly most?: number;
};
