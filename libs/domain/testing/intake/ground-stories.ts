import type { DisputeEvent } from '../../dispute/core/state.js';
import { acceptAmendment, amendComplaint, hat } from './amendments.js';
import { admitRound, raiseAgain } from './record-commands.js';
import { calendar } from '../core/calendar.js';
import { acceptComplaint, complaint, fileComplaint, paper, storeEvidence } from '../core/commands.js';
import { told } from '../notification/every-told.js';
import { makeSubmission, listIssues, startDeliberation } from '../panel/decision-commands.js';
import { ana, ben } from '../core/actors.js';
import { first, submitting } from '../panel/decision-stories.js';
import { rulebook } from '../core/rulebook.js';
import { lifted, noticed } from '../core/scenes.js';
import { andThenIn, storyIn, type World } from '../core/story.js';

/** Bytes come when a story says so. */
export const awaited: World = { rulebook, calendar, bytes: 'awaited' };
export const bag = 'pair:ben:bag';
export const capOfBen = 'pair:ben:cap';

/** Money for the cap; of the bag, that it goes. */
export const itemised = fileComplaint({
  claims: [
    { kind: 'remove', itemIds: ['bag'] },
    { kind: 'compensation', itemIds: ['cap'] },
  ],
});
/** With a photograph beside the papers. */
export const withPhoto = fileComplaint({ evidence: [...complaint.evidence, paper('photo')] });
const why = (...pairs: readonly string[]) => ({ pairs, reasonContentId: 'why' });

/** What was asked for, taken and left out, in every way. */
export const groundStories: readonly (readonly DisputeEvent[])[] = [
  storyIn(awaited)(
    told(withPhoto, { claims: [{ kind: 'compensation', itemIds: ['cap'] }, { kind: 'remove' }] }),
    storeEvidence('03-01T10:30', 'e1'),
    told(acceptComplaint(), {
      declined: [why('pair:cai:bag')],
      withoutMeasure: [why(bag)],
      withoutFiles: true,
    }),
  ),
  andThenIn(awaited)(
    noticed,
    amendComplaint('03-04T10:00', { items: [hat], evidence: [paper('late')] }),
    told(acceptAmendment('03-04T11:00'), { withoutFiles: true, withoutMeasure: [why('pair:ben:hat')] }),
  ),
  andThenIn(awaited)(
    lifted,
    told(raiseAgain('04-01T10:00', bag), {
      evidence: [paper('n1'), paper('n2')],
      materials: [{ code: 'EXTRA', evidenceIds: ['n1'] }],
    }),
    storeEvidence('04-01T10:30', 'n1'),
    told(admitRound('04-02T10:00'), { withoutFiles: true, withoutMeasure: [why(bag)] }),
  ),
  andThenIn(awaited)(
    submitting,
    makeSubmission('03-17T10:00', ana, { evidence: [paper('s1')] }),
    makeSubmission('03-18T10:00', ben, {}),
    listIssues('03-19T10:00', first, [{ kind: 'remedy', pairs: [bag, capOfBen], questionContentId: 'is it' }]),
    startDeliberation('03-20T11:00', first),
  ),
];
