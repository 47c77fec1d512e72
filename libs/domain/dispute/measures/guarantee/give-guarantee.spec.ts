import { ana, ben, cai, contextOf, mia, shop } from '../../../testing/core/actors.js';
import { paper, storeEvidence } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { filed, waiting } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, asked, disputeAfter, given, givenIn } from '../../../testing/core/story.js';
import type { Actor } from '../../../kernel/message.js';
import { exhibitsSeen } from '../../visibility/sees-exhibit.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { giveGuarantee } from '../../../testing/measures/lane-commands.js';
import { withoutGuarantees } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';
const give = giveGuarantee('03-07T10:00', [bag]);

it('is a record that its beneficiary and the platform are told of', () =>
  given(...waiting)
    .when(give)
    .then(
      recorded('GuaranteeGiven', {
        giverId: 'ben',
        beneficiaryId: 'ana',
        amount: { minorUnits: 5_000_000, currency: 'CNY' },
      }),
      ordered('guarantee-given', 'ana', bag),
      ordered('guarantee-given', 'shop', bag),
    ));
it('of the complainant stands for the respondent', () =>
  expect(
    andThen(waiting, giveGuarantee('03-07T10:00', [bag], { by: ana })).find(({ type }) => type === 'GuaranteeGiven')
      ?.data,
  ).toMatchObject({ giverId: 'ana', beneficiaryId: 'ben' }));
it('is told to nobody who does not know of the complaint yet', () =>
  given(...filed)
    .when(giveGuarantee('03-01T11:00', [bag], { by: ana }))
    .then(recorded('GuaranteeGiven')));
it('holds its letter: for both sides of it and the platform, and for no other respondent', () => {
  const past = andThen(
    waiting,
    giveGuarantee('03-07T10:00', [bag], { evidence: [paper('letter'), { ...paper('assets'), part: 'confidential' }] }),
    storeEvidence('03-07T11:00', 'letter', ben),
  );
  const dispute = disputeAfter(past);
  const filesOf = (actor: Actor) =>
    exhibitsSeen(visibilityOf(actor, { dispute, context: contextOf(actor) }), dispute)
      .map(({ evidenceId }) => evidenceId)
      .filter((id) => ['letter', 'assets'].includes(id));
  expect([mia, ben].map(filesOf)).toEqual([
    ['letter', 'assets'],
    ['letter', 'assets'],
  ]);
  expect([ana, shop].map(filesOf)).toEqual([['letter'], ['letter']]);
  expect(filesOf(cai)).toEqual([]);
  expect(dispute.exhibitNumbers['letter']).toEqual({ side: 'respondent', place: 1, series: 'guarantee', ordinal: 1 });
});
it('holds no files that were named before they could follow', () => {
  const [before] = andThen(waiting, giveGuarantee('03-07T10:00', [bag], { evidence: [paper('letter')] })).slice(-3);
  if (before?.type !== 'GuaranteeGiven') throw new Error(`${before?.type} is not the guarantee`);
  const { areExhibits: _, ...data } = before.data;
  expect(disputeAfter([...waiting, { ...before, data }]).exhibits).not.toHaveProperty('letter');
});
it('names each of its files once', () =>
  given(...waiting)
    .when(giveGuarantee('03-07T10:00', [bag], { evidence: [paper('letter'), paper('letter')] }))
    .thenRefused('NamedTwice'));
it('covers one respondent', () =>
  given(...waiting)
    .when(giveGuarantee('03-07T10:00', [bag, 'pair:cai:bag'], { by: ana }))
    .thenRefused('GuaranteeNotValid'));
it('does not end before it begins', () =>
  given(...waiting)
    .when(giveGuarantee('03-07T10:00', [bag], { until: '03-06T00:00' }))
    .thenRefused('InstantImplausible'));
it('says whose it is where a person records it from paper', () =>
  given(...waiting)
    .when(asked(give, mia))
    .thenRefused('NothingNamed'));
it('is not there, nor offered, by a rulebook that has none', () => {
  const past = andThenIn(withoutGuarantees)(waiting);
  givenIn(withoutGuarantees)(...past)
    .when(give)
    .thenRefused('LaneNotOpen');
  expect(offered(past, ben, 'GiveGuarantee', withoutGuarantees)).toEqual([]);
});
it('is offered to each side for what is its own', () => {
  expect(offered(waiting, ben, 'GiveGuarantee')).toEqual([bag, 'pair:ben:cap']);
  expect(offered(waiting, cai, 'GiveGuarantee')).toEqual(['pair:cai:bag']);
  expect(offered(waiting, ana, 'GiveGuarantee')).toHaveLength(3);
});

belongsTo(waiting, give, 'ana', 'ben', 'mia');
