import type { ConsequenceKind } from '../../../rulebook/bad-faith-rules.js';
import type { Instant } from '../../../kernel/message.js';

/** Somebody who sat on a review, and the organisation that it then worked for. */
export type Sitting = { readonly accountId: string; readonly organisationId: string };

/**
 * What the association does in its own services, until when; of a ban the representative's account that it is about.
 */
export type Consequence = { readonly kind: ConsequenceKind; readonly until: Instant; readonly accountId?: string };
