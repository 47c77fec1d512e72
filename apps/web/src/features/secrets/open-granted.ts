import { viewGrantedDeposit } from '../../client/sdk.gen.js';
import type { DepositViewing } from '../../client/types.gen.js';
import { actKey, endAct } from '../../shared/connection/act-key.js';
import { replyOf, type Reply } from '../../shared/connection/reply.js';
import { forget } from '../../shared/desk/queries.js';

/** Records that one looks, before a byte is asked for; whoever opened it sees each. */
export const openGranted = async (grantId: string): Promise<Reply<DepositViewing>> => {
  const act = `view-grant:${grantId}`;
  const headers = { 'Idempotency-Key': actKey(act, grantId) };
  const opened = await replyOf(() => viewGrantedDeposit({ path: { grantId }, headers }));
  endAct(act);
  if (opened.ok) void forget('getDepositGrant');
  return opened;
};
