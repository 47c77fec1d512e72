import { mia } from '../../../testing/core/actors.js';
import { called, confirmDictation } from '../../../testing/intake/dictations.js';
import { confirmRelisting } from '../../../testing/intake/relistings.js';
import type { Material } from '../../../rulebook/materials.js';
import {
  acceptComplaint,
  clockSays,
  complaint,
  fileComplaint,
  fileCounterNotice,
  reportProceeding,
  requestCure,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted, filed } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given, givenIn, story, storyIn } from '../../../testing/core/story.js';

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
  expect([stages['pair:cai:bag'], stages['respondent:cai']]).toEqual(
    Array(2).fill({ stage: 'closed', reason: 'withdrawn' }),
  );
});
it('is refused while materials are missing', () =>
  given(...story(fileComplaint({ materials: complaint.materials.slice(1) })))
    .when(acceptComplaint())
    .thenRefused('MaterialsMissing'));
it('is refused while a cure is awaited', () =>
  given(...andThen(filed, requestCure('03-01T11:00', 'other')))
    .when(acceptComplaint())
    .thenRefused('WrongStage'));
it('is offered of what is complete, confirmed by its party, and no repeat of what was lost', () => {
  const menu = (past: typeof filed) => offered(past, mia, 'AcceptComplaint').length;
  const bare = story(fileComplaint({ materials: complaint.materials.slice(1) }));
  const lost = confirmRelisting('03-01T11:00', 'restored', 'pair:ben:bag');
  const confirmed = andThen(called, confirmDictation('03-01T11:00'));
  expect([filed, bare, accepted].map(menu)).toEqual([1, 0, 0]);
  expect([called, confirmed].map(menu)).toEqual([0, 1]);
  expect([andThen(filed, lost), story(fileComplaint({ newFactsContentId: 'new' }), lost)].map(menu)).toEqual([0, 1]);
});

belongsTo(filed, acceptComplaint(), 'mia');
isRefusedAt(acceptComplaint(), 'awaiting-counter-notice', 'closed');

describe('a paper that only measures depend on', () => {
  const report: Material = {
    ...rulebook.materials[0],
    code: 'REPORT',
    rights: 'all',
    required: 'always',
    onMissing: 'no-interim-measure',
    clause: 'M',
    source: 's',
    confidence: 'house-rule',
  };
  const world = { rulebook: { ...rulebook, materials: [...rulebook.materials, report] }, calendar };
  const without = andThenIn(world)(storyIn(world)(fileComplaint()), acceptComplaint());

  it('is not asked for before acceptance, and its absence is recorded', () => {
    expect(without.find(({ type }) => type === 'ComplaintAccepted')?.data).toMatchObject({
      withoutMeasure: ['REPORT'],
    });
    expect(disputeAfter(without).measures).toEqual({});
  });
  it('lets all else go on: notices, answers, the waiting period, its end', () => {
    const bag = 'pair:ben:bag';
    const over = andThenIn(world)(
      without,
      recordArrival('03-02T10:00', 'forwarded-notice', 'ben'),
      fileCounterNotice('03-05T10:00', 'ben', ['bag']),
      recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'),
      clockSays('AskForReports', '03-22T00:01', bag),
      clockSays('EndWaitingPeriod', '03-23T00:02', bag),
    );
    expect(disputeAfter(over).stages[bag]).toEqual({ stage: 'closed', reason: 'lifted' });
    expect(over.some(({ type }) => type === 'MeasureSet')).toBe(false);
  });
  it('has no measure taken on the report of a suit either', () => {
    const sued = andThenIn(world)(without, reportProceeding('03-03T10:00', ['pair:ben:bag']));
    expect(disputeAfter(sued).stages['pair:ben:bag']?.stage).toBe('kept');
    expect(disputeAfter(sued).measures).toEqual({});
  });
  it('changes nothing where it was sent', () => {
    const materials = [...complaint.materials, { code: 'REPORT', evidenceIds: ['e1'] }];
    const past = storyIn(world)(fileComplaint({ materials }), acceptComplaint());
    expect(Object.keys(disputeAfter(past).measures)).toHaveLength(3);
    expect(past.find(({ type }) => type === 'ComplaintAccepted')?.data).not.toHaveProperty('withoutMeasure');
  });
});
