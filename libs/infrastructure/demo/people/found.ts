import type { Site, Founded } from '../world.js';
import { AGENTS, RIGHT_HOLDERS, SELLERS } from './parties.js';
import { DEMO_PASSWORD, type Cast } from './person.js';
import { EXPERTS, MEDIATORS, STAFF } from './staff.js';

export const NAME_EN = 'Shenzhen Live Commerce Association (demo)';
export const HANDLE = 'xingbo';
/** Days for which the association has worked when one first sees it. */
export const DAYS_BACK = 56;

/** Everybody with an account that is made here; a platform’s people come by an invitation. */
export const CAST: readonly Cast[] = [
  ...STAFF,
  ...MEDIATORS,
  ...EXPERTS,
  ...RIGHT_HOLDERS.map(({ cast }) => cast),
  ...SELLERS.map(({ cast }) => cast),
  ...AGENTS.map(({ cast }) => cast),
];

/** What the start waits for: the association with its clock set back, its platform’s keys, its staff’s accounts. */
export async function found(site: Site): Promise<Founded> {
  const { operator, shopUrl, threads, when } = site;
  const { post } = threads.thread('founding');
  const { associationId } = await post<{ associationId: string }>(operator, '/associations', {
    nameZh: '深圳市直播电商协会（演示）',
    nameEn: NAME_EN,
    slug: 'demo',
    clockStartsAt: when.ago(DAYS_BACK, '09:00').toISOString(),
  });
  const office = `/associations/${associationId}`;
  const shop = await post<Pick<Founded, 'platformId' | 'apiKey' | 'webhookSecret'>>(operator, `${office}/platforms`, {
    name: '星播 XingBo Live',
    handle: HANDLE,
    webhookUrl: `${shopUrl}/webhooks/parley/demo`,
  });
  const { platformId, apiKey, webhookSecret } = shop;
  const accountIds = await makeAccounts(site, associationId, STAFF);
  return { associationId, platformId, apiKey, webhookSecret, accountIds };
}

/** Accounts with the password that everybody knows; their ids by login. */
export async function makeAccounts(
  { operator, threads }: Site,
  associationId: string,
  cast: readonly Cast[],
): Promise<Founded['accountIds']> {
  const made = cast.map(async ({ login, name, mail, roles }) => {
    const body = { login, password: DEMO_PASSWORD, name: name['zh-CN'], mail, locale: 'zh-CN', roles };
    const { post } = threads.thread(`account-${login}`);
    const at = `/associations/${associationId}/accounts`;
    return [login, (await post<{ accountId: string }>(operator, at, body)).accountId] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}
