import { indexWords } from '#application/search/index-words.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import type { Values } from '../../apps/web/src/features/acts/model/field.js';
import type { DeskBrowser } from '../browser/open-desk.js';
import type { Api } from '../support/api.js';
import { PASSWORD } from '../support/association.js';
import type { Case } from '../support/dispute.js';
import { workingBeside } from '../support/with-readers.js';
import { shown } from './stories/kit/shown.js';
import { sitDown, type Seat } from './stories/kit/seat.js';

type Place = {
  readonly api: Api;
  readonly browser: DeskBrowser;
  readonly story: Case;
  /** Where the association’s pages begin. */
  readonly home: string;
};
type Look = Partial<Pick<Parameters<typeof sitDown>[1], 'locale' | 'width'>>;

/**
 * Everybody of a story behind which no worker runs: each signs in by the page where all do, in a window of its own that
 * stays open, and does by screens what it does in the story.
 */
export function peopleOf(place: () => Place) {
  const windows = new Map<string, Promise<Awaited<ReturnType<typeof sitDown>>>>();
  const nameOf = async (id: string): Promise<string | undefined> => {
    const { api, story } = place();
    const { status, body } = await api.get(`/v1/parties/${id}`, story.maja);
    return status === 200 ? String(body['name']) : undefined;
  };
  /** Signs in, or is there already. */
  const sit = (login: string, { locale = 'zh-CN', width = 1280 }: Look = {}): Promise<Seat> => {
    const key = `${login} ${locale} ${width}`;
    const { browser, home } = place();
    const there = windows.get(key) ?? sitDown(browser, { home, locale, width, nameOf }, { login, password: PASSWORD });
    windows.set(key, there);
    return there;
  };
  return {
    sit,
    /** An act on the page of a dispute: by its link there, its form, its button. */
    act: async (seat: Seat, disputeId: string, path: string, body?: Values) => {
      await seat.page.goto(`${place().home}/desk/disputes/${disputeId}/overview`);
      return seat.actIn({ disputeId, number: '' }, path, body);
    },
    /** Does it while all that is on record is read and indexed, as by the worker; tells what each saw where it breaks off. */
    during: async <T>(play: () => Promise<T>): Promise<T> => {
      const { pool, vaultOf } = place().api.parts;
      const reading = [() => keepUp(pool, PROJECTIONS), () => indexWords(pool, (id) => ({ vault: vaultOf(id) }))];
      try {
        const done = await workingBeside(play, reading);
        await workingBeside(() => Promise.resolve(), reading); // and what was done last
        return done;
      } catch (error) {
        const seen = [...windows].map(async ([who, view]) => shown({ who, view: await view }));
        throw new Error([String(error), ...(await Promise.all(seen))].join('\n\n'), { cause: error });
      }
    },
  };
}
