import { table } from '../../core/action.js';
import { amendComplaint } from './amend-complaint.js';
import { acceptAmendment } from './accept-amendment.js';
import { refuseAmendment } from './refuse-amendment.js';

/** Everything that concerns what is added to a complaint. */
export const AMENDMENT_ACTIONS = table({
  AmendComplaint: amendComplaint,
  AcceptAmendment: acceptAmendment,
  RefuseAmendment: refuseAmendment,
});
