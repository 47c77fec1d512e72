import { createHmac } from 'node:crypto';
import type { Caller } from '../../../http/caller.js';
import type { ProceedingDetailsBody } from './proceeding.dto.js';

/**
 * By what the same suit or authority complaint is known again in this dispute, whoever tells it: a keyed hash, so that
 * the log names neither court nor number. How widths, brackets, case and spaces are written does not matter. Undefined
 * without a number.
 */
export const markOf = (
  { tenant }: Pick<Caller, 'tenant'>,
  disputeId: string,
  { body, caseNumber }: ProceedingDetailsBody,
): string | undefined => {
  const [court, number] = [plain(body), plain(caseNumber ?? '')];
  if (number === '') return undefined;
  return createHmac('sha256', tenant.secret).update(`proceeding/${disputeId}/${court}/${number}`).digest('base64url');
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '');
