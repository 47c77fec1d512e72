import type { Caller } from '../../../http/caller.js';
import { invalid } from '../../../http/http-problem.js';
import { sealText, sealTexts } from '../../seal.js';
import type { AskForExportBody } from './export.dto.js';

/** The words of who asks, sealed as its own. */
export async function sealExport(
  caller: Caller,
  disputeId: string,
  { recipient, reason, leaveOut = [] }: AskForExportBody,
) {
  if (recipient.kind !== 'party' && recipient.name === undefined) throw invalid('recipient.name', 'missing');
  const called = await sealText(caller, disputeId, recipient.name);
  const reasonContentId = await sealText(caller, disputeId, reason);
  const reasons = await sealTexts(
    caller,
    disputeId,
    leaveOut.map(({ reason: why }) => why),
  );
  return {
    ...(called !== undefined && { recipientContentId: called }),
    reasonContentId,
    leftOut: leaveOut.map(({ evidenceId }, index) => ({ evidenceId, reasonContentId: reasons[index] ?? '' })),
  };
}
