import { allRoles, rolesIn } from './roles.js';

const CARRIED = ['serve-mail', 'ask-platform'];

it('takes all, all carriers, or each role by itself, in one order and once', () => {
  expect(rolesIn('all', CARRIED)).toEqual(allRoles(CARRIED));
  expect(rolesIn('carriers, readers,carriers:serve-mail', CARRIED)).toEqual([
    'readers',
    'carriers:serve-mail',
    'carriers:ask-platform',
  ]);
});

it('says which roles there are where one is named that there is not, or none', () => {
  expect(() => rolesIn('carriers:pigeons', CARRIED)).toThrow(/carriers:pigeons.*timekeeper.*carriers:serve-mail/);
  expect(() => rolesIn(' , ', CARRIED)).toThrow(/timekeeper/);
});
