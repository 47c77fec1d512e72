import { pairSubject } from '../core/subject.js';
import type { GuaranteeEvent } from '../measures/guarantee/events.js';
import type { HeldEvent, MeasuresHeld } from '../measures/held/events.js';
import type { LossEvent, LossStated } from '../measures/loss/events.js';
import type { MeasureEvent, MeasureSet } from '../measures/measure/events.js';
import type { KnowledgeEvent } from '../measures/platform-notice/events.js';
import type { PreservationEvent } from '../measures/preservation/events.js';
import type { UrgentEvent } from '../measures/urgent/events.js';
import { guarantee, onePair, pairs, platform, preservation, urgent } from './abouts.js';
import { FILE, inFile, READERS, STAFF, when, whole, type EventRows, type Part } from './event-row.js';
import { ownEndedObject, ownPairs } from './own-parts.js';
import { isGroundOfTalks } from './without-talks.js';

/** What measures cost a merchant is its own, and the staff's. */
const ownLoss: Part<LossStated['data']> = (data, looking) =>
  data.respondentId === looking.viewer.party ? ownPairs(data, looking) : undefined;
/** What was held, and why, is the staff's and the complainant's. */
const heldForBar: Part<MeasuresHeld['data']> = whole;
/** Between the association and one platform; respondents do not learn of it. */
const PLATFORM = { ...READERS, platform: whole };

/**
 * Whoever decides, here or elsewhere, does not learn that a measure went because the parties agreed, or came back
 * because one broke its word.
 */
const notOfTalks: Part<MeasureSet['data']> = when(({ ground }) => !isGroundOfTalks(ground));

/** What is asked of platforms, at once or in time, and behind what guarantee. */
export const MEASURES_SEEN = {
  MeasureSet: { about: onePair, ...FILE, expert: notOfTalks, recipient: notOfTalks },
  MeasuresAsked: { about: platform, ...PLATFORM },
  HandMeasuresAsked: { about: platform, ...STAFF },
  MeasureConfirmed: { about: onePair, ...FILE },
  MeasureRefused: { about: onePair, ...FILE },
  PlatformSilent: { about: platform, ...PLATFORM },
  ChaseEnded: { about: platform, ...PLATFORM },
  KnowledgeCorrected: { about: platform, ...PLATFORM },
  // who is on duty, and what one person has proposed, is the staff's
  DutyPassedOn: { about: urgent, ...STAFF },
  UrgentTaken: { about: urgent, ...STAFF },
  UrgentMeasureProposed: { about: urgent, ...STAFF },
  UrgentMeasureTaken: { about: urgent, ...inFile(ownPairs) },
  RespondentCalled: { about: urgent, ...STAFF },
  UrgentRefused: { about: urgent, ...FILE },
  UrgentReviewed: { about: urgent, ...inFile(ownPairs) },
  UrgentLapsed: { about: urgent, ...inFile(ownPairs) },
  UrgentNoticeFoundWrong: { about: urgent, ...inFile(ownPairs) },
  GuaranteeGiven: { about: guarantee, ...inFile(ownPairs) },
  GuaranteeReleased: { about: guarantee, ...FILE },
  GuaranteeClaimed: { about: guarantee, ...FILE },
  EarlyRestorationAsked: { about: guarantee, ...inFile(ownPairs) },
  EarlyRestorationGranted: { about: guarantee, ...inFile(ownPairs) },
  EarlyRestorationRefused: { about: guarantee, ...inFile(ownPairs) },
  EarlyRestorationOverdue: { about: guarantee, ...inFile(ownPairs) },
  GuaranteeExpired: { about: guarantee, ...FILE },
  // what waits for a person is the staff’s until that one has decided
  RestorationQuestioned: { about: guarantee, ...STAFF },
  RestorationDecided: { about: guarantee, ...inFile(ownPairs) },
  PreservationOrdered: { about: preservation, ...PLATFORM },
  PreservationAnswered: { about: preservation, ...PLATFORM },
  PreservationOverdue: { about: preservation, ...PLATFORM },
  PlatformActed: { about: pairs, ...inFile(ownPairs) },
  ObjectEnded: {
    about: ({ itemId, respondentIds }) => respondentIds.map((respondentId) => pairSubject(respondentId, itemId)),
    ...inFile(ownEndedObject),
  },
  ObjectBack: {
    about: ({ itemId, respondentIds }) => respondentIds.map((respondentId) => pairSubject(respondentId, itemId)),
    ...inFile(ownEndedObject),
  },
  MeasuresHeld: { about: pairs, ...STAFF, complainant: heldForBar },
  HeldMeasuresDecided: { about: pairs, ...STAFF, complainant: whole },
  LossStated: { about: pairs, ...STAFF, complainant: ownLoss, respondent: ownLoss },
} satisfies EventRows<
  MeasureEvent | UrgentEvent | GuaranteeEvent | PreservationEvent | KnowledgeEvent | LossEvent | HeldEvent
>;
