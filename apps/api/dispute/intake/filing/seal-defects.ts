import type { Defect } from '#domain/dispute/core/evidence.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { sealTexts } from '../../seal.js';
import type { DefectBody } from './check-complaint.dto.js';

export const sealDefects = async (
  caller: Caller,
  disputeId: string,
  defects: readonly DefectBody[],
): Promise<readonly Defect[]> => {
  const notes = await sealTexts(
    caller,
    disputeId,
    defects.map(({ note }) => note),
  );
  return defects.map(({ code }, i) => given({ code, noteContentId: notes[i] }));
};
