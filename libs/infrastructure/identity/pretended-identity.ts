import type { HiredFor } from '../providers/provider-settings.js';
import type { IdentityAnswer, IdentityQuestion } from './check-identity.js';

/** In a sandbox nobody is asked: the number itself says what is answered. */
export type PretendedIdentity = HiredFor & { readonly format: 'sandbox' };

/** So that each answer can be tried: a number ending in 0 differs, one ending in 1 is not found, any other goes. */
export const pretended = ({ number }: Pick<IdentityQuestion, 'number'>): IdentityAnswer =>
  number.endsWith('0') ? 'differs' : number.endsWith('1') ? 'not-found' : 'matches';
