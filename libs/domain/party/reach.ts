import type { ServiceConsents } from '../dispute/core/decision-context.js';
import { CONSENT_CHANNELS } from './events.js';
import type { Party } from './state.js';

/** By which channels a party agrees to be told, and by which no longer. */
export const serviceConsentsOf = ({ consents }: Party): ServiceConsents => {
  const withdrawn = CONSENT_CHANNELS.filter((channel) => consents[channel]?.withdrawnAt !== undefined);
  return {
    consented: CONSENT_CHANNELS.filter((channel) => consents[channel] !== undefined && !withdrawn.includes(channel)),
    withdrawn,
  };
};

/** Mail needs no consent first: it goes until that is withdrawn (practice P16). */
export const takesMail = ({ consents }: Pick<Party, 'consents'>): boolean => consents.mail?.withdrawnAt === undefined;
