import type { Locale } from '#messages/locale.js';
import type { Values } from '../../../apps/web/src/features/acts/model/field.js';
import type { DeskBrowser } from '../../browser/open-desk.js';
import type { Client, Json } from '../../stories/kit/client.js';
import type { Sitting } from '../../stories/kit/story.js';
import { noCount } from './counts.js';
import { COMMAND_OF, formFor, type Found } from './forms.js';
import { mouse } from './hands.js';
import { keys } from './keys.js';
import { staffAt, type Staff } from './staff.js';
import type { Dispute } from './ways.js';

/** Of a story that is played at the desk: what was done there, and how. */
export type Done = {
  readonly operationId: string;
  readonly clicks: number;
  readonly fields: number;
  readonly byTask: boolean;
};
export type Desk = {
  readonly sit: (own: Client, who: Sitting) => Client;
  readonly done: readonly Done[];
  readonly close: () => Promise<void>;
};

export type By = 'mouse' | 'keys';
type Seat = { readonly apiUrl: string; readonly browser: DeskBrowser; readonly locale: Locale; readonly by: By };

/**
 * Lets somebody of the association do everything by its screens: each act is found among the tasks or on the page of its
 * dispute, its form is filled by what stands above the fields, and sent. What a story only looks at it still reads by
 * the API.
 */
export function desksOf({ apiUrl, browser, locale, by }: Seat): Desk {
  const done: Done[] = [];
  const open: Promise<Staff>[] = [];
  const sit = (own: Client, { login, password }: Sitting): Client => {
    let seated: Promise<Staff> | undefined;
    const begin = async (): Promise<Staff> => {
      const { association } = await own.get<{ association: { slug: string } }>('/me');
      const window = await browser.open({ locale });
      const hands = by === 'keys' ? await keys(window.page, noCount()) : mouse(noCount());
      const staff = staffAt(window, `${apiUrl}/a/${association.slug}/desk`, locale, hands);
      await staff.signIn(login, password);
      return staff;
    };
    const staffNow = (): Promise<Staff> => {
      if (!seated) open.push((seated = begin()));
      return seated;
    };
    const numberOf = async (disputeId: string): Promise<Dispute> => ({
      disputeId,
      number: (await own.get<{ number: string }>(`/disputes/${disputeId}`)).number,
    });
    const nameOf = (id: string): Promise<string | undefined> =>
      own.get<{ name?: string }>(`/parties/${id}`).then(
        ({ name }) => name,
        () => undefined,
      );
    const goTo = async (staff: Staff, found: Found): Promise<boolean> => {
      const { disputeId } = found.ids;
      if (disputeId === undefined || !COMMAND_OF.has(found.form.operationId)) {
        await staff.openOperation(found, disputeId);
        return false;
      }
      const dispute = await numberOf(disputeId);
      if (await staff.openTask(dispute, found)) return true;
      await staff.openAct(dispute, found);
      return false;
    };
    const act = async <T>(method: string, path: string, body: Json = {}): Promise<T> => {
      const found = formFor(method, path);
      const staff = await staffNow();
      const before = { ...staff.count };
      staff.refused.length = 0;
      try {
        const byTask = await goTo(staff, found);
        const names = await staff.fill(found, body as Values, nameOf);
        const { status, body: answer } = await staff.send(found);
        if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(answer)}`);
        const { clicks, fields } = staff.count;
        done.push({
          operationId: found.form.operationId,
          clicks: clicks - before.clicks,
          fields: fields - before.fields,
          byTask,
        });
        return calledAsBefore(answer, names) as T;
      } catch (error) {
        const shown = await staff.page
          .locator('main')
          .innerText()
          .catch(() => '');
        await staff.page
          .screenshot({ path: `${process.env['PICTURES'] ?? '/tmp'}/at-desk-failed.png` })
          .catch(() => undefined);
        throw new Error([String(error), ...staff.refused, `at ${staff.page.url()} it showed:`, shown].join('\n'), {
          cause: error,
        });
      }
    };
    let queue: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(does: () => Promise<T>): Promise<T> => {
      const next = queue.then(does);
      queue = next.catch(() => undefined);
      return next;
    };
    return {
      ...own,
      post: <T = Json>(path: string, body?: Json) => inTurn(() => act<T>('POST', path, body)),
      put: (path, body) => inTurn(async () => void (await act('PUT', path, body))),
    };
  };
  return {
    sit,
    done,
    close: async () => {
      for (const staff of await Promise.allSettled(open)) if (staff.status === 'fulfilled') await staff.value.close();
    },
  };
}

/** The form has names of its own for what has no id yet: in the answer they are those of the story again. */
const calledAsBefore = (answer: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(answer)) return answer.map((one) => calledAsBefore(one, names));
  if (typeof answer !== 'object' || answer === null) return answer;
  const before = (value: unknown): unknown => [...names].find(([, own]) => own === value)?.[0] ?? value;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      name === 'ref' ? before(value) : calledAsBefore(value, names),
    ]),
  );
};
