import { respondentSubject, pairSubject } from '../core/subject.js';
import type { ChargeEvent } from '../intake/charge/events.js';
import type { AmendmentEvent } from '../intake/amendment/events.js';
import type { RecordEvent } from '../intake/corrections/events.js';
import type { DelegatedResultGiven, DelegationEventOfDispute } from '../delegation/events.js';
import type { DictationEvent } from '../intake/dictation/events.js';
import type { FilingEvent } from '../intake/filing/events.js';
import type { RelationEvent } from '../intake/relation/events.js';
import type { StandingEvent } from '../intake/standing/events.js';
import type { RelianceEvent } from '../intake/reliance/events.js';
import type { RelistingEvent } from '../intake/relisting/events.js';
import type { RoundEvent } from '../intake/renewal/events.js';
import { dictation, dispute, disputeAndPairs, every, onePair, pairs, result, unlisted } from './abouts.js';
import { handedOver, ownHandedOver } from './delegated-part.js';
import { FILE, inFile, PARTIES, READERS, STAFF, whole, type EventRows, type Part } from './event-row.js';
import { ownAccepted, ownAdmitted, ownWindows } from './own-accepted.js';
import {
  ownAmendment,
  ownAnswers,
  ownFiling,
  ownHolders,
  ownPairs,
  ownResults,
  ownTracks,
  seenFiles,
} from './own-parts.js';

/** With the files that this reader may see. */
const readers = <F>(part: F) => ({
  ...STAFF,
  staff: part,
  complainant: part,
  mediator: part,
  expert: part,
  auditor: part,
  recipient: part,
});
const FILES = readers(seenFiles);
const DELEGATED = readers(handedOver);

/** What a panel decided reaches the platform by its own letter and by the exchange under the delegation agreement. */
const withoutDecision: Part<DelegatedResultGiven['data']> = (data, looking) =>
  data.decisionId === undefined ? ownResults(data, looking) : undefined;

/** How a complaint comes in, is put right and grows; of what was only asked for the respondents do not learn. */
export const INTAKE_SEEN = {
  ComplaintFiled: { about: every, ...FILES, respondent: ownFiling, platform: ownFiling },
  CureRequested: { about: dispute, ...READERS },
  MaterialsCured: { about: dispute, ...FILES },
  ComplaintAccepted: { about: every, ...inFile(ownAccepted) },
  ComplaintRejected: { about: every, ...READERS },
  ComplaintWithdrawn: { about: pairs, ...inFile(ownPairs) },
  ComplaintAmended: { about: disputeAndPairs, ...FILES, respondent: ownAmendment, platform: ownAmendment },
  RespondentJoined: {
    about: ({ respondent: { respondentId }, itemIds }) => [
      respondentSubject(respondentId),
      ...itemIds.map((itemId) => pairSubject(respondentId, itemId)),
    ],
    ...FILE,
  },
  AmendmentAccepted: {
    about: ({ windows }) => ['dispute', ...windows.flatMap((window) => window.pairs)],
    ...inFile(ownWindows),
  },
  AmendmentRefused: { about: disputeAndPairs, ...READERS },
  UnlistedNamed: { about: unlisted, ...FILE },
  UnlistedMatched: { about: pairs, ...inFile(ownPairs) },
  UnlistedRefused: { about: unlisted, ...FILE },
  WordsWithdrawn: { about: every, ...FILE },
  PrintedDateNoted: { about: pairs, ...inFile(ownPairs) },
  // it would tell a complainant, and neutrals, of another complainant's dispute (practice P38)
  ItemHeldElsewhere: { about: onePair, ...STAFF, respondent: ownHolders, platform: whole },
  DisputesRelated: { about: dispute, ...STAFF },
  CaseManagerAssigned: { about: dispute, ...STAFF },
  TaskEscalated: { about: dispute, ...STAFF },
  RelianceReviewed: { about: dispute, ...STAFF },
  RegisterNoted: { about: dispute, ...STAFF },
  // a bar is between the association and the barred
  StandingNoted: { about: dispute, ...STAFF },
  StandingReviewed: { about: dispute, ...STAFF },
  PairsBarred: { about: pairs, ...STAFF, complainant: whole },
  RelistingClaimed: { about: dispute, ...READERS },
  RelistingConfirmed: { about: pairs, ...inFile(ownPairs) },
  RelistingDenied: { about: dispute, ...READERS },
  DifferentGoodsSaid: { about: pairs, ...inFile(ownPairs) },
  GoodsCompared: { about: pairs, ...inFile(ownPairs) },
  RaisedAgain: { about: dispute, ...READERS },
  RoundAdmitted: { about: pairs, ...inFile(ownAdmitted) },
  RoundRefused: { about: dispute, ...READERS },
  SideEffectListed: { about: onePair, ...FILE },
  UndoingAsked: { about: onePair, ...FILE },
  SideEffectUndone: { about: onePair, ...FILE },
  SideEffectTold: { about: onePair, ...FILE },
  UndoingEnded: { about: onePair, ...FILE },
  // until a party has confirmed it, what was written down for it is nobody's but its own and the staff's
  CounterNoticeDictated: { about: ({ dictation: one }) => dictation(one), ...PARTIES },
  DictationCorrected: { about: dictation, ...PARTIES },
  DictationConfirmed: { about: dictation, ...PARTIES },
  DictationLapsed: { about: dictation, ...PARTIES },
  ComplaintDelegated: { about: every, ...DELEGATED, respondent: ownHandedOver, platform: ownHandedOver },
  DelegatedComplaintAccepted: { about: every, ...inFile(ownTracks) },
  DelegatedComplaintDeclined: { about: dispute, ...READERS },
  DelegatedComplaintTakenBack: { about: every, ...FILE },
  DelegatedComplaintReturned: { about: every, ...FILE },
  HandedOverErased: { about: every, ...FILE },
  DelegatorTold: { about: dispute, ...STAFF },
  DelegatedResultGiven: { about: result, ...READERS, respondent: ownResults, platform: withoutDecision },
  DelegatedResultArrived: { about: dispute, ...READERS },
  DelegatedResultAnswered: { about: result, ...inFile(ownAnswers) },
} satisfies EventRows<
  | FilingEvent
  | AmendmentEvent
  | RecordEvent
  | RelationEvent
  | ChargeEvent
  | RelianceEvent
  | StandingEvent
  | RelistingEvent
  | RoundEvent
  | DictationEvent
  | DelegationEventOfDispute
>;
