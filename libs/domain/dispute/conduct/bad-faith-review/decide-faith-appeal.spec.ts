import { localDate } from '../../../calendar/local-date.js';
import { ada, ana, ben, mia, noa, shop } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { appealed, appealAssigned, decideAppeal, newestReview } from '../../../testing/conduct/good-faith.js';
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
