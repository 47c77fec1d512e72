import { ben, mia, shop } from '../../../testing/core/actors.js';
import {
  acceptComplaint,
  complaint,
  cureMaterials,
  fileComplaint,
  paper,
  requestCure,
} from '../../../testing/core/commands.js';
import { amendComplaint } from '../../../testing/intake/amendments.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThenIn, disputeAfter, fileOf, storyIn } from '../../../testing/core/story.js';
import { exhibitsSeen } from '../../visibility/sees-exhibit.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { DisputeEvent } from '../../core/state.js';

/** The same checklist, but who complains proves its identity by a paper that is its own. */
const world = {
  calendar,
  rulebook: {
    ...rulebook,
    materials: rulebook.materials.map((one) => (one.code === 'ID' ? { ...one, personal: true as const } : one)),
  },
};
const files = [
  paper('card'),
  paper('mark'),
  { ...paper('card-copy'), derivedFrom: 'card', part: 'forwarded' as const },
];
const papers = [
  { code: 'ID', evidenceIds: ['card', 'card-copy'] },
  { code: 'CERT-A', evidenceIds: ['mark'] },
];
const seenBy = (past: readonly DisputeEvent[], actor: typeof ben) => {
  const now = disputeAfter(past);
  return exhibitsSeen(visibilityOf(actor, fileOf(now, actor)), now).map(({ evidenceId }) => evidenceId);
};
const filedWith = (evidence: typeof complaint.evidence) =>
  storyIn(world)(fileComplaint({ evidence, materials: papers }), acceptComplaint());

it('an identity paper goes to the association and its filer alone; what covers it may go on', () => {
  const past = filedWith(files);
  for (const other of [ben, shop]) expect(seenBy(past, other)).toEqual(['mark', 'card-copy']);
  expect(seenBy(past, mia)).toEqual(['card', 'mark', 'card-copy']);
});
it('whatever its filer said of it', () => {
  const past = filedWith(files.map((one) => (one.evidenceId === 'card' ? { ...one, part: 'forwarded' } : one)));
  expect(seenBy(past, ben)).not.toContain('card');
});
it('also where it proves something else besides', () => {
  const past = storyIn(world)(fileComplaint(), acceptComplaint()); // one file for both papers
  expect(seenBy(past, ben)).toEqual([]);
});
it('also where it comes with a cure or an amendment', () => {
  const cured = andThenIn(world)(
    storyIn(world)(fileComplaint({ materials: [] })),
    requestCure('03-02T10:00', 'ID', 'CERT-A'),
    cureMaterials('03-03T10:00', 'ID'),
  );
  expect(disputeAfter(cured).exhibits['e2']?.part).toBe('confidential');
  const amended = andThenIn(world)(
    storyIn(world)(fileComplaint()),
    amendComplaint('03-01T11:00', {
      statementContentId: 'words',
      evidence: [paper('e3')],
      materials: [{ code: 'ID', evidenceIds: ['e3'] }],
    }),
  );
  expect(disputeAfter(amended).exhibits['e3']?.part).toBe('confidential');
});
it('other papers are forwarded as ever', () =>
  expect(disputeAfter(storyIn({ rulebook, calendar })(fileComplaint())).exhibits['e1']?.part).toBeUndefined());
