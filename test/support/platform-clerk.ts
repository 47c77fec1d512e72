import type { Api } from './api.js';
import type { setUpAssociation } from './association.js';

type Association = Pick<Awaited<ReturnType<typeof setUpAssociation>>, 'account' | 'associationId' | 'signIn'>;

/** Somebody who works for a platform and was confirmed there, signed in. */
export const platformClerk = async (
  api: Api,
  association: Association,
  { platformId }: { readonly platformId: string },
  login: string,
): Promise<{ readonly token: string }> => {
  const accountId = await association.account({ login, roles: ['platform-staff'] });
  await api.parts.pool.query(
    `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $1, $4, $1, now(), $1, now())`,
    [accountId, association.associationId, platformId, ['read']],
  );
  return { token: await association.signIn(login) };
};
