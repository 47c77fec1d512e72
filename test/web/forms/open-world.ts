import path from 'node:path';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import type { Cell } from '../../access-matrix/cells.js';
import { openWorld } from '../../access-matrix/world.js';
import { openDesk } from '../../browser/open-desk.js';
import { startApi } from '../../support/api.js';
import { FORMS } from '../screens/forms.js';

const STAFF = ['maja', 'ada'] as const;
type Name = (typeof STAFF)[number];
export type Asked = {
  readonly form: (typeof FORMS)[number];
  readonly name: Name;
  /** What its address needs, as far as it is there. */
  readonly ids: Readonly<Record<string, string>>;
};

/** Everybody of the access matrix and a dispute at each stage, with a browser that has the sessions of its staff. */
export async function openForms() {
  const [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  const world = await openWorld(api);
  const { body } = await api.get('/v1/me', world.people.maja.call);
  const { association } = body as unknown as { readonly association: { readonly slug: string } };
  const cellOf = (id: string): Cell | undefined =>
    world.cells.find(
      ({ operation, name, expected }) =>
        operation.id === id && expected === 'may' && (STAFF as readonly string[]).includes(name),
    );
  const asked = (): readonly Asked[] =>
    FORMS.map((form) => {
      const cell = cellOf(form.operationId);
      const isOfDispute = form.path.startsWith('/v1/disputes/{disputeId}');
      const own = isOfDispute ? world.disputes[cell?.stage ?? 'accepted'] : world.beyond;
      const named = form.params.map(({ name }) => name).concat(isOfDispute ? ['disputeId'] : []);
      const ids = Object.fromEntries(named.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])));
      return { form, name: cell?.name === 'ada' || (!cell && !isOfDispute) ? 'ada' : 'maja', ids };
    });
  return {
    api,
    world,
    asked,
    open: browser.open,
    at: `${api.url}/a/${association.slug}/desk`,
    cookiesOf: (name: Name) => [
      {
        name: '__Host-parley-session',
        value: world.people[name].call.token ?? '',
        url: api.url.replace('http:', 'https:'),
        httpOnly: true,
        secure: true,
        sameSite: 'Strict' as const,
      },
    ],
    stop: async (): Promise<void> => {
      await browser.close();
      await api.stop();
    },
  };
}
export type FormsWorld = Awaited<ReturnType<typeof openForms>>;
