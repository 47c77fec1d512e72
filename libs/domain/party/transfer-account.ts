import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { isWhole, powerOf } from './authorities.js';
import type { Party } from './state.js';
import type {
  OrganisationAccountTransferred,
  OrganisationTransferAsked,
  OrganisationTransferRefused,
  OrganisationTransferWithdrawn,
  TransferTerms,
} from './transfer-events.js';

export type AskTransfer = Command<
  'AskTransfer',
  Omit<TransferTerms, 'askedBy' | 'askedAt'> & { readonly calledBack?: boolean }
>;

/**
 * Only one of the party's own holds its standing. The holder passes on what it has, so that it has to be all, and not
 * for longer; where it is gone, the organisation's paper speaks.
 */
const holderOf = (party: Party, { fromAccountId, ground }: Pick<TransferTerms, 'fromAccountId' | 'ground'>) => {
  const held = party.authorities[fromAccountId];
  if (held === undefined) return refuse('UnknownReference', { field: 'fromAccountId', name: fromAccountId });
  if (held.basis !== 'member') refuse('AuthorityLacksScope');
  return { held, byHolder: ground === 'asked-by-holder' };
};

/**
 * The holder asks that its account's standing pass to another person's account, or an officer does with a paper of the
 * organisation whose bytes are here, the holder being gone. One at a time; a person's own account passes to nobody.
 */
export const askTransfer = (
  { data: { transferId, fromAccountId, toAccountId, ground, paper, calledBack }, by, at }: AskTransfer,
  party: Party,
): readonly OrganisationTransferAsked[] => {
  if (party.kind === undefined) refuse('NotFound');
  if (party.kind === 'person') refuse('AccountMayNotAct', { field: 'toAccountId', reason: 'person' });
  if (party.openTransfer) refuse('AnsweredAlready', { field: 'transferId' });
  if (party.authorities[toAccountId]) refuse('NamedTwice', { field: 'toAccountId', name: toAccountId });
  const { held, byHolder } = holderOf(party, { fromAccountId, ground });
  if (byHolder && (by.id !== fromAccountId || !isWhole(powerOf(held), at))) refuse('AuthorityLacksScope');
  if (!byHolder && (paper === undefined || party.papers[paper.sha256]?.kind !== 'power-of-attorney'))
    refuse('BytesMissing', { field: 'paper' });
  const terms = { transferId, fromAccountId, toAccountId, ground, askedBy: by.id, askedAt: at };
  const onPaper = !byHolder && paper && { paper, calledBack: calledBack === true };
  return [{ type: 'OrganisationTransferAsked', data: { ...terms, ...onPaper } }];
};

export type ConfirmTransfer = Command<'ConfirmTransfer', { readonly transferId: string; readonly calledBack: boolean }>;

/**
 * An officer who did not ask confirms it. Where the holder is gone, and not the original was filed or not both officers
 * called the party back, the new account reads alone until the party confirms it.
 */
export const confirmTransfer = (
  { data: { transferId, calledBack }, by, at }: ConfirmTransfer,
  party: Party,
): readonly OrganisationAccountTransferred[] => {
  const open = party.openTransfer;
  if (open?.transferId !== transferId) return refuse('NotFound');
  if ([open.askedBy, open.fromAccountId, open.toAccountId].includes(by.id)) refuse('SecondPersonNeeded');
  const { held, byHolder } = holderOf(party, open);
  if (byHolder && !isWhole(powerOf(held), at)) refuse('AuthorityLacksScope');
  const { calledBack: first, ...terms } = open;
  const both = calledBack && first === true;
  const isProved = open.paper?.form === 'original' && both;
  const proof = !byHolder && { calledBack: both, ...(!isProved && { power: 'reads' as const }) };
  const end = byHolder && held.until !== undefined && { until: held.until };
  return [{ type: 'OrganisationAccountTransferred', data: { ...terms, confirmedBy: by.id, at, ...proof, ...end } }];
};

export type RefuseTransfer = Command<
  'RefuseTransfer',
  { readonly transferId: string; readonly reasonContentId: string }
>;

/** An officer or the party says no; whoever asked takes it back. */
export const refuseTransfer = (
  { data: { transferId, reasonContentId }, by }: RefuseTransfer,
  party: Party,
): readonly (OrganisationTransferRefused | OrganisationTransferWithdrawn)[] => {
  const open = party.openTransfer;
  if (open?.transferId !== transferId) return refuse('NotFound');
  return open.askedBy === by.id
    ? [{ type: 'OrganisationTransferWithdrawn', data: { transferId, withdrawnBy: by.id, reasonContentId } }]
    : [{ type: 'OrganisationTransferRefused', data: { transferId, refusedBy: by.id, reasonContentId } }];
};
