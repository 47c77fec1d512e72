import { localDate } from '../../../calendar/local-date.js';
import { mia } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import {
  ban,
  newestReview,
  proposed,
  propose,
  replied,
  repliedByAgent,
  suspension,
  warned,
} from '../../../testing/conduct/good-faith.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, disputeAfter, given, givenIn } from '../../../testing/core/story.js';

const rex = { kind: 'person', id: 'rex' } as const;
const review = newestReview(disputeAfter(replied));

it('waits for a second person where it is of bad faith', () =>
  given(...replied)
    .when(propose('03-04T10:00'))
    .then(
      recorded('FaithFindingProposed', {
        finding: 'malicious',
        proposer: { accountId: 'mia', organisationId: 'association' },
        forged: ['ab'.repeat(32)],
        consequence: { kind: 'suspension', until: shanghai('06-01T00:00') },
      }),
    ));
it('in good faith costs nothing and needs one person; that it is founded is final with itself', () => {
  const mild = { finding: 'unfounded-in-good-faith', forgedEvidenceIds: [], consequence: 'none' } as const;
  const found = andThen(replied, propose('03-04T10:00', mild));
  expect(found[replied.length]).toEqual(
    recorded('FaithFound', {
      finding: 'unfounded-in-good-faith',
      finders: [{ accountId: 'mia', organisationId: 'association' }],
    }),
  );
  const founded = andThen(replied, propose('03-04T10:00', { ...mild, finding: 'founded' })).slice(replied.length);
  expect(founded).toEqual(expect.arrayContaining([recorded('FaithFindingBecameFinal', { finding: 'founded' })]));
  expect(founded.filter(({ type }) => type === 'MeasureSet')).toEqual([]);
});
it.each([
  [
    'a consequence that the ladder does not open after it',
    { finding: 'unfounded-and-negligent', consequence: suspension },
  ],
  ['one that lasts longer than the rule', { consequence: { kind: 'suspension', endsOn: localDate('2026-06-03') } }],
  ['one without an end to come', { consequence: { kind: 'suspension', endsOn: localDate('2026-03-03') } }],
] as const)('is refused with %s', (_, changes) =>
  given(...replied)
    .when(propose('03-04T10:00', changes))
    .thenRefused('ConsequenceNotOpen'),
);
it('names the account of a ban, and exhibits that there are', () => {
  given(...replied)
    .when(propose('03-04T10:00', { consequence: { kind: 'agent-ban', endsOn: localDate('2026-05-31') } }))
    .thenRefused('NothingNamed');
  given(...replied)
    .when(propose('03-04T10:00', { forgedEvidenceIds: ['none'] }))
    .thenRefused('UnknownReference');
});
it('bans the agent that filed the complaint, and nobody else', () => {
  given(...repliedByAgent)
    .when(propose('03-04T10:00', { consequence: ban }))
    .then(
      recorded('FaithFindingProposed', {
        consequence: { kind: 'agent-ban', until: shanghai('06-01T00:00'), accountId: 'ana-account' },
      }),
    );
  for (const [past, accountId] of [
    [repliedByAgent, 'ben-account'],
    [replied, 'ana-account'],
  ] as const)
    given(...past)
      .when(propose('03-04T10:00', { consequence: { ...ban, accountId } }))
      .thenRefused('ConsequenceNotOpen');
});
it('is made by no competitor, and nobody who is not listed', () => {
  given(...replied)
    .when(propose('03-04T10:00', {}, rex))
    .thenRefused('ReviewerBarred');
  givenIn({ rulebook, calendar, context: { reviewers: {} } })(...replied)
    .when(propose('03-04T10:00'))
    .thenRefused('ReviewerBarred');
});
it('is offered once the party was heard, and until it is proposed', () => {
  expect(offered(replied, mia, 'ProposeFaithFinding')).toEqual([review]);
  expect(offered(warned, mia, 'ProposeFaithFinding')).toEqual([]);
  expect(offered(proposed, mia, 'ProposeFaithFinding')).toEqual([]);
});

belongsTo(replied, propose('03-04T10:00'), 'mia');
