import { correctDecision } from './decision-commands.js';
import { withConsequences } from '../../dispute/consequences.js';
import type { DecisionMade } from '../../dispute/panel/decision/events.js';
import { decisionOf } from '../../dispute/core/decisions.js';
import { issue } from '../../dispute/panel/decision/issue.js';
import { getPanel } from '../../dispute/panel/panel/panels.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import type { FindingKind, Remedy } from '../../dispute/panel/decision/findings.js';
import type { PairSubject } from '../../dispute/core/subject.js';
import type { LegalKind } from '../../rulebook/panel-rules.js';
import { ana, ben, mia } from '../core/actors.js';
import {
  adoptionClock,
  answerAdoption,
  approvePublication,
  endPanelCase,
  enterAdoptionAnswer,
  finaliseDecision,
  openReview,
  proposePublication,
  refusePublication,
  clarifyDecision,
  correctAsAsked,
  refuseClarification,
  refuseReview,
  requestClarification,
  requestReview,
} from './after-commands.js';
import { shanghai } from '../core/commands.js';
import {
  acceptSeat,
  appointExpert,
  consentToPanel,
  panelIdOf,
  recordCompetence,
  requestPanel,
  panelClock,
} from './panel-commands.js';
import { first } from './decision-stories.js';
import { panelConstituted, seatedAfter } from './panel-stories.js';
import { silent } from '../core/scenes.js';
import { recordAsked, reportMeasures } from '../service/service-commands.js';
import { andThen, disputeAfter, fileOf } from '../core/story.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';

type Result = {
  readonly items: Readonly<Record<PairSubject, Remedy>>;
  readonly complaint?: FindingKind;
  readonly legalKind?: LegalKind;
};

/** The panel that sits has decided so, and it goes out at this instant, Noa having looked at it first. */
export const issued = (
  past: readonly DisputeEvent[],
  at: string,
  { items, complaint, legalKind = 'contractual-decision' }: Result,
): readonly DisputeEvent[] => {
  const dispute = disputeAfter(past);
  const panelId = panelIdOf(dispute);
  const [decisionId = 'none'] = decisionOf(dispute, panelId) ?? [];
  const pairs = Object.keys(items) as readonly PairSubject[];
  const made: DecisionMade = {
    type: 'DecisionMade',
    data: {
      decisionId,
      panelId,
      legalKind,
      panelistIds: getPanel(dispute, panelId).members.map(({ neutralId }) => neutralId),
      issues: [],
      items: pairs.map((pair) => ({ pair, outcome: items[pair] ?? 'keep' })),
      findings:
        complaint === undefined
          ? []
          : [{ findingId: `f-${decisionId}`, about: 'complaint', partyId: 'ana', pairs, finding: complaint }],
      dissents: [],
      builtFrom: ['ComplaintFiled'],
      madeAt: shanghai(at),
    },
  };
  const file = fileOf(disputeAfter([...past, made]), mia);
  const released = { type: 'ReleaseDecision', data: { decisionId }, by: mia, at: shanghai(at) };
  const out = issue(decisionId, { seconderId: 'noa' }, released.at, file);
  return [...past, made, ...withConsequences(out, released, file)];
};

/**
 * On 1 April it is decided that the bag’s measure is lifted and the cap’s stays; the complaint was negligent. It may be
 * reviewed until the end of the 11th.
 */
export const decided = issued(panelConstituted, '04-01T10:00', {
  items: { [BAG]: 'lift', [CAP]: 'keep' },
  complaint: 'unfounded-and-negligent',
});

/** The same where the platform is bound to it by its own terms. */
const boundConstituted = (() => {
  const asked = andThen(
    silent,
    requestPanel('03-10T10:00', [BAG, CAP], { legalKind: 'contractual-decision', mode: 'appointment' }),
    recordCompetence('03-10T11:00', 'shop', 'platform-terms'),
    consentToPanel('03-10T12:00', ana),
    consentToPanel('03-11T10:00', ben),
  );
  return seatAll(asked, '03-12T10:00', 'eda', 'fay', 'gus');
})();

/** These are appointed, in this order, and accept. */
export function seatAll(past: readonly DisputeEvent[], at: string, ...ids: readonly string[]): readonly DisputeEvent[] {
  const asked = andThen(past, ...ids.map((id) => appointExpert(at, id)));
  return andThen(asked, ...seatedAfter(asked).map((id) => acceptSeat(at, { kind: 'person', id })));
}

export const bound = issued(boundConstituted, '04-01T10:00', { items: { [BAG]: 'lift', [CAP]: 'keep' } });

/** Nobody asked for a review. */
export const final = andThen(decided, finaliseDecision('04-12T00:01'));

/** Who did not sit on the first panel. */
export const others = ['eda', 'fay', 'gus', 'hal', 'ivy'].filter((id) => !seatedAfter(panelConstituted).includes(id));

/** Ben asks for a review of the final decision on new facts, and one of the others is there to review it. */
export const reviewPanel = seatAll(
  andThen(
    final,
    requestReview('05-04T10:00', 'new-facts'),
    openReview('05-05T10:00'),
    panelClock('LapsePanelConsent', '05-11T00:01'),
  ),
  '05-11T10:00',
  others[0] ?? 'none',
);
export const asDecided = { [BAG]: 'lift', [CAP]: 'keep' } as const;

/** Stories that together record every event after a decision, and what ends a case without one. */
export const afterStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    bound,
    answerAdoption('04-03T10:00', { [BAG]: 'adopt', [CAP]: 'adopt' }),
    recordAsked('04-03T10:01', 4),
    reportMeasures('04-03T11:00', ['ben', 'bag', 4, 'confirmed']),
  ),
  andThen(bound, answerAdoption('04-03T10:00', { [BAG]: 'partly', [CAP]: 'adopt' })),
  andThen(bound, adoptionClock('04-07T00:01'), enterAdoptionAnswer('04-08T10:00', { [BAG]: 'depart', [CAP]: 'adopt' })),
  andThen(decided, requestReview('04-05T10:00'), refuseReview('04-12T10:00')),
  andThen(
    decided,
    requestClarification('04-05T10:00'),
    clarifyDecision('04-06T10:00', first),
    requestClarification('04-07T10:00', 'correction'),
    correctAsAsked('04-08T10:00'),
    requestClarification('04-09T10:00', 'correction', ana),
    refuseClarification('04-10T10:00'),
  ),
  andThen(
    final,
    proposePublication('04-13T10:00'),
    refusePublication('04-13T11:00'),
    proposePublication('04-14T10:00'),
    approvePublication('04-14T11:00'),
    correctDecision('04-15T10:00'),
    proposePublication('04-16T10:00'),
    approvePublication('04-17T10:00'),
  ),
  andThen(panelConstituted, endPanelCase('03-20T10:00', 'withdrawn')),
];
