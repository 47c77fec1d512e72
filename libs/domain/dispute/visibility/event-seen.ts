import type { DisputeEvent } from '../core/state.js';
import { CONDUCT_SEEN } from './conduct-seen.js';
import { EVIDENCE_SEEN } from './evidence-seen.js';
import type { EventRows } from './event-row.js';
import { INTAKE_SEEN } from './intake-seen.js';
import { MEASURES_SEEN } from './measures-seen.js';
import { AWARD_SEEN, DECISION_SEEN, PANEL_SEEN } from './panel-seen.js';
import { CLOSING_SEEN, RESPONSE_SEEN } from './response-seen.js';
import { SERVICE_SEEN } from './service-seen.js';
import { AGREEMENTS_SEEN, MEDIATION_SEEN } from './talks-seen.js';

/** Every event of a dispute: what it is about, and who gets which part of it. One without a row does not compile. */
export const EVENT_SEEN = {
  ...SERVICE_SEEN,
  ...EVIDENCE_SEEN,
  ...INTAKE_SEEN,
  ...MEASURES_SEEN,
  ...RESPONSE_SEEN,
  ...MEDIATION_SEEN,
  ...AGREEMENTS_SEEN,
  ...PANEL_SEEN,
  ...DECISION_SEEN,
  ...AWARD_SEEN,
  ...CONDUCT_SEEN,
  ...CLOSING_SEEN,
} satisfies EventRows<DisputeEvent>;
