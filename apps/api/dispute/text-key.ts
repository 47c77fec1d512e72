import { authorKey } from '#application/dispute/author-key.js';
import type { Actor } from '#domain/kernel/message.js';

/** Under which key somebody's words in a dispute lie. */
export const textKey = (disputeId: string, { id, onBehalfOf }: Actor): string => authorKey(disputeId, onBehalfOf ?? id);
