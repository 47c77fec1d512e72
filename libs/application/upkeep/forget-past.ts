import { eachOf } from '#infrastructure/each-of.js';
import { forgetTraces } from '#event-store/traced-appends.js';
import { forgetConsultations } from '../consultation/forget-consultations.js';
import { forgetMails, type ForgettingMails } from '../mail-intake/forget-mails.js';
import { forgetComments } from '../rule-making/forget-comments.js';
import { forgetOfficialRequests } from '../official-request/forget-official-requests.js';
import { forgetIdentifiers, forgetShopWatches } from '../shop-identifier/forget-identifiers.js';
import { forgetTips } from '../tip/forget-tips.js';
import { forgetScreenings } from '../screening/forget-screenings.js';

/**
 * Forgets what stands in no dispute and whose days are over, of each kind, whatever becomes of the others; how many.
 * `machine` is machine time.
 */
export const forgetPast = (keeping: ForgettingMails, machine: Date): Promise<number> =>
  eachOf(
    () => forgetConsultations(keeping, machine),
    () => forgetTips(keeping, machine),
    () => forgetScreenings(keeping, machine),
    () => forgetMails(keeping, machine),
    () => forgetComments(keeping, machine),
    () => forgetOfficialRequests(keeping, machine),
    () => forgetIdentifiers(keeping),
    () => forgetShopWatches(keeping),
    () => forgetTraces(keeping.database, machine),
  )();
