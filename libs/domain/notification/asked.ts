import type { Instant } from '../kernel/message.js';

/** What a neutral may be told by mail that it is asked to do: the act, never the matter. */
export const ASKED = [
  'take-mediation',
  'sign-agreement',
  'take-seat',
  'read-file',
  'list-issues',
  'read-submissions',
  'deliberate',
  'cast-ballot',
  'sign-decision',
] as const;
export type Asked = (typeof ASKED)[number];

/** What one neutral is awaited to do, by its account, under a name that changes when it is asked anew. */
export type AskedOf = {
  readonly accountId: string;
  readonly name: string;
  readonly asked: Asked;
  readonly dueAt?: Instant;
};
