import { belongsTo } from '../../../testing/core/guards.js';
import { acceptComplaint, fileComplaint, fileCounterNotice, shanghai } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import {
  claimRelisting,
  compareGoods,
  confirmRelisting,
  denyRelisting,
  sayDifferentGoods,
} from '../../../testing/intake/relistings.js';
import { told } from '../../../testing/notification/every-told.js';
import { filed, lifted, noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, story } from '../../../testing/core/story.js';
import { closePairs } from '../../measures/close-pairs.js';
import { earlierResult } from './earlier-result.js';

const bag = 'pair:ben:bag';
const claimed = andThen(filed, claimRelisting('03-01T11:00', bag));
const confirmed = andThen(claimed, confirmRelisting('03-02T08:00', 'removed', bag));
const accepted = andThen(confirmed, acceptComplaint());
const said = andThen(accepted, sayDifferentGoods('03-03T10:00', bag));
const tasksAfter = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);

describe('a claim that goods are back', () => {
  it('gives a person one day to look, and tells nobody else', () => {
    given(...filed)
      .when(claimRelisting('03-01T11:00', bag))
      .then(recorded('RelistingClaimed', { pairs: [bag], earlierNumber: 'PL-BEFORE', checkDue: due('03-03T00:00') }));
    expect(tasksAfter(claimed)).toEqual(['check-materials/dispute', 'check-relisting/dispute']);
  });
  it('is made once', () => {
    for (const past of [claimed, confirmed])
      given(...past)
        .when(claimRelisting('03-02T11:00', bag))
        .thenRefused('NamedTwice');
    expect(andThen(claimed, denyRelisting('03-02T10:00'), claimRelisting('03-02T11:00', bag))).toHaveLength(
      claimed.length + 3,
    );
  });
  it('is denied with a reason to the complainant alone', () => {
    given(...claimed)
      .when(denyRelisting('03-02T10:00'))
      .then(
        recorded('RelistingDenied', { pairs: [bag], reasonContentId: 'why' }),
        ordered('relisting-denied', 'ana', bag),
      );
    expect(tasksAfter(andThen(claimed, denyRelisting('03-02T10:00')))).toEqual(['check-materials/dispute']);
  });
  belongsTo(claimed, claimRelisting('03-02T11:00', 'pair:ben:cap'), 'ana');
  belongsTo(claimed, denyRelisting('03-02T11:00'), 'mia');
});

describe('goods of an earlier dispute', () => {
  it('are the same by who sells them and by what they are, both', () => {
    for (const basis of [['merchant'], ['picture', 'model'], []])
      given(...claimed)
        .when(told(confirmRelisting('03-02T08:00', 'removed', bag), { basis }))
        .thenRefused('CheckMissing');
    expect(tasksAfter(confirmed)).toEqual(['check-materials/dispute']);
    given(...confirmed)
      .when(confirmRelisting('03-02T09:00', 'removed', bag))
      .thenRefused('NamedTwice');
  });
  it('are noticed with how that ended, each respondent and platform of its own', () => {
    const sent = accepted.slice(confirmed.length);
    expect(sent.filter((event) => event.type === 'ServiceOrdered' && event.data.document === 'earlier-result')).toEqual(
      [ordered('earlier-result', 'shop', bag), ordered('earlier-result', 'ben', bag)],
    );
  });
  it('found only after the notices are told of at once', () =>
    given(...noticed)
      .when(confirmRelisting('03-04T10:00', 'removed', bag))
      .then(
        recorded('RelistingConfirmed', { pairs: [bag] }),
        ordered('earlier-result', 'shop', bag),
        ordered('earlier-result', 'ben', bag),
      ));
  it('that came back need new facts before any measure, under whatever link', () => {
    const lost = andThen(filed, confirmRelisting('03-02T08:00', 'restored', bag));
    given(...lost)
      .when(acceptComplaint())
      .thenRefused('NewFactsNeeded');
    const anew = story(
      fileComplaint({ newFactsContentId: 'new' }),
      confirmRelisting('03-02T08:00', 'restored', bag),
      acceptComplaint(),
    );
    expect(anew).toContainEqual(recorded('ComplaintAccepted'));
  });
  belongsTo(noticed, confirmRelisting('03-04T10:00', 'removed', bag), 'mia');
});

describe('different goods', () => {
  it('the respondent may say at any time, also beside a declaration', () => {
    given(...accepted)
      .when(sayDifferentGoods('03-03T10:00', bag))
      .then(recorded('DifferentGoodsSaid', { respondentId: 'ben', pairs: [bag], compareDue: due('03-05T00:00') }));
    expect(tasksAfter(said)).toContain('compare-goods/dispute');
    given(...said)
      .when(sayDifferentGoods('03-03T11:00', bag))
      .thenRefused('NamedTwice');
    expect(
      andThen(accepted, fileCounterNotice('03-05T10:00', 'ben', ['bag']), sayDifferentGoods('03-05T11:00', bag)).at(-1),
    ).toEqual(recorded('DifferentGoodsSaid'));
  });
  it('are nothing to say where no earlier dispute was attached', () =>
    given(...noticed)
      .when(sayDifferentGoods('03-04T10:00', bag))
      .thenRefused('NothingNamed'));
  it.each(['different', 'same'] as const)('found %s is told to all three, and moves no measure', (outcome) => {
    given(...said)
      .when(compareGoods('03-04T10:00', outcome))
      .then(
        recorded('GoodsCompared', { pairs: [bag], outcome }),
        ordered('goods-compared', 'ana', bag),
        ordered('goods-compared', 'ben', bag),
        ordered('goods-compared', 'shop', bag),
      );
    const after = disputeAfter(andThen(said, compareGoods('03-04T10:00', outcome)));
    expect(after.relistings[bag] === undefined).toBe(outcome === 'different');
    expect([after.measures[bag]?.wanted, Object.keys(after.tasks)]).toEqual(['block', []]);
  });
  it('are compared once', () =>
    given(...andThen(said, compareGoods('03-04T10:00', 'same')))
      .when(compareGoods('03-04T11:00', 'different'))
      .then());
  belongsTo(accepted, sayDifferentGoods('03-03T10:00', bag), 'ben');
  belongsTo(said, compareGoods('03-04T10:00', 'same'), 'mia');
});

describe('how an earlier dispute ended', () => {
  const right = { rightIdentities: ['the-mark'] };
  const later = { ...disputeAfter(filed), ...right };
  const end = (
    past: Parameters<typeof disputeAfter>[0],
    reason?: Parameters<typeof closePairs>[2],
    more: object = right,
  ) => {
    const dispute = { ...disputeAfter(past), ...more };
    return () =>
      earlierResult(
        { disputeId: 'before', dispute: reason === undefined ? dispute : closePairs(dispute, [bag], reason) },
        bag,
        later,
      );
  };
  it('is that the measure stands, or that the goods came back', () => {
    expect(end(lifted)()).toEqual({
      disputeId: 'before',
      number: 'PL-20260301-00000001',
      result: 'restored',
      reason: 'lifted',
    });
    expect(end(noticed, 'defaulted')()).toMatchObject({ result: 'removed', reason: 'defaulted' });
  });
  it.each(['withdrawn', 'settled', 'rejected'] as const)('says nothing where it was %s', (reason) =>
    expect(end(noticed, reason)).toThrow(expect.objectContaining({ code: 'WrongStage' })),
  );
  it('says nothing while it runs', () => expect(end(waiting)).toThrow(expect.objectContaining({ code: 'WrongStage' })));
  it.each([
    ['another right', { rightIdentities: ['another'] }],
    ['no identity', { rightIdentities: undefined }],
    ['another complainant', { ...right, complainantId: 'eve' }],
  ])('is of no use with %s', (_, more) =>
    expect(end(lifted, undefined, more)).toThrow(expect.objectContaining({ code: 'UnknownReference' })),
  );
});

it('counts from the moment of the claim', () =>
  expect(claimed.at(-1)).toMatchObject({ type: 'RelistingClaimed', data: { claimedAt: shanghai('03-01T11:00') } }));
