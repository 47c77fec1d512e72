import type { MessageOutcome } from './message-provider.js';

/**
 * What can be wrong with a message, in a short word for the log and the desk. `refused`: this addressee gets none.
 * `impossible`: our set-up or account has to be mended. `failed`: it is tried again, ever later.
 */
export const FAULTS = {
  'bad-number': 'refused',
  'opted-out': 'refused',
  'not-following': 'refused',
  'no-balance': 'impossible',
  'bad-credentials': 'impossible',
  'not-permitted': 'impossible',
  'bad-sign-name': 'impossible',
  'bad-template': 'impossible',
  'no-template': 'impossible',
  'bad-request': 'impossible',
  throttled: 'failed',
  'provider-fault': 'failed',
  unsure: 'failed',
} as const satisfies Readonly<Record<string, 'refused' | 'impossible' | 'failed'>>;
export type Fault = keyof typeof FAULTS;

export const faulty = (code: Fault): MessageOutcome => ({ result: FAULTS[code], code });

/**
 * A provider's own code in ours: the longest beginning that is told of counts. What nobody told of is tried again, so
 * that a new code loses nothing.
 */
export const faultOf = (told: Readonly<Record<string, Fault>>, code: string): MessageOutcome => {
  const [known] = Object.keys(told)
    .filter((start) => code.startsWith(start))
    .toSorted((one, other) => other.length - one.length);
  return faulty((known !== undefined && told[known]) || 'provider-fault');
};
