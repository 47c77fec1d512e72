import { forgetTraces } from '#event-store/traced-appends.js';
import { forgetConsultations } from '../consultation/forget-consultations.js';
import { forgetMails, type ForgettingMails } from '../mail-intake/forget-mails.js';
import { forgetComments } from '../rule-making/forget-comments.js';
import { forgetOfficialRequests } from '../official-request/forget-official-requests.js';
import { forgetIdentifiers, forgetShopWatches } from '../shop-identifier/forget-identifiers.js';
import { forgetTips } from '../tip/forget-tips.js';
import { forgetScreenings } from '../screening/forget-screenings.js';

/** Forgets what stands in no dispute and whose days are over, of each kind; how many. `machine` is machine time. */
export const forgetPast = async (keeping: ForgettingMails, machine: Date): Promise<number> =>
  (await forgetConsultations(keeping, machine)) +
  (await forgetTips(keeping, machine)) +
  (await forgetScreenings(keeping, machine)) +
  (await forgetMails(keeping, machine)) +
  (await forgetComments(keeping, machine)) +
  (await forgetOfficialRequests(keeping, machine)) +
  (await forgetIdentifiers(keeping)) +
  (await forgetShopWatches(keeping)) +
  (await forgetTraces(keeping.database, machine));
