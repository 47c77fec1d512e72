import type { Calendar } from '../calendar/calendar.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Dispute } from './core/state.js';
import { plan, type Plan } from './plan.js';
import type { Mediation } from './talks/mediation/state.js';
import { seesAgreement } from './visibility/sees-agreement.js';
import type { Visibility } from './visibility/visibility.js';

/**
 * The plan as somebody may know it: for whom an agreement does not concern the time of the mediation runs on as it ran,
 * or the others' signatures would show by it.
 */
export const planSeen = (
  visibility: Visibility,
  dispute: Dispute,
  rulebook: Rulebook,
  calendar: Calendar,
): Pick<Plan, 'deadlines'> => plan(withoutUnseen(visibility, dispute), rulebook, calendar);

const withoutUnseen = (visibility: Visibility, dispute: Dispute): Dispute => ({
  ...dispute,
  mediations: Object.fromEntries(
    Object.entries(dispute.mediations).map(([mediationId, mediation]) => [
      mediationId,
      seesAgreement(mediationId, visibility, dispute) ? mediation : withoutAgreement(mediation),
    ]),
  ),
});

const withoutAgreement = ({ agreement: _, ...mediation }: Mediation): Mediation => mediation;
