import type { Actor } from '#domain/message.js';

/** Under which key somebody's words in a dispute lie; erasing an author's words leaves everybody else's. */
export const textKey = (disputeId: string, { id, onBehalfOf }: Actor): string => `text:${disputeId}:${onBehalfOf ?? id}`;
