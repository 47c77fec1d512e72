import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { textKey } from '../../text-key.js';
import type { ProceedingDetailsBody } from './proceeding.dto.js';

/** Which proceeding or order it is, as one JSON text in the vault. */
export const sealDetails = async (
  caller: Caller,
  disputeId: string,
  details: ProceedingDetailsBody,
): Promise<string> => {
  const [contentId] = await sealAllDetails(caller, disputeId, [details]);
  return contentId as string;
};

/** Those of several in one round trip, in their order. */
export const sealAllDetails = (
  { actor, tenant }: Caller,
  disputeId: string,
  all: readonly ProceedingDetailsBody[],
): Promise<readonly string[]> => {
  const keyName = textKey(disputeId, actor);
  return tenant.vault.sealAll(
    all.map(({ body, caseNumber, text }) => ({ keyName, text: JSON.stringify(given({ body, caseNumber, text })) })),
  );
};
