import {
  confidentialReaders,
  confirmConfidentialReturn,
  type ConfidentialReader,
  type ConfirmConfidentialReturn,
} from '#domain/access/confidential-returns.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Recorded } from '#event-store/types.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { loadAccess } from './access-stream.js';
import { loadDispute } from './disputes.js';

/** The day on which a dispute that is over ended; undefined while it runs. */
export const disputeEndedOn = (dispute: Dispute, events: readonly Recorded<DisputeEvent>[]): LocalDate | undefined => {
  if (getStage(dispute, 'dispute').stage !== 'closed') return undefined;
  const last = events.findLast(({ type }) => type === 'DisputeClosed') ?? events.at(-1);
  return last && localDateAt(last.meta.at);
};

/** Who undertook to keep secret what was filed in a dispute, and what they confirmed of its copies. */
export const readersIn = async (tenant: TenantContext, disputeId: string): Promise<readonly ConfidentialReader[]> =>
  confidentialReaders((await loadAccess(tenant, disputeId)).events);

/** Confirms what became of copies; recorded in the stream of looks, where who owes it signed. */
export const recordConfidentialReturn = (
  tenant: TenantContext,
  command: ConfirmConfidentialReturn,
  request: Request,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const { disputeId } = command.data;
    const [file, access] = await Promise.all([
      loadDispute(tenant, disputeId, command.by),
      loadAccess(tenant, disputeId),
    ]);
    const hasPart = visibilityOf(command.by, file).roles.length > 0;
    const events = confirmConfidentialReturn(command, { dispute: file.dispute, events: access.events, hasPart });
    return {
      entries: [entryOf('access', access, events, command, file.context)],
      answer: { status: 200, body: JSON.stringify({ disputeId, events: events.map(({ type }) => type) }) },
    };
  });
