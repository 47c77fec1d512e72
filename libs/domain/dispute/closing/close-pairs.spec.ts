import { ana, ben, mia } from '../../testing/core/actors.js';
import { clockSays, closePairs, fileCounterNotice, withdrawComplaint } from '../../testing/core/commands.js';
import { ordered, recorded } from '../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../testing/core/guards.js';
import { offered } from '../../testing/core/menu.js';
import { accepted, answered, lifted, noticed, silent } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../testing/core/story.js';
import { drawUpAgreement, signAgreement, signAsMediator } from '../../testing/talks/mediation-commands.js';
import { mediatingItems } from '../../testing/talks/mediation-stories.js';

const everything = ['pair:ben:bag', 'pair:ben:cap', 'pair:cai:bag'] as const;
const close = closePairs('03-12T10:00', ...everything);
const told = [
  recorded('ServiceOrdered', { document: 'pairs-closed' }),
  ordered('pairs-closed', 'ben', 'pair:ben:bag', 'pair:ben:cap'),
  ordered('pairs-closed', 'cai', 'pair:cai:bag'),
];

it('ends what nobody answered; the measures stay', () => {
  given(...silent)
    .when(close)
    .then(
      recorded('PairsClosed', { pairs: everything, reason: 'defaulted' }),
      ...told,
      recorded('DisputeClosed', { reason: 'defaulted' }),
    );
  const closed = disputeAfter(andThen(silent, close));
  expect(Object.values(closed.measures).map(({ wanted }) => wanted)).toEqual(['block', 'block', 'block']);
  expect(closed.tasks).toEqual({});
});
it('leaves the rest open, and the task with it', () => {
  given(...silent)
    .when(closePairs('03-12T10:00', 'pair:ben:bag'))
    .then(
      recorded('PairsClosed'),
      ordered('pairs-closed', 'ana', 'pair:ben:bag'),
      ordered('pairs-closed', 'ben', 'pair:ben:bag'),
    );
  expect(Object.keys(disputeAfter(andThen(silent, closePairs('03-12T10:00', 'pair:ben:bag'))).tasks)).toEqual([
    'next-step/dispute',
  ]);
});
it('closes the dispute for its weightiest end', () =>
  given(...lifted)
    .when(closePairs('03-24T10:00', 'pair:ben:cap', 'pair:cai:bag'))
    .then(
      recorded('PairsClosed'),
      ordered('pairs-closed', 'ana', 'pair:ben:cap', 'pair:cai:bag'),
      ordered('pairs-closed', 'cai', 'pair:cai:bag'),
      ordered('pairs-closed', 'ben', 'pair:ben:cap'),
      recorded('DisputeClosed', { reason: 'lifted' }),
    ));
it('still sends what the platform has to know while its measures stand', () => {
  const documents = planAfter(andThen(silent, close)).effects.flatMap((effect) =>
    'service' in effect ? [effect.service.document] : [],
  );
  expect(documents).toContain('statutory-notice');
});
it('is offered of the pairs whose response window has closed', () => {
  const half = andThen(noticed, clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'));
  expect([accepted, noticed, half].map((past) => offered(past, mia, 'ClosePairs'))).toEqual([
    [],
    [],
    ['pair:ben:bag', 'pair:ben:cap'],
  ]);
});
it.each([
  ['still runs', noticed],
  ['has not opened', accepted],
])('waits for a response window that %s', (_, past) =>
  given(...past)
    .when(close)
    .thenRefused('WrongStage'),
);
it('is refused for a pair with a clock of its own, or one that is closed', () => {
  given(...andThen(answered, fileCounterNotice('03-06T10:00', 'ben', ['cap'])))
    .when(closePairs('03-12T10:00', 'pair:ben:cap'))
    .thenRefused('WrongStage');
  given(...andThen(silent, withdrawComplaint('03-11T10:00', 'pair:ben:bag')))
    .when(close)
    .thenRefused('WrongStage');
});
it('is refused for what all have signed something about, until the seal is put to it', () => {
  const signed = andThen(
    mediatingItems,
    clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
    drawUpAgreement('03-10T10:00', { items: [{ pair: 'pair:ben:bag', outcome: 'lift' }], scope: 'part' }),
    signAgreement('03-10T11:00', ana),
    signAgreement('03-10T12:00', ben),
    signAsMediator('03-10T13:00'),
  );
  given(...signed)
    .when(closePairs('03-12T10:00', 'pair:ben:bag'))
    .thenRefused('AgreementBinds');
  expect(offered(signed, mia, 'ClosePairs')).toEqual(['pair:ben:cap']);
});
it('names something, once', () => {
  given(...silent)
    .when(closePairs('03-12T10:00'))
    .thenRefused('NothingNamed');
  given(...silent)
    .when(closePairs('03-12T10:00', 'pair:ben:bag', 'pair:ben:bag'))
    .thenRefused('NamedTwice');
});

belongsTo(silent, close, 'mia');
isRefusedAt(closePairs('03-12T10:00', 'pair:ben:bag'), 'intake', 'closed');
