import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import type { LiveStream } from '../core/live-stream.js';
import { checkLiveStream } from '../service/evidence/check-live-stream.js';
import { seesExhibit } from '../visibility/sees-exhibit.js';
import { speaksAs } from '../visibility/sees-link.js';
import { exhibitSeen, isOwnExhibit, seesSome, WHILE_OPEN } from './exhibit-acted-on.js';

export type DescribeLiveStream = Command<
  'DescribeLiveStream',
  { readonly evidenceId: string; readonly liveStream: LiveStream }
>;

/**
 * Whoever filed a recording, or the association for it, says where in a live stream it is, or puts that right. What was
 * said before stays on record.
 */
export const describeLiveStream: DisputeAction<DescribeLiveStream> = {
  by: ['complainant', 'respondent', 'case-manager'],
  power: 'answers',
  on: 'dispute',
  during: WHILE_OPEN,
  subjects: () => ['dispute'],
  precondition: (_, file) => seesSome(file, (exhibit, visibility) => isOwnExhibit(exhibit, visibility, file)),
  decide: ({ data: { evidenceId, liveStream }, by, at }, file) => {
    const { exhibit, visibility } = exhibitSeen(evidenceId, by, file);
    if (!isOwnExhibit(exhibit, visibility, file)) refuse('NotYourPart', { subject: 'dispute' });
    checkLiveStream(liveStream, 'liveStream');
    const { captionsId } = liveStream;
    if (captionsId !== undefined && !seesExhibit(visibility, file.dispute, captionsId))
      refuse('UnknownReference', { field: 'liveStream.captionsId', name: captionsId });
    const whose = speaksAs(visibility) === 'filer' ? 'filer' : 'association';
    return [{ type: 'LiveStreamDescribed', data: { evidenceId, liveStream, by: whose, describedAt: at } }];
  },
};
