import { authorKey } from '#application/author-key.js';
import type { Actor } from '#domain/message.js';

/** Under which key somebody's words in a dispute lie. */
export const textKey = (disputeId: string, { id, onBehalfOf }: Actor): string => authorKey(disputeId, onBehalfOf ?? id);
