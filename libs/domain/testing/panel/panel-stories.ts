import type { Dispute, DisputeEvent } from '../../dispute/core/state.js';
import { getPanel, seatsOf } from '../../dispute/panel/panel/panels.js';
import { ana, ben, cai } from '../core/actors.js';
import { closeMediation } from '../talks/mediation-commands.js';
import { mediatingItems } from '../talks/mediation-stories.js';
import {
  acceptSeat,
  appointExpert,
  challengeExpert,
  commitDraw,
  consentToPanel,
  contributeNonce,
  decideChallenge,
  decideCompetence,
  declineSeat,
  freezeDrawList,
  listExperts,
  mixPublicValue,
  nominateExpert,
  objectToCompetence,
  panelClock,
  panelIdOf,
  recordCompetence,
  recuseExpert,
  requestPanel,
  returnExpertList,
  revealDraw,
  seatClock,
  waiveExclusion,
  withdrawPanelConsent,
  withdrawPanelRequest,
} from './panel-commands.js';
import { silent } from '../core/scenes.js';
import { andThen, disputeAfter, type Step } from '../core/story.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const OTHER = 'pair:cai:bag';

/** Ben did not answer; Ana asks on 10 March for a panel about both his items, to be drawn, to bind. */
export const panelAsked = andThen(
  silent,
  requestPanel('03-10T10:00', [BAG, CAP], {
    legalKind: 'contractual-decision',
    mode: 'draw',
    size: 3,
    reasonContentId: 'why',
  }),
);
/** Both submitted: the association prepares the draw. */
export const panelAgreed = andThen(panelAsked, consentToPanel('03-10T11:00', ana), consentToPanel('03-11T10:00', ben));
/** The secret is committed, the list frozen: nonces until the end of the 13th. */
export const listFrozen = andThen(panelAgreed, commitDraw('03-11T11:00'), freezeDrawList('03-11T12:00'));
/** Nobody added anything by then: a public value is waited for until the end of the 16th. */
export const publicValueAwaited = andThen(listFrozen, panelClock('CloseNonces', '03-14T00:01'));
/** Both added a nonce, the secret is told, three of five are asked. */
export const panelDrawn = andThen(
  listFrozen,
  contributeNonce('03-12T10:00', ana, 'four'),
  contributeNonce('03-12T11:00', ben, '七'),
  panelClock('CloseNonces', '03-14T00:01'),
  revealDraw('03-14T00:02'),
);

/** Whoever is asked or sits on these seats. */
export const seatedAfter = (past: readonly DisputeEvent[]): readonly string[] => {
  const dispute: Dispute = disputeAfter(past);
  return seatsOf(dispute, panelIdOf(dispute)).flatMap(([, { neutralId }]) =>
    neutralId === undefined ? [] : [neutralId],
  );
};
const actorOf = (id = '') => ({ kind: 'person', id }) as const;
export const acceptAll = (past: readonly DisputeEvent[], at: string): readonly DisputeEvent[] =>
  andThen(
    past,
    ...seatedAfter(past).map((id, index): Step =>
      acceptSeat(at, actorOf(id), index === 0 ? { disclosureContentId: 'knew-once' } : {}),
    ),
  );

/** Everybody accepted on 15 March: the panel is there. */
export const panelConstituted = acceptAll(panelDrawn, '03-15T10:00');
/** The presiding expert of it, and the two in reserve. */
export const presiding = seatedAfter(panelConstituted)[0] ?? '';
export const reserved = getPanel(disputeAfter(panelConstituted), panelIdOf(disputeAfter(panelConstituted))).reserve;

/** Nobody consents: the association is to appoint three, for advice alone. */
export const appointing = andThen(
  silent,
  requestPanel('03-10T10:00', [BAG], { mode: 'appointment' }),
  panelClock('LapsePanelConsent', '03-16T00:01'),
);
/** It has. */
export const panelAppointed = andThen(
  appointing,
  appointExpert('03-16T10:00', 'eda'),
  appointExpert('03-16T10:01', 'fay'),
  appointExpert('03-16T10:02', 'gus'),
);
export const listing = andThen(
  silent,
  requestPanel('03-10T10:00', [BAG], { mode: 'strike-and-rank' }),
  panelClock('LapsePanelConsent', '03-16T00:01'),
);
export const listSent = andThen(listing, listExperts('03-16T10:00', 'eda', 'fay', 'gus', 'hal', 'ivy'));
export const nominating = andThen(
  silent,
  requestPanel('03-10T10:00', [BAG, OTHER], { mode: 'nomination' }),
  panelClock('LapsePanelConsent', '03-16T00:01'),
);

/** Stories that together record every event of a panel. */
export const panelStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    panelConstituted,
    challengeExpert('03-16T10:00', ben, presiding, 'competitor', '03-16T09:00'),
    decideChallenge('03-17T10:00', presiding, true),
    acceptSeat('03-18T10:00', actorOf(reserved[0])),
    recuseExpert('03-19T10:00', actorOf(reserved[0])),
  ),
  andThen(
    andThen(panelDrawn, declineSeat('03-15T10:00', actorOf(seatedAfter(panelDrawn)[0]))),
    seatClock('03-17T00:01', seatedAfter(panelDrawn)[1] ?? ''),
  ),
  andThen(
    listFrozen,
    panelClock('CloseNonces', '03-14T00:01'),
    mixPublicValue('03-15T10:00', '03 11 17'),
    revealDraw('03-15T10:01'),
  ),
  andThen(
    listFrozen,
    panelClock('CloseNonces', '03-14T00:01'),
    panelClock('LapsePublicValue', '03-17T00:01'),
    revealDraw('03-17T00:02'),
  ),
  andThen(panelAgreed, objectToCompetence('03-12T10:00', ben), decideCompetence('03-14T10:00', 'advisory-only')),
  andThen(panelAgreed, withdrawPanelConsent('03-12T10:00', ben), decideCompetence('03-13T10:00', 'no-competence')),
  andThen(
    panelAsked,
    recordCompetence('03-11T10:00', 'ben'),
    objectToCompetence('03-12T10:00', ben),
    decideCompetence('03-14T10:00', 'rejected'),
  ),
  andThen(panelAsked, withdrawPanelRequest('03-12T10:00')),
  andThen(
    listSent,
    returnExpertList('03-17T10:00', ana, ['eda'], ['fay', 'gus']),
    returnExpertList('03-17T11:00', ben, [], ['gus', 'fay']),
  ),
  andThen(
    nominating,
    waiveExclusion('03-17T09:00', ana, 'kit', 'client'),
    nominateExpert('03-17T10:00', ana, 'eda'),
    nominateExpert('03-17T11:00', cai, 'fay'),
  ),
  panelAppointed,
];
/** A mediation failed, and the platform asks what an expert thinks. */
export const afterMediation = andThen(mediatingItems, closeMediation('03-20T10:00', 'not-settled'));
