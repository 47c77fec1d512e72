import { confirmConfidentialReturn, confirmDepositReturn } from '../../client/sdk.gen.js';
import type { ConfirmReturnBody } from '../../client/types.gen.js';
import { useSend } from '../../shared/desk/use-send.js';

/** Confirms what became of copies of a deposit that was open under a grant. */
export const useDepositReturn = (grantId: string) =>
  useSend(`return-deposit:${grantId}`, (body: ConfirmReturnBody, key) =>
    confirmDepositReturn({ path: { grantId }, body, headers: { 'Idempotency-Key': key } }),
  );

/** The same of what was filed in confidence in a dispute that is over. */
export const useDisputeReturn = (disputeId: string) =>
  useSend(`return-dispute:${disputeId}`, (body: ConfirmReturnBody, key) =>
    confirmConfidentialReturn({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
