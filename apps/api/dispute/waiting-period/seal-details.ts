import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { textKey } from '../text-key.js';
import type { ProceedingDetailsBody } from './proceeding.dto.js';

/** Which proceeding or order it is, as one JSON text in the vault. */
export const sealDetails = ({ actor, doorway }: Caller, disputeId: string, { body, caseNumber, text }: ProceedingDetailsBody): Promise<string> =>
  doorway.vault.seal(textKey(disputeId, actor), JSON.stringify(given({ body, caseNumber, text })));
