import { RIGHT_HOLDERS, SELLERS, type DemoParty } from '../people/parties.js';
import { said, type Cast } from '../people/person.js';
import { EXPERTS, MEDIATORS, STAFF } from '../people/staff.js';

const named = <T>(all: readonly T[], loginOf: (one: T) => string, logins: readonly string[]): readonly T[] =>
  all.filter((one) => logins.includes(loginOf(one)));
const ofParty = ({ cast }: DemoParty): string => cast.login;
const ofCast = ({ login }: Cast): string => login;

/** Who plays in a sandbox: of the demo's people as few as a platform meets. Nobody knows a password of theirs. */
export const SANDBOX_HOLDERS = named(RIGHT_HOLDERS, ofParty, ['lingge', 'yunque', 'qinglan']);
export const SANDBOX_SELLERS = named(SELLERS, ofParty, ['lanyue', 'fengxing', 'meixi']);
export const SANDBOX_MEDIATORS = named(MEDIATORS, ofCast, ['shenzhongping']);
export const SANDBOX_EXPERTS = named(EXPERTS, ofCast, ['fangzheng']);
const OFFICERS = named(STAFF, ofCast, ['maja', 'heyan', 'admin']);

/** Acts for the platform what had been done before one came: delegates, agrees to terms, carries out a measure. */
export const SANDBOX_CLERK: Cast = {
  group: 'platform',
  login: 'platform',
  name: said('平台人员（沙箱）', 'Clerk of the platform (sandbox)'),
  office: said('平台人员', 'Clerk of the platform'),
  roles: ['platform-staff'],
  mail: 'clerk@platform.example',
};

export const SANDBOX_CAST: readonly Cast[] = [
  ...OFFICERS,
  ...SANDBOX_MEDIATORS,
  ...SANDBOX_EXPERTS,
  ...[...SANDBOX_HOLDERS, ...SANDBOX_SELLERS].map(({ cast }) => cast),
  SANDBOX_CLERK,
];

/** So that no login is another's, and whoever reads the log knows who it was. */
export const syntheticLogin = (login: string): string => `synthetic-${login}`;
