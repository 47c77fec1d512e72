import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from './command-handler.js';

/** What a pass over all associations needs. */
export type Everywhere = {
  readonly database: TenantContext['database'];
  readonly tenantOf: (associationId: string) => TenantContext;
  readonly legalNow: (associationId: string) => Promise<Instant>;
  /** Disputes a pass. */
  readonly most?: number;
};
