import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { HttpProblemCode } from '../http/http-problem.js';

type Codes = readonly (RefusalCode | HttpProblemCode)[];

/** What a read of a dispute may be refused with. */
export const READ: Codes = ['Unauthenticated', 'Forbidden', 'NotFound', 'WordsErased'];

/** What whoever acts for a party may be refused with before contact or authority are proved. */
export const POWER: Codes = ['AuthorityNotConfirmed', 'ContactNotProved'];

/** The same where it takes all that the party itself could do. */
export const WHOLE_POWER: Codes = [...POWER, 'AuthorityLacksScope'];

/** What anything done to a dispute may be refused with. */
export const ACT: Codes = [
  ...READ,
  ...POWER,
  'NotYourPart',
  'OfficeBarred',
  'NothingNamed',
  'NoSuchSubject',
  'WrongStage',
  'PreconditionFailed',
];
