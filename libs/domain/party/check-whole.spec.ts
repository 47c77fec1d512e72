import { instant } from '../kernel/message.js';
import { actsFor } from './authorities.js';
import { checkWhole } from './check-whole.js';
import type { Authority } from './events.js';

const [until, after] = [instant('2026-03-02T06:00:00.000Z'), instant('2026-03-02T06:00:00.001Z')];
const checking = (authority: Authority, at = until) => {
  return () => {
    checkWhole(authority, at);
  };
};

it('asks for all that the party itself could do, and says what is missing', () => {
  expect(checking({})).not.toThrow();
  expect(checking({ until })).not.toThrow();
  expect(checking({ until }, after)).toThrow('AuthorityExpired');
  expect(checking({ scope: ['report'] })).toThrow('AuthorityLacksScope');
  expect(checking({ power: 'answers' })).toThrow('ContactNotProved');
  expect(checking({ power: 'reads', scope: ['report'], until }, after)).toThrow('AuthorityNotConfirmed');
});

it('lets an account act for the party until its authority ends, though nobody ended it', () => {
  const held = { basis: 'representative', until } as const;
  const party = { authorities: { eve: held, own: { basis: 'member' } as const } };
  expect([actsFor(party, 'eve', until), actsFor(party, 'eve', after)]).toEqual([true, false]);
  expect([actsFor(party, 'own', after), actsFor(party, 'nobody', until)]).toEqual([true, false]);
});
