import { ana, ben, cai, mia, shop } from '../../testing/core/actors.js';
import { recorded } from '../../testing/core/expected.js';
import { offers } from '../../testing/core/menu.js';
import { accepted, filed, noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../testing/core/story.js';
import { describeContractDuties, dutiesTold } from '../../testing/service/exhibit-commands.js';
import { typesSeen } from '../../testing/panel/decision-after.js';
import type { DutiesTold } from '../core/duties-told.js';

const describing = (more: Partial<DutiesTold>) =>
  given(...filed).when(describeContractDuties('03-01T11:00', ana, 'e1', more));

it('is said by whoever filed it or the association, and what was said before stays', () => {
  describing({}).then(recorded('ContractDutiesDescribed', { evidenceId: 'e1', by: 'filer', told: dutiesTold }));
  given(...filed)
    .when(describeContractDuties('03-01T11:00', mia, 'e1'))
    .then(recorded('ContractDutiesDescribed', { by: 'association' }));
  const { account: _, ...shorter } = dutiesTold;
  const [, ...rest] = dutiesTold.duties;
  const twice = andThen(
    filed,
    describeContractDuties('03-01T11:00', ana, 'e1', shorter),
    describeContractDuties('03-01T12:00', ana, 'e1', { duties: rest }),
  );
  expect(disputeAfter(twice).exhibitNotes['e1']?.duties?.map(({ duties }) => duties.length)).toEqual([2, 1]);
});
it('is refused where it cannot be so', () => {
  const [first] = dutiesTold.duties;
  if (!first) throw new Error('no duty');
  describing({ between: ['merchant'] }).thenRefused('EntryMissing', { field: 'between' });
  describing({ between: ['merchant', 'merchant', 'platform'] }).thenRefused('NamedTwice', { field: 'between' });
  describing({ duties: [] }).thenRefused('NothingNamed', { field: 'duties' });
  describing({ duties: [first, first] }).thenRefused('NamedTwice', { field: 'duties', name: 'goods-check' });
  describing({ duties: [first] }).thenRefused('EntryUnwanted', { field: 'account' });
});
it('is nobody else’s to say, and of no file that is not there', () => {
  for (const by of [ben, cai, shop])
    given(...noticed)
      .when(describeContractDuties('03-04T11:00', by, 'e1'))
      .thenRefused('NotYourPart');
  given(...filed)
    .when(describeContractDuties('03-01T11:00', ana, 'e9'))
    .thenRefused('NotFound');
});
it('is offered to whoever could, and told to whoever sees the file', () => {
  expect([ana, mia, ben, shop].map(offers(accepted, 'DescribeContractDuties'))).toEqual([true, true, false, false]);
  const past = andThen(noticed, describeContractDuties('03-04T11:00', ana, 'e1'));
  expect([ana, ben, shop, mia].every((by) => typesSeen(past, by).includes('ContractDutiesDescribed'))).toBe(true);
});
