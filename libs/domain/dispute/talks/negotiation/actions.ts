import { table } from '../../core/action.js';
import { proposeNegotiation } from './propose-negotiation.js';
import { acceptNegotiation } from './accept-negotiation.js';
import { endNegotiation } from './end-negotiation.js';
import { proposeStay } from './propose-stay.js';
import { agreeStay } from './agree-stay.js';
import { lapseNegotiation } from './lapse-negotiation.js';

/** Everything that concerns negotiating. */
export const NEGOTIATION_ACTIONS = table({
  ProposeNegotiation: proposeNegotiation,
  AcceptNegotiation: acceptNegotiation,
  EndNegotiation: endNegotiation,
  ProposeStay: proposeStay,
  AgreeStay: agreeStay,
  LapseNegotiation: lapseNegotiation,
});
