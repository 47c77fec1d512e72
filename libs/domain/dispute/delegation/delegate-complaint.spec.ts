import { ana, clock, shop } from '../../testing/core/actors.js';
import { shanghai } from '../../testing/core/commands.js';
import { offered } from '../../testing/core/menu.js';
import { agreedOn, delegateComplaint, delegated } from '../../testing/intake/delegations.js';
import { asked, given, givenIn } from '../../testing/core/story.js';

it('is recorded as what that platform says, with its dates apart from ours, and nothing is served', () => {
  expect(delegated.map(({ type }) => type)).toEqual(['ComplaintFiled', 'ComplaintDelegated']);
  expect(delegated[0]).toMatchObject({
    data: { filedAt: shanghai('03-01T10:00'), delegation: { platformId: 'shop', reference: 'C-4711' } },
  });
  expect(delegated[1]).toMatchObject({
    data: {
      delegatedAt: shanghai('03-01T10:00'),
      imported: { filedAt: shanghai('02-10T09:00'), counterNotices: [{ filedAt: shanghai('02-15T10:00') }] },
    },
  });
});
it('comes from a platform with an agreement alone', () => {
  given().when(delegateComplaint()).thenRefused('NotFound');
  givenIn(agreedOn())().when(asked(delegateComplaint(), ana)).thenRefused('NotFound');
  givenIn(agreedOn())().when(asked(delegateComplaint(), clock)).thenRefused('NotYourPart');
});
it('is refused with a defect in it, and twice', () => {
  givenIn(agreedOn())()
    .when(delegateComplaint({ items: [] }))
    .thenRefused('UnknownReference');
  givenIn(agreedOn())(...delegated)
    .when(delegateComplaint())
    .thenRefused('WrongStage');
});
it('is offered to a platform with an agreement, before anything is filed', () => {
  expect([offered([], shop, 'DelegateComplaint', agreedOn()), offered([], shop, 'DelegateComplaint')]).toEqual([
    ['dispute'],
    [],
  ]);
  expect(offered(delegated, shop, 'DelegateComplaint', agreedOn())).toEqual([]);
});
