import { ask, type Answered } from './ask.js';
import type { Ids } from './disputes.js';
import { OPERATIONS } from './operations.js';
import type { Name } from './people.js';
import type { World } from './world.js';

type Opened = { readonly id: string; readonly text: string };

/** What is told only when it is asked for by an act: sheets and deposits under a viewing; and what is looked for by word. */
export async function readOpenings({ api, people, disputes }: World, ids: Ids, words: readonly string[], name: Name) {
  const { call } = people[name];
  const read: Opened[] = [];
  const get = async (id: string, path: string): Promise<void> => {
    const signedIn = call.token === undefined ? {} : { authorization: `Bearer ${call.token}` };
    const answer = await fetch(api.url + path, { headers: { ...signedIn, ...call.headers } });
    read.push({ id, text: (await answer.text()).replace(decodeURIComponent(path.split('?q=')[1] ?? '\n'), '') });
  };
  const look = async (id: string, path: string, content: (viewingId: string) => string): Promise<void> => {
    const { text, body } = await api.post(path, id === 'openViewing' ? { purpose: 'verify' } : undefined, call);
    read.push({ id, text });
    await get(id, content(String((body as Ids | undefined)?.['viewingId'])));
  };
  const at = `/v1/disputes/${disputes.accepted['disputeId'] ?? ''}/evidence/${ids['evidenceId'] ?? ''}`;
  await look('openViewing', `${at}/viewings`, (viewingId) => `${at}/content?viewing=${viewingId}`);
  for (const grantId of [ids['grantId'], ids['unsignedGrantId']]) {
    const grant = `/v1/deposit-grants/${grantId ?? ''}`;
    await get('getDepositGrant', grant);
    await look('viewGrantedDeposit', `${grant}/viewings`, (viewingId) => `${grant}/content?viewing=${viewingId}`);
  }
  for (const word of words)
    for (const path of ['search', 'suggestions']) await get(path, `/v1/${path}?q=${encodeURIComponent(word)}`);
  return read;
}

/** By these a path names what is a secret of somebody's. */
const OF_SECRETS = /\{(depositId|grantId|evidenceId|counterNoticeId)\}/;

/** Every operation on what holds a secret, asked by somebody who may not read it, with the ids that are right. */
export async function tryActs({ api, people, disputes, beyond }: World, ids: Ids, name: Name) {
  const own = { ...beyond, ...disputes.accepted, ...ids };
  const tried: (Answered & { readonly id: string; readonly path: string })[] = [];
  for (const operation of OPERATIONS.filter(({ path }) => OF_SECRETS.test(path)))
    tried.push({ id: operation.id, path: operation.path, ...(await ask(api, operation, own, own, people[name].call)) });
  return tried;
}
