import { setTimeout } from 'node:timers/promises';
import type { Actor } from '../script/actor.js';
import type { Site, Founded } from '../world.js';
import { DEMO_PASSWORD, said, type Cast } from './person.js';

export const PLATFORM_CLERK: Cast = {
  group: 'platform',
  login: 'xingbo-desk',
  name: said('罗敏', 'Luo Min'),
  office: said('星播平台 · 知识产权专员', 'Clerk of the platform XingBo'),
  roles: ['platform-staff'],
  mail: 'desk@xingbo.example',
};

/** Named by one officer, agreed to by another, invited by mail: the clerk chooses its password by the link in it. */
export async function nameClerk(
  { threads, ask, apiUrl, mailUrl }: Site,
  { platformId }: Founded,
  { first, second }: { readonly first: Actor; readonly second: Actor },
): Promise<void> {
  const { post, put, once } = threads.thread('clerk');
  const { login, mail, name } = PLATFORM_CLERK;
  const people = `/platforms/${platformId}/people`;
  await put(first, `/platforms/${platformId}/contact`, { mail: 'contact@xingbo.example' });
  const scopes = ['read', 'measures', 'delegation', 'people'];
  const body = { login, mail, name: name['zh-CN'], locale: 'zh-CN', scopes };
  const { personId } = await post<{ personId: string }>(first, people, body);
  await post(second, `${people}/${personId}/confirmations`);
  await once(async () => {
    const token = await invitedBy(`${mailUrl}/api/messages`, mail, async (url) => ask('GET', url, {}));
    const headers = { 'idempotency-key': `demo-clerk-${personId}` };
    await ask('POST', `${apiUrl}/v1/account-links/${token}/passwords`, headers, { password: DEMO_PASSWORD });
  });
}

type Get = (url: string) => Promise<Readonly<Record<string, unknown>>>;

async function invitedBy(mailbox: string, address: string, get: Get): Promise<string> {
  for (let tried = 0; tried < 120; tried += 1) {
    const { messages } = (await get(`${mailbox}?to=${encodeURIComponent(address)}`)) as {
      readonly messages: readonly { readonly id: string }[];
    };
    for (const { id } of messages) {
      const text = String((await get(`${mailbox}/${id}`))['text']).replace(/=\r?\n/g, '');
      const token = /#\/choose\/(pla_\w+)/.exec(text)?.[1];
      if (token !== undefined) return token;
    }
    await setTimeout(250);
  }
  throw new Error(`No invitation came to ${address}`);
}
