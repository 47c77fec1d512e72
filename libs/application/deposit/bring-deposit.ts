import { checkDepositAuthority } from '#domain/deposit/decide.js';
import { refuse } from '#domain/kernel/refusal.js';
import { maySend, seesExhibit } from '#domain/dispute/visibility/sees-exhibit.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { findAnswer, type Answer, type Request } from '#event-store/answers.js';
import type { Files } from '#infrastructure/files/files.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadOwnDispute } from '../dispute/disputes.js';
import { sendEvidence } from '../dispute/send-evidence.js';
import { timestampExhibit } from '../timestamp/exhibit-timestamps.js';
import { placeOfDeposit } from './deposit-files.js';
import { handleDeposit, keyOfDeposit, loadDeposit, type AskedOnce } from './deposits.js';

export type DepositToBring = {
  readonly depositId: string;
  readonly disputeId: string;
  /** Under which key each of its steps is recorded: repeated, it goes on with what is missing. */
  readonly requestFor: (step: string) => Request;
};

const contentStep = (evidenceId: string): string => `content/${evidenceId}`;

/**
 * The exhibit of this dispute that was named with that hash and is this actor's to send: of several the one that this
 * request has sent already, else one whose bytes are missing.
 */
async function exhibitFor(
  tenant: TenantContext,
  { disputeId, sha256, requestFor }: Omit<DepositToBring, 'depositId'> & { readonly sha256: string },
  { by }: Pick<AskedOnce, 'by'>,
): Promise<string> {
  const { dispute, context } = await loadOwnDispute(tenant, disputeId, by);
  const visibility = visibilityOf(by, { dispute, context });
  const named = Object.values(dispute.exhibits).filter(
    (one) =>
      one.sha256 === sha256 && seesExhibit(visibility, dispute, one.evidenceId) && maySend(visibility, dispute, one),
  );
  if (named.length > 1)
    for (const { evidenceId } of named)
      if (await findAnswer(tenant.database, requestFor(contentStep(evidenceId)))) return evidenceId;
  const found = named.find(({ stored }) => stored === undefined) ?? named[0];
  return found?.evidenceId ?? refuse('UnknownReference', { field: 'disputeId', name: sha256 });
}

/**
 * Brings a deposited file into a dispute that has named it, in one step: its bytes become the exhibit's, under the
 * exhibit's key, and its token is checked again and laid beside it.
 */
export async function bringDeposit(
  tenant: TenantContext,
  files: Files,
  { depositId, disputeId, requestFor }: DepositToBring,
  asked: AskedOnce,
): Promise<Answer> {
  const { by, at, request } = asked;
  const { stream, deposit, context } = await loadDeposit(tenant, depositId, by);
  checkDepositAuthority({}, asked, deposit, context); // who may not bring it lays none of its bytes beside the dispute
  const file = deposit.file ?? refuse('BytesMissing');
  const { sha256, size } = file;
  const evidenceId = await exhibitFor(tenant, { disputeId, sha256, requestFor }, asked);
  const key = (await tenant.vault.findKey(keyOfDeposit({ stream, deposit }))) ?? refuse('BytesMissing');
  const place = placeOfDeposit(tenant.associationId, depositId, deposit);
  const reader = (await files.open(place, size, key)) ?? refuse('BytesLost');
  try {
    const bytes = reader.read(0, size - 1);
    const requestForIt = () => requestFor(contentStep(evidenceId));
    await sendEvidence(tenant, files, { disputeId, evidenceId, by, bytes, now: () => at, requestFor: requestForIt });
  } finally {
    await reader.close();
  }
  const { token } = deposit.timestamp ?? {};
  if (token !== undefined) {
    const beside = { disputeId, evidenceId, token: Buffer.from(token, 'base64'), depositId };
    await timestampExhibit(tenant, beside, { by, at, request: requestFor('token') });
  }
  return handleDeposit(tenant, depositId, { by, at, request }, async () => ({
    type: 'BringDeposit',
    data: { disputeId, evidenceId },
    answer: { disputeId, evidenceId },
  }));
}
