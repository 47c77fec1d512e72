import { randomUUID } from 'node:crypto';
import type { Association } from '../../../stories/kit/association.js';
import { client, type Client } from '../../../stories/kit/client.js';
import { tokenAt } from '../../../stories/kit/invited.js';
import type { Place } from '../../../stories/kit/story.js';
import type { Login } from './seat.js';

/** A person of the platform: named by an administrator, agreed to by another officer, invited by mail. */
export async function clerkOf(
  place: Place,
  { shop: { platformId, connection } }: Pick<Association, 'shop'>,
  [admin, second]: readonly [Client, Client],
): Promise<Login> {
  const login = `pat-${connection}`;
  const mail = `${login}@platform.example`;
  const at = `/platforms/${platformId}`;
  await admin.put(`${at}/contact`, { mail: `head-${connection}@platform.example` });
  const scopes = ['read', 'measures', 'people'];
  const { personId } = await admin.post<{ personId: string }>(`${at}/people`, {
    ...{ login, name: login, mail, locale: 'zh-CN', scopes },
  });
  await second.post(`${at}/people/${personId}/confirmations`);
  const password = `chosen by nobody else ${randomUUID()}`;
  await client(place.apiUrl, {}).post(`/account-links/${await tokenAt(place, mail)}/passwords`, { password });
  return { login, password };
}
