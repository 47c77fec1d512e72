import { AccountsController } from '../../account/accounts.controller.js';
import { CreateAccountBody } from '../../account/account.dto.js';
import { checkOffices } from '../../account/check-offices.js';
import { createAccount } from '../../account/create-account.js';
import { assertInvitable } from '../../account/invitable.js';
import { loginOf } from '../../account/login.js';
import { joinTeam } from '../../association/work/write-team.js';
import { given } from '../../dispute/given.js';
import { ACCOUNT_ROLES } from '#infrastructure/database/entities/account.js';
import { bodyOf, differing, wrong, type Asking, type Card, type Planned, type Values } from '../card.js';
import { findAccountsByLogin } from '../find-accounts.js';
import { plainWords, type Column } from '../table/column.js';

const choice = (path: string, values: readonly string[]) => ({ operation: 'createAccount', path, values });

const COLUMNS: readonly Column[] = [
  { name: 'login', field: 'login', reads: 'code', required: true },
  { name: 'name', field: 'name', reads: 'text', required: true },
  { name: 'mail', field: 'mail', reads: 'code', required: true },
  { name: 'locale', field: 'locale', reads: 'choice', of: choice('locale', ['zh-CN', 'en']) },
  { name: 'roles', field: 'roles', reads: 'choices', required: true, of: choice('roles', ACCOUNT_ROLES) },
  { name: 'teams', field: 'teams', reads: 'list' },
  { name: 'invitation', field: 'invitation.by', reads: 'choice', of: choice('by', ['mail', 'phone']) },
  { name: 'phone', field: 'invitation.phone', reads: 'code' },
];

type Act = { readonly body: object; readonly teamIds: readonly string[] };

/** People who are invited to an account with their offices and teams, known again by their login. */
export const accounts: Card = {
  columns: COLUMNS,
  act: () => AccountsController.prototype.createAccount,
  canBeTried: false,
  example: {
    'zh-CN': {
      login: 'zhang.wei',
      name: '张伟',
      mail: 'zhang.wei@example.com',
      locale: '中文',
      roles: '案件经办人',
      teams: '',
      invitation: '',
      phone: '',
    },
    en: {
      login: 'ana.lopez',
      name: 'Ana Lopez',
      mail: 'ana.lopez@example.com',
      locale: 'English',
      roles: 'Case manager',
      teams: '',
      invitation: '',
      phone: '',
    },
  },
  gather: async ({ parts, caller: { tenant, locale } }) => {
    const known = await findAccountsByLogin(tenant);
    const { rows } = await tenant.database.query<{ id: string; name: string }>({
      name: 'teams-by-name',
      text: 'SELECT id, name FROM office.team WHERE association_id = $1 AND ended_at IS NULL',
      values: [tenant.associationId],
    });
    const teams = new Map(rows.map(({ id, name }) => [plainWords(name), id]));
    return async (values) => {
      const plain = bodyIn(values, locale);
      const body = bodyOf(CreateAccountBody, plain, COLUMNS);
      const teamIds = ((values['teams'] ?? []) as readonly string[]).map(
        (name) => teams.get(plainWords(name)) ?? unknownTeam(),
      );
      if (teamIds.length > 0 && !body.roles.includes('case-manager')) throw wrong('teams', 'team-of-case-managers');
      checkOffices(body.roles);
      if (body.invitation) await assertInvitable(parts, tenant.associationId, body.invitation);
      const there = known.get(loginOf(body.login));
      return {
        keys: [loginOf(body.login)],
        act: { body: plain, teamIds } satisfies Act,
        ...(there && {
          there: {
            changes: false,
            differs: differing(values, { name: there.name, mail: there.mail, roles: there.roles }),
          },
        }),
      } satisfies Planned;
    };
  },
  make: async ({ parts, caller, source }: Asking, { body, teamIds }: Act, request) => {
    const { associationId } = caller.tenant;
    const account = bodyOf(CreateAccountBody, body, COLUMNS);
    const asked = { request, makerId: caller.actor.id, source };
    const answer = await createAccount(parts, associationId, account, asked);
    const { accountId } = JSON.parse(answer.body) as { readonly accountId: string };
    for (const teamId of teamIds) {
      const joining = { ...request, key: `${request.key}/team/${teamId}` };
      await joinTeam(parts, { associationId, teamId }, accountId, { request: joining, at: caller.now });
    }
    return accountId;
  },
};

const unknownTeam = (): never => {
  throw wrong('teams', 'unknown-team');
};

const bodyIn = (values: Values, locale: string): object => {
  const { login, name, mail, roles, phone } = values;
  const by = values['invitation'] ?? (phone === undefined ? undefined : 'phone');
  const invitation = by === undefined ? undefined : given({ by, phone });
  return given({ login, name, mail, roles, locale: values['locale'] ?? locale, invitation });
};
