import { told } from '../../../testing/notification/every-told.js';
import { ana, ben } from '../../../testing/core/actors.js';
import { clockSays, fileCounterNotice, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { matchUnlisted, nameUnlisted, refuseUnlisted } from '../../../testing/intake/record-commands.js';
import { lifted, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const cap = 'pair:ben:cap';
const named = andThen(noticed, nameUnlisted('03-05T10:00'));

it('is taken with the filing and opens a task', () => {
  given(...noticed)
    .when(nameUnlisted('03-05T10:00'))
    .then(
      recorded('UnlistedNamed', {
        filing: 'counter-notice',
        partyId: 'ben',
        namedAt: shanghai('03-05T10:00'),
        matchDue: due('03-08T00:00'),
      }),
    );
  const both = told(fileCounterNotice('03-05T10:00', 'ben', ['bag']), {
    unlisted: [{ descriptionContentId: 'which' }],
  });
  const events = andThen(noticed, both).slice(noticed.length);
  expect(events.map(({ type }) => type)).toEqual(['CounterNoticeFiled', 'ServiceOrdered', 'UnlistedNamed']);
});
it('counts from its own instant once it is matched: a default in between never was', () => {
  const late = andThen(
    named,
    clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
    matchUnlisted('03-10T10:00', cap),
  ).slice(named.length + 3);
  expect(late).toEqual(
    expect.arrayContaining([
      recorded('UnlistedMatched', { pairs: [cap] }),
      recorded('CounterNoticeFiled', { itemIds: ['cap'], filedAt: shanghai('03-05T10:00'), late: false }),
      ordered('forwarded-counter-notice', 'ana', cap),
      recorded('DefaultReversed', { itemIds: ['cap'] }),
    ]),
  );
});
it('that is in no dispute of ours is answered with a reason, never dropped', () => {
  given(...named)
    .when(refuseUnlisted('03-06T10:00'))
    .then(
      recorded('UnlistedRefused', { partyId: 'ben', reasonContentId: 'why' }),
      ordered('unlisted-refused', 'ben', 'pair:ben:bag', cap),
    );
  expect(Object.keys(disputeAfter(named).tasks)).toContain('match-unlisted/dispute');
  expect(Object.keys(disputeAfter(andThen(named, refuseUnlisted('03-06T10:00'))).tasks)).not.toContain(
    'match-unlisted/dispute',
  );
});
it('keeps its task when the dispute has closed meanwhile', () => {
  const closed = andThen(noticed, withdrawComplaint('03-05T11:00', 'pair:ben:bag', cap, 'pair:cai:bag'));
  const still = disputeAfter(andThen(closed, nameUnlisted('03-05T12:00')));
  expect([still.stages.dispute?.stage, Object.keys(still.tasks)]).toEqual(['closed', ['match-unlisted/dispute']]);
});
it('is matched once, to an item of whoever named it that can be answered', () => {
  given(...andThen(named, matchUnlisted('03-06T10:00', cap)))
    .when(matchUnlisted('03-06T11:00', cap))
    .thenRefused('NamedTwice');
  given(...named)
    .when(matchUnlisted('03-06T11:00', 'pair:cai:bag'))
    .thenRefused('NotYourPart');
  given(...andThen(lifted, nameUnlisted('04-01T10:00')))
    .when(matchUnlisted('04-02T11:00', 'pair:ben:bag'))
    .thenRefused('WrongStage');
});
it('of a withdrawal, once matched, withdraws and lifts', () => {
  const withdrawal = andThen(noticed, nameUnlisted('03-05T10:00', ana));
  given(...withdrawal)
    .when(matchUnlisted('03-06T10:00', cap))
    .then(
      recorded('UnlistedMatched'),
      recorded('ComplaintWithdrawn', { pairs: [cap], consideration: 'not-stated' }),
      measureSet(cap, 'lift', 4, 'withdrawn'),
      ordered('withdrawal-letter', 'shop', cap),
      ordered('withdrawal-letter', 'ben', cap),
    );
});
it('is declared for by respondents and withdrawn by the complainant', () => {
  const wrong = nameUnlisted('03-05T10:00', ana);
  given(...noticed)
    .when({ ...wrong, by: ben } as typeof wrong)
    .thenRefused('NotYourPart');
});

belongsTo(noticed, nameUnlisted('03-05T10:00'), 'ben', 'ana');
describe('matching', () => belongsTo(named, matchUnlisted('03-06T10:00', cap), 'mia'));
describe('refusing', () => belongsTo(named, refuseUnlisted('03-06T10:00'), 'mia'));
