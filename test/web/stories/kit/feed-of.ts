import { shanghai, type Association } from '../../../stories/kit/association.js';
import { client } from '../../../stories/kit/client.js';
import type { Place } from '../../../stories/kit/story.js';

const DAY = 86_400_000;
/** One offer of each word that the platform's own look finds, as its feed sends them. */
const OFFERS = { 高仿: '高仿腕表 懂的都懂', 原单: '外贸原单女装 大牌同厂', A货: '手表A货 私聊发图' } as const;
type Word = keyof typeof OFFERS;

/** How many listings of each word came on a day. */
export type Came = Readonly<Record<Word, number>>;
type Screened = { readonly screeningId: string; readonly findings: readonly { readonly finding: number }[] };

/**
 * The platform’s feed sends its listings on a day and what was found is confirmed, every so many days; tells which day
 * would be next. Signals are what they are in life: events in the log.
 */
export function feedOf(place: Place, { shop, advanceTo }: Association) {
  const platform = client(place.apiUrl, { authorization: `Bearer ${shop.apiKey}` });
  return async (from: string, every: number, days: readonly Came[]): Promise<string> => {
    let at = from;
    for (const came of days) {
      await advanceTo(at);
      const texts = (Object.keys(OFFERS) as Word[]).flatMap((word) =>
        Array.from({ length: came[word] }, () => ({ field: 'title', text: OFFERS[word] })),
      );
      const { screeningId, findings } = await platform.post<Screened>('/screenings', { listedBy: 'others', texts });
      const all = findings.map(({ finding }) => finding);
      await platform.post(`/screenings/${screeningId}/judgements`, { findings: all, judgement: 'confirmed' });
      at = new Date(Date.parse(shanghai(at)) + every * DAY + 8 * 3_600_000).toISOString().slice(0, 16);
    }
    return at;
  };
}
