import { worthOf } from '#domain/timestamp/token-checks.js';
import type { ExhibitTimestamped } from '#domain/timestamp/events.js';
import type { Command } from '#domain/kernel/message.js';
import { exhibitToSend } from '#domain/dispute/files/store-evidence.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import type { AskedOnce } from '../deposit/deposits.js';
import { loadOwnDispute } from '../dispute/disputes.js';
import { findAuthorities } from './authorities.js';
import { rootsIn } from './certificate-chain.js';
import { checkToken } from './check-token.js';

/** Of one exhibit. */
const MOST_TOKENS = 10;

export type LaidBeside = ExhibitTimestamped['data'];

/** Tokens beside the exhibits of a dispute, in the order in which they were laid there. */
export const loadTimestamps = (
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  disputeId: string,
): Promise<Stream<ExhibitTimestamped>> =>
  loadStream<ExhibitTimestamped>(database, associationId, derivedStreamId(`parley/timestamp/${disputeId}`));

/** Those beside one exhibit. */
export const timestampsOf = (stream: Stream<ExhibitTimestamped>, evidenceId: string): readonly LaidBeside[] =>
  stream.events.filter(({ data }) => data.evidenceId === evidenceId).map(({ data }) => data);

export type TokenToLay = {
  readonly disputeId: string;
  readonly evidenceId: string;
  readonly token: Uint8Array;
  readonly depositId?: string;
};

/**
 * Checks a token against an exhibit of the sender's and lays it beside it, whatever came of the check: people read what
 * was made sure of. Throws BadToken for what is no token.
 */
export function timestampExhibit(
  tenant: TenantContext,
  { disputeId, evidenceId, token, depositId }: TokenToLay,
  { by, at, request }: AskedOnce,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const file = await loadOwnDispute(tenant, disputeId, by);
    const { sha256 } = exhibitToSend(evidenceId, by, file);
    const [stream, authorities] = await Promise.all([
      loadTimestamps(tenant, disputeId),
      findAuthorities(tenant.database, tenant.associationId),
    ]);
    const roots = authorities.flatMap((one) => rootsIn(one.roots));
    const checked = checkToken(token, { sha256, roots });
    const known = timestampsOf(stream, evidenceId);
    const data: LaidBeside = {
      ...{ evidenceId, sha256, token: checked.token.toString('base64'), report: checked.report },
      ...(depositId !== undefined && { depositId }),
      ...{ addedBy: by.id, addedAt: at },
    };
    const isThere = known.some((one) => one.token === data.token);
    if (!isThere && known.length >= MOST_TOKENS) refuse('TooMany', { field: 'token', most: String(MOST_TOKENS) });
    const command: Command<'TimestampExhibit', object> = { type: 'TimestampExhibit', data: { evidenceId }, by, at };
    const events = isThere ? [] : [{ type: 'ExhibitTimestamped', data } as const];
    return {
      entries: [entryOf('timestamp', stream, events, command)],
      answer: {
        status: 200,
        body: JSON.stringify({ evidenceId, timestamp: { worth: worthOf(checked.report), ...checked.report } }),
      },
    };
  });
}
