import type { Actor } from '#domain/kernel/message.js';

/** Who learns is a person: of a platform’s people the one that is there, not the platform. */
export const learnerOf = (actor: Actor): Actor =>
  actor.kind === 'platform' && actor.person !== undefined ? { kind: 'person', id: actor.person } : actor;
