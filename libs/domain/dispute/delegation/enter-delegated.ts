import type { Instant } from '../../kernel/message.js';
import { stageDeadline } from '../core/deadlines.js';
import type { DisputeFile } from '../core/action.js';
import { invite } from '../talks/mediation/invite-to-mediation.js';
import { orderServiceOnParty } from '../service/notice/order-service.js';
import { pairOf } from '../core/pairs.js';
import { openPanel } from '../panel/panel/open-panel.js';
import { complainantOf } from '../core/parties.js';
import type { Dispute, DisputeEvent } from '../core/state.js';
import type { AcceptDelegated } from './acceptance.js';
import { getDelegation } from '../core/delegation.js';

/**
 * How a dispute begins that a platform handed over: the parties are asked to talk, invited to mediate, or a panel is
 * asked for.
 */
export const enterDelegated = (
  data: AcceptDelegated['data'],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { entry } = getDelegation(file.dispute);
  if (entry === 'panel') return beforePanel(data, at, file);
  const respondents = respondentsTaken(file.dispute);
  return entry === 'mediation'
    ? invite([complainantOf(file.dispute), ...respondents], 'association', at, file)
    : talks(respondents, at, file);
};

/** Those of whom something was taken, in the order of the complaint. */
const respondentsTaken = ({ respondents, noticed }: Dispute): readonly string[] => {
  const named = new Set(noticed.map(({ respondentId }) => respondentId));
  return respondents.map(({ respondentId }) => respondentId).filter((id) => named.has(id));
};

/** A complaint that was handed over to be talked about is its complainant's word that it is willing. */
const talks = (respondents: readonly string[], at: Instant, file: DisputeFile): readonly DisputeEvent[] =>
  respondents.flatMap((respondentId): readonly DisputeEvent[] => {
    const negotiationId = file.newId();
    const pairs = file.dispute.noticed.filter((pair) => pair.respondentId === respondentId).map(pairOf);
    const due = stageDeadline(file, 'awaiting-consent', { event: 'NegotiationProposed', at });
    return [
      {
        type: 'NegotiationProposed',
        data: { negotiationId, respondentId, proposerId: complainantOf(file.dispute), pairs, due },
      },
      orderServiceOnParty(file, respondentId, { document: 'negotiation-proposed', pairs, aboutId: negotiationId, at }),
    ];
  });

/** The platform is bound by its agreement; the parties by what they are bound by, or the panel advises. */
const beforePanel = (
  { mode, size, agreementContentId }: AcceptDelegated['data'],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { legalKind, platformId, agreementVersion } = getDelegation(file.dispute);
  const { noticed } = file.dispute;
  const opening = {
    pairs: noticed.map(pairOf),
    parties: [complainantOf(file.dispute), ...respondentsTaken(file.dispute)],
    legalKind,
    requestedBy: 'platform' as const,
    requesterId: platformId,
    ...(mode && { mode }),
    ...(size !== undefined && { size }),
  };
  const opened = openPanel(opening, at, file);
  return opened.flatMap((event): readonly DisputeEvent[] => {
    if (event.type !== 'PanelRequested') return [event];
    const { panelId } = event.data;
    const clause = `Delegation agreement ${agreementVersion}`;
    const data = {
      panelId,
      partyId: platformId,
      basis: 'delegation-agreement' as const,
      version: String(agreementVersion),
      clause,
      detailsContentId: agreementContentId,
    };
    return [event, { type: 'CompetenceRecorded', data }];
  });
};
