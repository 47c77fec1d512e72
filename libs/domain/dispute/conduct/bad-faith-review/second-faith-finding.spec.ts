import { ana, ben, mia, noa } from '../../../testing/core/actors.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import {
  foundMalicious,
  newestReview,
  openFaithReview,
  propose,
  proposed,
  replyToFaithReview,
  second,
  warnOfFaithReview,
} from '../../../testing/conduct/good-faith.js';
import { reportProceedingState } from '../../../testing/core/commands.js';
import { kept } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, type Step } from '../../../testing/core/story.js';

const review = newestReview(disputeAfter(proposed));

it('lifts what rests on the complaint at once, ends those pairs, and is told to all sides', () => {
  const made = foundMalicious.slice(proposed.length);
  expect(made[0]).toEqual(
    recorded('FaithFound', {
      aboutId: 'ana',
      side: 'complaint',
      finding: 'malicious',
      finders: [
        { accountId: 'mia', organisationId: 'association' },
        { accountId: 'noa', organisationId: 'association' },
      ],
      pairs: ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'],
      appealDue: due('03-15T00:00'),
    }),
  );
  expect(made).toEqual(
    expect.arrayContaining([measureSet('pair:ben:bag', 'lift', 4, 'found-unfounded'), recorded('DisputeClosed')]),
  );
  const told = made.flatMap((event) =>
    event.type === 'ServiceOrdered' && event.data.document === 'faith-finding' ? [event.data.addressee.id] : [],
  );
  expect(told).toEqual(['ana', 'ben', 'cai']);
  expect(made).toEqual(expect.arrayContaining([ordered('measure-lifted', 'ben', 'pair:ben:bag', 'pair:ben:cap')]));
});
it('leaves what a suit keeps, and what a court has finally found for, as long as that does', () => {
  const found = (...before: readonly Step[]) =>
    andThen(
      kept,
      ...before,
      openFaithReview('03-23T10:00'),
      warnOfFaithReview('03-23T11:00'),
      replyToFaithReview('03-24T10:00'),
      propose('03-25T10:00'),
      second('03-25T11:00'),
    );
  for (const past of [found(), found(reportProceedingState('03-22T10:00', 'final-for'))]) {
    expect(past).toContainEqual(recorded('FaithFound', { pairs: ['pair:cai:bag', 'pair:ben:cap'] }));
    expect(disputeAfter(past).measures['pair:ben:bag']?.wanted).toBe('block');
  }
  expect(disputeAfter(found()).stages['pair:ben:bag']).toEqual({ stage: 'kept' });
  const lost = andThen(found(), reportProceedingState('04-10T10:00', 'dismissed'));
  expect(disputeAfter(lost).measures['pair:ben:bag']?.wanted).toBe('lift');
});
it('is for another person, to whom alone it is offered', () => {
  given(...proposed)
    .when(second('03-04T11:00', mia))
    .thenRefused('SecondPersonNeeded');
  expect(offered(proposed, mia, 'SecondFaithFinding')).toEqual([]);
  expect(offered(proposed, noa, 'SecondFaithFinding')).toEqual([review]);
  expect(offered(foundMalicious, noa, 'SecondFaithFinding')).toEqual([]);
});
it('comes too late where what was to follow would have ended', () =>
  given(...proposed)
    .when(second('06-01T00:00'))
    .thenRefused('ConsequenceNotOpen'));
it('is no business of the parties', () => {
  for (const by of [ana, ben])
    given(...proposed)
      .when(second('03-04T11:00', by))
      .thenRefused('NotYourPart');
});
