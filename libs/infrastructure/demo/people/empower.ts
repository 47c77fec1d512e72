import { createHash } from 'node:crypto';
import type { Actor, Thread } from '../script/actor.js';

type Officers = { readonly first: Actor; readonly second: Actor };
type Power = {
  readonly partyId: string;
  readonly accountId: string;
  readonly name: string;
  readonly basis: 'member' | 'representative';
};

/**
 * Lets an account act for a party, the way on paper: one officer files the power of attorney and proposes, another
 * approves. Nobody else may, the operator neither.
 */
export async function empower(
  { post, put }: Thread,
  { first, second }: Officers,
  { partyId, accountId, name, basis }: Power,
): Promise<void> {
  const paper = Buffer.from(`授权委托书（演示）：${name}代表本公司办理协会事务。\n`);
  const sha256 = createHash('sha256').update(paper).digest('hex');
  await put(first, `/parties/${partyId}/papers/${sha256}/content?kind=power-of-attorney`, paper);
  const { proposalId } = await post<{ proposalId: string }>(first, `/parties/${partyId}/authorities`, {
    accountId,
    basis,
    paper: { sha256, form: 'original' },
    calledBack: true,
  });
  const approvals = `/parties/${partyId}/authority-proposals/${proposalId}/approvals`;
  await post(second, approvals, { calledBack: true });
}
