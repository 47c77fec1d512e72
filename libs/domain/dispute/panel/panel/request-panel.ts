import type { Actor, Command } from '../../../kernel/message.js';
import type { LegalKind, PanelMode } from '../../../rulebook/panel-rules.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { isUnderDelegation } from '../../core/delegation.js';
import { runningMediation } from '../../core/running-mediation.js';
import { pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import { partyOf } from '../../core/decision-context.js';
import { rolesOf } from '../../core/roles-of.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import { panelRules } from './eligibility.js';
import { mayGoToPanel, mayGoWithoutPairs } from './entries.js';
import { openPanel } from './open-panel.js';
import { runningPanel } from '../../core/running-panel.js';

export type RequestPanel = Command<
  'RequestPanel',
  {
    readonly pairs: readonly PairSubject[];
    readonly legalKind: LegalKind;
    readonly mode?: PanelMode;
    readonly size?: number;
    readonly reasonContentId?: string;
  }
>;

/**
 * A party, a platform or the association asks for a panel about what could not be settled, and says which legal thing
 * it is to give.
 */
export const requestPanel: DisputeAction<RequestPanel> = {
  by: ['complainant', 'respondent', 'platform', 'case-manager'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'closed'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute, rulebook, context, actor }) => {
    const { entries } = panelRules({ rulebook });
    if (runningMediation(dispute)) refuse('MediationRuns');
    if (runningPanel(dispute)) refuse('PanelRuns');
    if (dispute.matter === undefined)
      return ownNoticed(actor, { dispute, context }).some((pair) => mayGoToPanel(dispute, pair, entries));
    if (!mayGoWithoutPairs(dispute, entries)) refuse('PanelTooEarly', { field: 'pairs' });
    return true;
  },
  decide: ({ data: { pairs, ...wanted }, by, at }, file) => {
    const { entries } = panelRules(file);
    const parties = file.dispute.matter === undefined ? partiesOf(pairs, by, file) : partiesOfMatter(pairs, file);
    if (pairs.some((pair) => !mayGoToPanel(file.dispute, pair, entries))) refuse('PanelTooEarly', { field: 'pairs' });
    const beyond =
      isUnderDelegation(file.dispute) &&
      wanted.legalKind !== 'advisory-opinion' &&
      wanted.legalKind !== file.dispute.delegation?.legalKind;
    // more than the platform agreed to
    if (beyond) refuse('LegalKindNotCarried', { field: 'legalKind', legalKind: wanted.legalKind });
    return openPanel({ ...wanted, ...requester(by, file), pairs, parties }, at, file);
  },
};

/** Pairs that somebody has a part in: how far another's have got no button may tell. */
const ownNoticed = (
  by: Actor,
  { dispute, context }: Pick<DisputeFile, 'dispute' | 'context'>,
): readonly PairSubject[] =>
  dispute.noticed.map(pairOf).filter((pair) => rolesOf(by, dispute, context, pair).length > 0);

/** Who asks names pairs that it has a part in, each once. */
const partiesOf = (pairs: readonly PairSubject[], by: Actor, file: DisputeFile): readonly string[] => {
  const { dispute } = file;
  if (pairs.length === 0) refuse('NothingNamed', { field: 'pairs' });
  const own = ownNoticed(by, file);
  const unknown = pairs.find((pair) => !own.includes(pair));
  if (unknown !== undefined) refuse('UnknownReference', { field: 'pairs', name: unknown });
  const twice = pairs.find((pair, index) => pairs.indexOf(pair) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field: 'pairs', name: twice });
  return [complainantOf(dispute), ...new Set(pairs.map((pair) => pairParts(pair).respondentId))];
};

const partiesOfMatter = (pairs: readonly PairSubject[], { dispute }: DisputeFile): readonly string[] => {
  const [first] = pairs;
  if (first !== undefined) refuse('UnknownReference', { field: 'pairs', name: first });
  return [complainantOf(dispute), ...dispute.respondents.map(({ respondentId }) => respondentId)];
};

const requester = (
  by: Actor,
  { dispute, context }: DisputeFile,
): { readonly requestedBy: 'party' | 'platform' | 'association'; readonly requesterId?: string } => {
  if (by.kind === 'platform') return { requestedBy: 'platform', requesterId: by.id };
  if (rolesOf(by, dispute, context).includes('case-manager')) return { requestedBy: 'association' };
  const party = partyOf(by, context);
  return { requestedBy: 'party', ...(party !== undefined && { requesterId: party }) };
};
