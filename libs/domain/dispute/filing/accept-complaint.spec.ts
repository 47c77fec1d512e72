import { acceptComplaint, complaint, fileComplaint, requestCure, withdrawComplaint } from '../../testing/commands.js';
import { due, measureSet, ordered, recorded } from '../../testing/expected.js';
import { belongsTo, isRefusedAt } from '../../testing/guards.js';
import { rulebook } from '../../testing/rulebook.js';
import { calendar } from '../../testing/calendar.js';
import { accepted, filed } from '../../testing/scenes.js';
import { andThen, disputeAfter, given, givenIn, story } from '../../testing/story.js';

it('notices the platform, forwards the notice to each respondent and has every pair blocked', () =>
  given(...filed)
    .when(acceptComplaint())
    .then(
      recorded('ComplaintAccepted'),
      ordered('acceptance', 'ana', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
      recorded('ServiceOrdered', { document: 'statutory-notice', channels: ['platform'], due: due('03-06T00:00') }),
      recorded('ServiceOrdered', {
        document: 'forwarded-notice',
        addressee: { kind: 'party', id: 'ben' },
        channels: ['platform', 'mail'],
        pairs: ['pair:ben:bag', 'pair:ben:cap'],
        due: due('03-06T00:00'),
      }),
      ordered('forwarded-notice', 'cai', 'pair:cai:bag'),
      measureSet('pair:ben:bag', 'block', 1, 'complaint-accepted'),
      measureSet('pair:cai:bag', 'block', 2, 'complaint-accepted'),
      measureSet('pair:ben:cap', 'block', 3, 'complaint-accepted'),
    ));
it('gives each pair its legal track with the ground for it', () =>
  expect(accepted.find(({ type }) => type === 'ComplaintAccepted')?.data).toEqual({
    tracks: [
      { respondentId: 'ben', itemId: 'bag', platformId: 'shop', track: 'ecl', ground: 'trades-on-platform' },
      { respondentId: 'cai', itemId: 'bag', platformId: 'shop', track: 'ecl', ground: 'trades-on-platform' },
      { respondentId: 'ben', itemId: 'cap', platformId: 'shop', track: 'ecl', ground: 'trades-on-platform' },
    ],
  }));
it('ends the check of the materials', () => expect(disputeAfter(accepted).tasks).toEqual({}));
it('asks for no measure where the rulebook wants none', () =>
  givenIn({ rulebook: { ...rulebook, measureOnAcceptance: 'none' }, calendar })(...filed)
    .when(acceptComplaint())
    .then(
      recorded('ComplaintAccepted'),
      ordered('acceptance', 'ana', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
      ordered('statutory-notice', 'shop', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
      ordered('forwarded-notice', 'ben', 'pair:ben:bag', 'pair:ben:cap'),
      ordered('forwarded-notice', 'cai', 'pair:cai:bag'),
    ));
it('leaves out what was withdrawn before', () => {
  const after = andThen(filed, withdrawComplaint('03-01T11:00', 'pair:cai:bag'));
  given(...after)
    .when(acceptComplaint())
    .then(
      recorded('ComplaintAccepted'),
      ordered('acceptance', 'ana', 'pair:ben:bag', 'pair:ben:cap'),
      ordered('statutory-notice', 'shop', 'pair:ben:bag', 'pair:ben:cap'),
      ordered('forwarded-notice', 'ben', 'pair:ben:bag', 'pair:ben:cap'),
      measureSet('pair:ben:bag', 'block', 1, 'complaint-accepted'),
      measureSet('pair:ben:cap', 'block', 2, 'complaint-accepted'),
    );
  const { stages } = disputeAfter(andThen(after, acceptComplaint()));
  expect([stages['pair:cai:bag'], stages['respondent:cai']]).toEqual(Array(2).fill({ stage: 'closed', reason: 'withdrawn' }));
});
it('is refused while materials are missing', () =>
  given(...story(fileComplaint({ materials: complaint.materials.slice(1) })))
    .when(acceptComplaint())
    .thenRefused('MaterialsMissing'));
it('is refused while a cure is awaited', () =>
  given(...andThen(filed, requestCure('03-01T11:00', 'other')))
    .when(acceptComplaint())
    .thenRefused('WrongStage'));

belongsTo(filed, acceptComplaint(), 'mia');
isRefusedAt(acceptComplaint(), 'awaiting-counter-notice', 'closed');
