import path from 'node:path';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { readPages } from '../../apps/api/public/page/read-pages.js';
import { openDesk } from '../browser/open-desk.js';
import { sessionCookies } from '../support/session-cookies.js';
import { startApi } from '../support/api.js';
import { complaintOf, setUpCase, type Filed } from '../support/dispute.js';

/** An association with one dispute that waits for Maja, its desk behind the API’s own policy, and a browser. */
export async function seatCaseManager(ffmpeg = 'none') {
  const started = startApi('development', undefined, undefined, undefined, { ffmpeg });
  const [api, browser] = await Promise.all([started, openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  const story = await setUpCase(api);
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { body } = await api.get('/v1/me', story.maja);
  const { association } = body as unknown as { readonly association: { readonly slug: string } };
  return {
    api,
    browser,
    story,
    filed,
    /** Where the association’s pages begin. */
    at: `${api.url}/a/${association.slug}`,
    /** As her browser has it once she is signed in. */
    cookies: sessionCookies(api, story.maja.token),
    stop: async () => {
      await browser.close();
      await api.stop();
    },
  };
}
