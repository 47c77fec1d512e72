import { PURPOSES } from '#messages/ui/desk-dispute.js';
import type { Purpose } from '../../evidence/read-exhibit.js';

/** Why one looks, as the address says it; who comes from the list of materials checks them. */
export const purposeOf = (said: string | undefined): Purpose =>
  said !== undefined && Object.hasOwn(PURPOSES, said) ? (said as Purpose) : 'check-materials';
