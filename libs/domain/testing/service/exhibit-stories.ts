import type { DisputeEvent } from '../../dispute/core/state.js';
import { ana, ben, mia } from '../core/actors.js';
import { complaint, fileComplaint, fileCounterNotice, paper } from '../core/commands.js';
import { noticed } from '../core/scenes.js';
import { andThen, disputeAfter, sent, story } from '../core/story.js';
import { told } from '../notification/every-told.js';
import { decisionIdOf, issuesOf, supplement } from '../panel/decision-commands.js';
import { first, issuesListed, submitted } from '../panel/decision-stories.js';
import { askForTranslation, checkTranslation, contestTranslation, deliverTranslation } from './translation-commands.js';
import {
  answerComparison,
  answerLate,
  describeContractDuties,
  describeLive,
  fileComparison,
  findOnComparison,
  linkExhibit,
  liveStream,
  ruleOnLate,
  strap,
} from './exhibit-commands.js';

const live = { ...liveStream, captionsId: 'captions' };
const files = [{ ...paper('live'), liveStream: live }, paper('captions')];
const full = { ...paper('late'), capturedAt: liveStream.recordedFrom };
const listed = disputeAfter(issuesListed);
const place = { evidenceId: 's1', page: 1, second: 2, region: { x: 1, y: 2, width: 3, height: 4 } };

/** Stories that together record everything that is said of exhibits. */
export const exhibitStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    story(fileComplaint({ evidence: [...complaint.evidence, ...files] })),
    describeLive('03-01T11:00', ana, 'live', { captionsId: 'captions', toSecond: 800 }),
    describeContractDuties('03-01T12:00', ana, 'live'),
  ),
  andThen(noticed, told(fileCounterNotice('03-05T10:00', 'ben', ['bag']), { evidence: files })),
  andThen(
    issuesListed,
    linkExhibit('03-19T10:10', first, 's1', [
      { kind: 'claim', claim: 'remove' },
      { kind: 'item', itemId: 'bag' },
      { kind: 'issue', decisionId: decisionIdOf(listed), issueId: issuesOf(listed)[0]?.issueId ?? '' },
      { kind: 'element', element: 'sign' },
    ]),
    supplement('03-19T10:20', ben, [
      { ...full, part: 'forwarded', liveStream: { ...live, captionsId: 'late' } },
      { ...full, evidenceId: 'copy', derivedFrom: 'late' },
    ]),
    ruleOnLate('03-19T10:30', first, true, 'late'),
    answerLate('03-19T10:40', ana, 'late'),
  ),
  andThen(
    submitted,
    fileComparison('03-18T11:00', ana, { ...strap, original: place, accused: { ...place, evidenceId: 'e1' } }),
    answerComparison('03-18T12:00', ben, { textContentId: 'not at all' }),
    findOnComparison('03-19T10:00', first),
  ),
  andThen(noticed, linkExhibit('03-05T11:00', mia, 'e1', [])),
  andThen(
    sent(
      andThen(
        noticed,
        askForTranslation('03-05T10:00', ben, undefined, { noteContentId: 'page 2' }),
        deliverTranslation('03-05T11:00', ana),
      ),
    ),
    contestTranslation('03-05T12:00', ben),
    checkTranslation('03-05T13:00', mia),
  ),
];
