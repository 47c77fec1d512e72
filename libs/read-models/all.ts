import { delegated } from './delegated.projection.js';
import { contactProofs } from './contact-proofs.projection.js';
import { authorityAnswers } from './authority-answers.projection.js';
import { confidentialReadersOf } from './confidential-readers.projection.js';
import { conduct } from './conduct.projection.js';
import { deskQuestions } from './desk-questions.projection.js';
import { docket } from './docket.projection.js';
import { docketTasks } from './docket-tasks.projection.js';
import { documentCodes } from './document-codes.projection.js';
import { filings } from './filings.projection.js';
import { officialRequests } from './official-requests.projection.js';
import { consultations } from './consultations.projection.js';
import { depositGrants } from './deposit-grants.projection.js';
import { deposits } from './deposits.projection.js';
import { grievances } from './grievances.projection.js';
import { members } from './members.projection.js';
import { heldItems } from './held-items.projection.js';
import { preventions } from './preventions.projection.js';
import { publishedDecisions } from './published-decisions.projection.js';
import { publishedRights } from './published-rights.projection.js';
import { qualificationFiles } from './qualification-files.projection.js';
import { qualifications } from './qualifications.projection.js';
import { ratingFacts } from './rating-facts.projection.js';
import { ratingMembers } from './rating-members.projection.js';
import { readings } from './readings.projection.js';
import { reliedRights } from './relied-rights.projection.js';
import { rights } from './rights.projection.js';
import { measuresTaken } from './measures-taken.projection.js';
import { statistics } from './statistics.projection.js';
import { reminders } from './reminders.projection.js';
import { secondOpinions } from './second-opinions.projection.js';
import { screenings } from './screenings.projection.js';
import { sittings } from './sittings.projection.js';
import { training } from './training.projection.js';
import { tips } from './tips.projection.js';
import { disputeSignals } from './dispute-signals.projection.js';
import { earlyWarnings } from './early-warnings.projection.js';
import { screeningSignals } from './screening-signals.projection.js';
import { watches } from './watches.projection.js';
import { tipSignals } from './tip-signals.projection.js';
import { shapeOf, type Projection } from './projection.js';

/** Every projection that the worker keeps. A new one is a file and a line. */
export const PROJECTIONS: readonly Projection[] = [
  docket,
  docketTasks,
  heldItems,
  members,
  filings,
  rights,
  reliedRights,
  conduct,
  ratingFacts,
  ratingMembers,
  sittings,
  tips,
  publishedDecisions,
  delegated,
  contactProofs,
  readings,
  deskQuestions,
  grievances,
  consultations,
  officialRequests,
  deposits,
  depositGrants,
  confidentialReadersOf,
  statistics,
  measuresTaken,
  qualifications,
  reminders,
  documentCodes,
  secondOpinions,
  screenings,
  publishedRights,
  qualificationFiles,
  authorityAnswers,
  training,
  preventions,
  disputeSignals,
  screeningSignals,
  tipSignals,
  earlyWarnings,
  watches,
];

/** Which version of each projection a program of this release knows, by the name of its shape. */
export const VERSIONS: Readonly<Record<string, string>> = Object.fromEntries(
  PROJECTIONS.map((projection) => [shapeOf(projection), projection.version]),
);
