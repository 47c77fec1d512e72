import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from './kit/check.js';
import { client, type Client, type Json } from './kit/client.js';
import type { View } from './kit/dispute.js';
import { seeOffice } from './kit/office-of-demo.js';
import type { Place, Story } from './kit/story.js';

type Demo = {
  readonly associationId: string;
  readonly people: readonly { readonly login: string; readonly password: string }[];
};
type Page<T> = { readonly items: readonly T[]; readonly next?: string };
type Task = { readonly kind: string; readonly dueAt: string };

/** Of disputes, or of what is in them. */
const STAGES = [
  'intake',
  'curing',
  'party-confirmation',
  'delegation-answer',
  'awaiting-counter-notice',
  'waiting-period',
  'kept',
  'awaiting-outcome',
  'negotiation',
  'mediation-consent',
  'mediation',
  'next-step',
  'panel',
  'compliance',
  'closed',
];
const FILES = ['image/jpeg', 'application/pdf', 'video/webm'];
const DAY = 8 * 3_600_000;
const dayOf = (instant: string): string => new Date(Date.parse(instant) + DAY).toISOString().slice(0, 10);

/** What one finds after `npm start`: made by everybody's own commands, eight weeks long. */
export const storyTheDemo: Story = {
  name: 'the-demo',
  title:
    'the demo is filled: more than thirty disputes in every stage up to now, with pictures, papers and a film, tasks of today and overdue ones; loaded again, nothing is repeated',
  play: async (place) => {
    const load = async (): Promise<void> => {
      const { code, said } = await place.machine.parley(['demo', 'load']);
      if (code !== 0) throw new Error(said);
    };
    await load();
    const demo = JSON.parse(readFileSync(path.join(place.machine.home, 'demo.json'), 'utf8')) as Demo;
    const maja = await signedIn(place, demo, 'maja');
    const disputes = await all<{ readonly disputeId: string }>(maja, '/disputes');
    check(place, `${disputes.length} disputes, more than thirty`, disputes.length >= 30);
    const views = await Promise.all(disputes.map(({ disputeId }) => maja.get<View>(`/disputes/${disputeId}`)));
    const stages = new Set(
      views.flatMap((view) => [
        view.stage,
        ...view.stages.map(({ stage }) => stage),
        ...view.pairs.map(({ stage }) => stage),
      ]),
    );
    for (const stage of STAGES) check(place, `something is in ${stage}`, stages.has(stage));
    const { now } = await maja.get<{ now: string }>('/clock');
    check(place, 'the clock has arrived at the present', Math.abs(Date.parse(now) - Date.now()) < 60_000);
    const tasks = await all<Task>(maja, '/tasks');
    check(
      place,
      'something is overdue',
      tasks.some(({ dueAt }) => dueAt < now),
    );
    // shown as due on the day that ends with its instant; the urgent review is due today, whatever the day of the week
    const lastOf = ({ dueAt }: Task): string => dayOf(new Date(Date.parse(dueAt) - 1).toISOString());
    check(
      place,
      'something is due today',
      tasks.some((task) => lastOf(task) === dayOf(now)),
    );
    const evidence = await Promise.all(
      disputes.map(({ disputeId }) => maja.get<Page<Json>>(`/disputes/${disputeId}/evidence`)),
    );
    const files = evidence.flatMap(({ items }) => items);
    for (const type of FILES)
      check(
        place,
        `somebody has sent ${type}`,
        files.some((one) => one['mediaType'] === type && one['content']),
      );
    const lanyue = await signedIn(place, demo, 'lanyue');
    const { account } = await lanyue.get<{ account: { partyIds: readonly string[] } }>('/me');
    const { roles } = await lanyue.get<{ roles: readonly { points: readonly object[] }[] }>(
      `/ratings/${account.partyIds[0]}`,
    );
    check(
      place,
      'a rating has a history',
      roles.some(({ points }) => points.length > 1),
    );
    await seeOffice(place, demo.associationId, {
      maja,
      anybody: client(place.apiUrl, {}),
      shop: await signedIn(place, demo, 'fengxing'),
      marketer: await signedIn(place, demo, 'xiaotang'),
    });
    await load();
    check(place, 'loaded again, nothing is repeated', (await all(maja, '/disputes')).length === disputes.length);
  },
};

async function signedIn({ apiUrl }: Place, { associationId, people }: Demo, login: string): Promise<Client> {
  const { password } = people.find((one) => one.login === login) ?? {};
  const body = { association: associationId, login, password };
  const { token } = await client(apiUrl, {}).post<{ token: string }>('/sessions', body);
  return client(apiUrl, { authorization: `Bearer ${token}` });
}

async function all<T>(by: Client, path: string): Promise<readonly T[]> {
  const found: T[] = [];
  for (let cursor = ''; ;) {
    const { items, next } = await by.get<Page<T>>(`${path}?limit=100${cursor}`);
    found.push(...items);
    if (next === undefined) return found;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
}
