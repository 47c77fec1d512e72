import { fileRulesOf } from '../dispute/service/evidence/file-rules.js';
import type { Evidence } from '../dispute/core/evidence.js';
import type { Actor, Command, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { RECORDED_STAGES, type RightAction, type RightFile } from './action.js';
import type { RightPaperStored } from './events.js';
import { keptUnder } from './kept-under.js';
import type { Right } from './state.js';

/** `ownerId`: under whose key its bytes lie (`paperOwner`). */
export type StoreRightPaper = Command<'StoreRightPaper', RightPaperStored['data']>;

/**
 * The bytes of a paper came: kept in the register once, for every complaint that relies on the right. The same again
 * records nothing.
 */
export const storeRightPaper: RightAction<StoreRightPaper> = {
  by: ['holder', 'case-manager'],
  during: RECORDED_STAGES,
  decide: ({ data: { evidenceId, sha256, size, mediaType, ownerId } }, { right, rulebook }) => {
    const paper = paperToSend(right, evidenceId);
    const { size: most, mediaTypes } = fileRulesOf(rulebook);
    if (size > most) refuse('FileTooLarge', { most: String(most) });
    if (sha256 !== paper.sha256) refuse('HashDiffers', { named: paper.sha256, received: sha256 });
    if (!mediaTypes.includes(mediaType)) refuse('FileKindRefused', { mediaType });
    if (right.stored[evidenceId]) return [];
    return [{ type: 'RightPaperStored', data: { evidenceId, sha256, size, mediaType, ownerId } }];
  },
};

/** Under whose key the bytes of a paper belong: where they lie already, so that the same bytes heal what was lost. */
export const paperOwner = (
  evidenceId: string,
  by: Actor,
  file: Pick<RightFile, 'right' | 'context'>,
  at: Instant,
): string => file.right.stored[evidenceId]?.ownerId ?? keptUnder(by, file, at);

/** The paper whose bytes may be sent; asked before the first byte is taken, too. */
export const paperToSend = ({ evidence }: Right, evidenceId: string): Evidence =>
  evidence.find((one) => one.evidenceId === evidenceId) ?? refuse('NotFound');
