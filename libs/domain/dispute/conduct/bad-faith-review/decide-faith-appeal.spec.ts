import { localDate } from '../../../calendar/local-date.js';
import { ada, ana, ben, mia, noa, shop } from '../../../testing/core/actors.js';
import { clockSays, fileCounterNotice, recordCourtOrder, shanghai } from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { answered, waiting } from '../../../testing/core/scenes.js';
import type { DisputeEvent } from '../../core/state.js';
import { offered } from '../../../testing/core/menu.js';
import {
  appeal,
  appealed,
  appealAssigned,
  assignAppeal,
  ban,
  decideAppeal,
  newestReview,
  openFaithReview,
  propose,
  repliedByAgent,
  replyToFaithReview,
  second,
  warnOfFaithReview,
} from '../../../testing/conduct/good-faith.js';
import { recordSweep } from '../../../testing/intake/standings.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, disputeAfter, given, givenIn } from '../../../testing/core/story.js';

const review = newestReview(disputeAfter(appealAssigned));

it('upholds, and the finding is final', () => {
  given(...appealAssigned)
    .when(decideAppeal('03-06T10:00'))
    .then(
      recorded('FaithAppealDecided', {
        outcome: 'upheld',
        finding: 'malicious',
        decider: { accountId: 'ada', organisationId: 'other-house' },
      }),
      recorded('FaithFindingBecameFinal', {
        finding: 'malicious',
        consequence: { kind: 'suspension', until: shanghai('06-01T00:00') },
      }),
      recorded('ServiceOrdered', { document: 'faith-appeal', addressee: { kind: 'party', id: 'ana' } }),
      recorded('ServiceOrdered', { addressee: { kind: 'party', id: 'ben' } }),
      recorded('ServiceOrdered', { addressee: { kind: 'party', id: 'cai' } }),
    );
});
it('takes it away, or makes it milder, and never worse', () => {
  const decided = (changes: Parameters<typeof decideAppeal>[1]) =>
    andThen(appealAssigned, decideAppeal('03-06T10:00', changes))[appealAssigned.length];
  expect(decided({ finding: 'unfounded-in-good-faith' })).toEqual(
    recorded('FaithAppealDecided', { outcome: 'reversed' }),
  );
  expect(
    decided({
      finding: 'unfounded-and-negligent',
      consequence: { kind: 'pre-review', endsOn: localDate('2026-04-30') },
    }),
  ).toEqual(
    recorded('FaithAppealDecided', {
      outcome: 'varied',
      consequence: { kind: 'pre-review', until: shanghai('05-01T00:00') },
    }),
  );
  given(...appealAssigned)
    .when(decideAppeal('03-06T10:00', { consequence: { kind: 'suspension', endsOn: localDate('2026-06-01') } }))
    .thenRefused('ConsequenceNotOpen');
});
it('binds nobody whom the first finding left alone: of a banned agent no milder thing becomes of its principal', () => {
  const banned = andThen(
    repliedByAgent,
    propose('03-04T10:00', { consequence: ban }),
    second('03-04T11:00'),
    appeal('03-05T10:00'),
    assignAppeal('03-05T11:00'),
  );
  const endsOn = localDate('2026-04-30');
  for (const kind of ['suspension', 'pre-review'] as const)
    given(...banned)
      .when(decideAppeal('03-06T10:00', { consequence: { kind, endsOn } }))
      .thenRefused('ConsequenceNotOpen');
  for (const consequence of [
    { ...ban, endsOn },
    { kind: 'warning', endsOn },
  ] as const)
    expect(andThen(banned, decideAppeal('03-06T10:00', { consequence }))[banned.length]).toEqual(
      recorded('FaithAppealDecided', {
        outcome: 'varied',
        consequence: expect.objectContaining({ kind: consequence.kind, until: shanghai('05-01T00:00') }),
      }),
    );
});
it('keeps no consequence that the finding does not bear: nobody stays suspended who is found not malicious', () => {
  for (const finding of ['founded', 'unfounded-in-good-faith', 'unfounded-and-negligent'] as const)
    given(...appealAssigned)
      .when(decideAppeal('03-06T10:00', { finding, keepsConsequence: true }))
      .thenRefused('ConsequenceNotOpen');
});
it('ends what malice called for: nothing else of the party is called before anybody', () => {
  const after = (finding: 'malicious' | 'unfounded-and-negligent') =>
    andThen(appealAssigned, decideAppeal('03-06T10:00', { finding }));
  const tasks = (past: readonly DisputeEvent[]) => Object.values(disputeAfter(past).tasks).map(({ kind }) => kind);
  expect(tasks(after('malicious'))).toContain('sweep-holdings');
  const milder = after('unfounded-and-negligent');
  expect(tasks(milder)).not.toContain('sweep-holdings');
  const [{ found } = {}] = Object.values(disputeAfter(milder).reviews);
  expect(found).toMatchObject({ finding: 'unfounded-and-negligent' });
  expect(found).not.toHaveProperty('consequence');
  given(...milder)
    .when(recordSweep('03-06T12:00'))
    .thenRefused('NothingNamed');
});
it('that ends in a founded complaint puts its measures back, and everything goes on', () => {
  const founded = decideAppeal('03-06T10:00', { finding: 'founded' });
  const made = andThen(appealAssigned, founded).slice(appealAssigned.length);
  const pairs = ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'] as const;
  expect(made[0]).toEqual(recorded('FaithAppealDecided', { outcome: 'reversed', pairs }));
  expect(made).toEqual(
    expect.arrayContaining([
      measureSet('pair:ben:bag', 'block', 7, 'finding-reversed'),
      recorded('ResponseWindowOpened', { respondentId: 'ben' }),
      recorded('DisputeReopened', { pairs }),
    ]),
  );
  const { stages } = disputeAfter([...appealAssigned, ...made]);
  for (const pair of pairs) expect(stages[pair]).toEqual({ stage: 'awaiting-counter-notice' });
  given(...appealAssigned, ...made)
    .when(fileCounterNotice('03-07T10:00', 'ben', ['bag']))
    .then(recorded('CounterNoticeFiled'), recorded('ServiceOrdered'));
});
it('puts back what had been answered: within its period, and after it only by what the platform had received', () => {
  const reviewed = (past: readonly DisputeEvent[]) =>
    andThen(
      past,
      openFaithReview('03-07T10:00'),
      warnOfFaithReview('03-07T11:00'),
      replyToFaithReview('03-08T10:00'),
      propose('03-08T11:00'),
      second('03-08T12:00'),
      appeal('03-09T10:00'),
      assignAppeal('03-09T11:00'),
    );
  const within = andThen(reviewed(waiting), decideAppeal('03-10T10:00', { finding: 'founded' }));
  expect(disputeAfter(within).stages['pair:ben:bag']).toEqual({
    stage: 'waiting-period',
    deadline: due('03-22T00:00'),
  });
  expect(disputeAfter(within).measures['pair:ben:bag']?.wanted).toBe('block');
  const after = andThen(reviewed(waiting), decideAppeal('03-24T10:00', { finding: 'founded' }));
  expect(disputeAfter(after).measures['pair:ben:bag']?.wanted).toBe('lift');
  expect(disputeAfter(after).measures['pair:cai:bag']?.wanted).toBe('block');
  given(...after)
    .when(clockSays('AskForReports', '03-24T10:01', 'pair:ben:bag'))
    .then(recorded('ReportsInquired', { pairs: ['pair:ben:bag'] }), ordered('inquiry', 'shop', 'pair:ben:bag'));
  const notArrived = andThen(reviewed(answered), decideAppeal('03-10T10:00', { finding: 'founded' }));
  expect(disputeAfter(notArrived).stages['pair:ben:bag']).toEqual({ stage: 'counter-notice-arrival' });
  expect(notArrived.slice(-12)).toContainEqual(ordered('forwarded-counter-notice', 'ana', 'pair:ben:bag'));
});
it('brings nothing back that a court has decided meanwhile, nor where it stays unfounded', () => {
  const ordered = andThen(appealAssigned, recordCourtOrder('03-05T12:00', 'restore', 'pair:ben:bag'));
  const after = disputeAfter(andThen(ordered, decideAppeal('03-06T10:00', { finding: 'founded' })));
  expect(after.measures['pair:ben:bag']?.wanted).toBe('lift');
  expect(after.measures['pair:ben:cap']?.wanted).toBe('block');
  const milder = andThen(appealAssigned, decideAppeal('03-06T10:00', { finding: 'unfounded-in-good-faith' }));
  expect(milder.slice(appealAssigned.length).map(({ type }) => type)).not.toContain('MeasureSet');
});
it('is decided by whom it was assigned to, who is checked again', () => {
  given(...appealAssigned)
    .when(decideAppeal('03-06T10:00', { keepsConsequence: true }, noa))
    .thenRefused('ReviewerBarred');
  const moved = { ada: { organisationId: 'association', competesWith: [] } };
  givenIn({ rulebook, calendar, context: { reviewers: moved } })(...appealAssigned)
    .when(decideAppeal('03-06T10:00'))
    .thenRefused('ReviewerBarred');
});
it('is offered to whom it was assigned to, and to nobody else, once', () => {
  expect(offered(appealAssigned, ada, 'DecideFaithAppeal')).toEqual([review]);
  expect(offered(appealAssigned, mia, 'DecideFaithAppeal')).toEqual([]);
  expect(offered(appealed, ada, 'DecideFaithAppeal')).toEqual([]);
  expect(offered(andThen(appealAssigned, decideAppeal('03-06T10:00')), ada, 'DecideFaithAppeal')).toEqual([]);
});
it('is no business of the parties', () => {
  for (const by of [ana, ben, shop])
    given(...appealAssigned)
      .when(decideAppeal('03-06T10:00', { keepsConsequence: true }, by))
      .thenRefused('NotYourPart');
});
