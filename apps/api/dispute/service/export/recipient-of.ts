import type { ExportRecipient } from '#domain/dispute/service/export/events.js';
import { invalid } from '../../../http/http-problem.js';
import type { ExportRecipientBody } from './export.dto.js';

/** For whom. A party is named by its id. */
export const recipientOf = ({ kind, partyId }: ExportRecipientBody): ExportRecipient => {
  if (kind !== 'party') return { kind };
  if (partyId === undefined) throw invalid('partyId', 'missing');
  return { kind, partyId };
};
