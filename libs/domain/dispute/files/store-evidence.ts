import type { Actor, Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../core/action.js';
import { EVERY_OPENED_STAGE } from '../core/filed-stages.js';
import { visibilityOf } from '../visibility/visibility.js';
import type { EvidenceStored } from '../service/evidence/events.js';
import type { Exhibit } from '../service/evidence/state.js';
import { fileRulesOf } from '../service/evidence/file-rules.js';
import { lacksBytes, maySend, seesExhibit } from '../visibility/sees-exhibit.js';

export type StoreEvidence = Command<'StoreEvidence', EvidenceStored['data']>;

/**
 * The bytes of a file came. They may follow a text that was filed in time, however late: the hash that was named then
 * binds them. The same bytes again record nothing.
 */
export const storeEvidence: DisputeAction<StoreEvidence> = {
  by: ['complainant', 'respondent', 'case-manager'],
  power: 'answers',
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  precondition: (_, { dispute, context, actor }) => lacksBytes(visibilityOf(actor, { dispute, context }), dispute),
  decide: ({ data: { evidenceId, sha256, size, mediaType }, by }, file) => {
    const exhibit = exhibitToSend(evidenceId, by, file);
    const { size: most, mediaTypes } = fileRulesOf(file.rulebook);
    if (size > most) refuse('FileTooLarge', { most: String(most) });
    if (sha256 !== exhibit.sha256) refuse('HashDiffers', { named: exhibit.sha256, received: sha256 });
    if (!mediaTypes.includes(mediaType)) refuse('FileKindRefused', { mediaType });
    return exhibit.stored ? [] : [{ type: 'EvidenceStored', data: { evidenceId, sha256, size, mediaType } }];
  },
};

/**
 * The file whose bytes this sender may send; asked before the first byte is taken, too. Refuses what it may not see
 * like what never was.
 */
export const exhibitToSend = (
  evidenceId: string,
  by: Actor,
  file: Pick<DisputeFile, 'dispute' | 'context'>,
): Exhibit => {
  const visibility = visibilityOf(by, file);
  const exhibit = file.dispute.exhibits[evidenceId];
  if (!exhibit || !seesExhibit(visibility, file.dispute, evidenceId)) return refuse('NotFound');
  return maySend(visibility, file.dispute, exhibit) ? exhibit : refuse('NotYourPart', { subject: 'dispute' });
};
