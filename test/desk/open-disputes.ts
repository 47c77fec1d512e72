import path from 'node:path';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { readPages } from '../../apps/api/public/page/read-pages.js';
import { playsOf, type Ids, type Stage } from '../access-matrix/disputes.js';
import { gatherPeople } from '../access-matrix/people.js';
import { openDesk } from '../browser/open-desk.js';
import { startApi } from '../support/api.js';
import { PASSWORD } from '../support/association.js';

/** Disputes at these stages over a real API, and a browser in which their case manager has signed in. */
export async function openDisputes(stages: readonly Stage[]) {
  const [api, desk] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  const people = await gatherPeople(api);
  const plays = playsOf(api, people);
  const disputes: Partial<Record<Stage, Ids>> = {};
  for (const stage of stages) disputes[stage] = await plays[stage]();
  const keepReading = async (): Promise<void> => {
    while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0); // else signals ask to wait
  };
  await keepReading();
  const me = await api.get('/v1/me', people.story.maja);
  const { slug } = me.body['association'] as unknown as { readonly slug: string };
  const cookies = await desk.see({ locale: 'en' }, async ({ page }) => {
    await page.goto(`${api.url}/a/${slug}/desk`);
    await page.getByLabel('Login').fill('maja');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('navigation').first().waitFor();
  });
  const idOf = (stage: Stage): string => disputes[stage]?.['disputeId'] ?? '';
  return {
    api,
    story: people.story,
    maja: people.story.maja,
    see: desk.see,
    cookies,
    keepReading,
    idOf,
    addressOf: (stage: Stage, tab: string): string => `${api.url}/a/${slug}/desk/disputes/${idOf(stage)}/${tab}`,
    stop: async (): Promise<void> => {
      await desk.close();
      await api.stop();
    },
  };
}

export type Disputes = Awaited<ReturnType<typeof openDisputes>>;
