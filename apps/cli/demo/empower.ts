import { createHash } from 'node:crypto';
import type { OperatorClient } from '../api-client.js';

type Officers = { readonly first: string; readonly second: string };

/**
 * Lets an account of the demonstration act as one of its party’s own, the way on paper: one officer files the power of
 * attorney and proposes, another approves. Nobody else may, the operator neither.
 */
export async function empower(
  apiUrl: string,
  api: OperatorClient,
  { first, second }: Officers,
  { partyId, accountId, name }: { readonly partyId: string; readonly accountId: string; readonly name: string },
): Promise<void> {
  const paper = Buffer.from(`授权委托书（演示）：${name}代表本公司办理协会事务。\n`);
  const sha256 = createHash('sha256').update(paper).digest('hex');
  const content = `${apiUrl}/v1/parties/${partyId}/papers/${sha256}/content?kind=power-of-attorney`;
  const headers = { authorization: `Bearer ${first}`, 'content-type': 'application/octet-stream' };
  const kept = await fetch(content, { method: 'PUT', headers, body: new Uint8Array(paper) });
  if (!kept.ok) throw new Error(`PUT ${content} answered ${kept.status}: ${await kept.text()}`);
  const { proposalId } = await api.post<{ proposalId: string }>(
    `/parties/${partyId}/authorities`,
    { accountId, basis: 'member', paper: { sha256, form: 'original' }, calledBack: true },
    `demo-proposal-${accountId}`,
    { authorization: `Bearer ${first}` },
  );
  await api.post(
    `/parties/${partyId}/authority-proposals/${proposalId}/approvals`,
    { calledBack: true },
    `demo-approval-${accountId}`,
    { authorization: `Bearer ${second}` },
  );
}
