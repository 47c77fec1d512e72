import type { LoadedDeposit } from '#application/deposit/deposits.js';
import { allowedDepositActions } from '#domain/deposit/decide.js';
import { worthOf, type TokenReport } from '#domain/timestamp/token-checks.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { DepositView, TimestampView } from './deposit.dto.js';

/** A token as people read it: what it attests, and what was made sure of. */
export const viewTimestamp = (report: TokenReport, authority?: string): TimestampView =>
  ({ worth: worthOf(report), ...given({ authority }), ...report, checks: [...report.checks] }) as TimestampView;

/** A deposit as its depositor sees it; nobody else does. */
export const viewDeposit = (
  { actor, now }: Pick<Caller, 'actor' | 'now'>,
  { deposit, context, stream }: LoadedDeposit,
  titles: ReadonlyMap<string, string | undefined>,
): DepositView => {
  const { made, file, timestamp, stage, publishedAt, brought } = deposit;
  return given({
    depositId: stream.streamId,
    number: made?.number,
    kind: made?.kind,
    title: titles.get(made?.titleContentId ?? ''),
    stage,
    sha256: made?.sha256,
    partyId: made?.partyId,
    madeAt: made?.madeAt,
    depositedAt: file?.storedAt,
    size: file?.size,
    mediaType: file?.mediaType,
    timestamp: timestamp && viewTimestamp(timestamp.report, timestamp.authority),
    published: publishedAt !== undefined,
    disputeIds: [...new Set(brought.map(({ disputeId }) => disputeId))],
    allowedActions: [...allowedDepositActions(actor, now, { deposit, context })],
  }) as DepositView;
};
