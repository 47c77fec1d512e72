import type { Locale } from '#messages/locale.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../../browser/open-desk.js';
import { foundAssociation, type Association } from '../../../stories/kit/association.js';
import type { Place } from '../../../stories/kit/story.js';
import { sitDown, type Login, type Seat } from './seat.js';
import { shown } from './shown.js';

let browser: Promise<DeskBrowser> | undefined;
/** One browser for all stories of a file. */
export const closeBrowser = async (): Promise<void> => (await browser)?.close();

type As = { readonly locale?: Locale; readonly width?: number };
export type Stage = {
  readonly association: Association;
  /** Where its pages begin. */
  readonly home: string;
  readonly sit: (who: Login, as?: As) => Promise<Seat>;
  /** Somebody without an account. */
  readonly stranger: (as?: As) => Promise<DeskView>;
};

/** An association of the story’s own whose people sit before its pages, each in a window that stays open. */
export async function onStage(
  place: Place,
  { name, clockStartsAt }: { readonly name: string; readonly clockStartsAt: string },
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  browser ??= openDesk();
  const there = await browser;
  const association = await foundAssociation(place, name, clockStartsAt);
  const me = await association.maja.get<{ association: { slug: string } }>('/me');
  const home = `${place.apiUrl}/a/${me.association.slug}`;
  const nameOf = (id: string): Promise<string | undefined> =>
    association.maja.get<{ name?: string }>(`/parties/${id}`).then(
      ({ name: called }) => called,
      () => undefined,
    );
  const open: { readonly who: string; readonly view: DeskView; readonly close: () => Promise<unknown> }[] = [];
  try {
    await play({
      association,
      home,
      sit: async (who, { locale = 'zh-CN', width = 1280 } = {}) => {
        const seat = await sitDown(there, { home, locale, width, nameOf }, who);
        open.push({ who: who.login, view: seat, close: seat.close });
        return seat;
      },
      stranger: async ({ locale = 'zh-CN', width = 390 } = {}) => {
        const window = await there.open({ locale, viewport: { width, height: 860 } });
        open.push({ who: 'a stranger', view: window, close: () => window.context.close() });
        return window;
      },
    });
  } catch (error) {
    throw new Error(
      [
        error instanceof Error ? (error.stack ?? error.message) : String(error),
        ...(await Promise.all(open.map(shown))),
      ].join('\n\n'),
      { cause: error },
    );
  } finally {
    for (const { close } of open) await close();
  }
}
