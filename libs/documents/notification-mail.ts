import { TOPICS, type Topic } from '#domain/notification/preferences.js';
import type { Locale } from '#messages/locale.js';
import { NOTIFICATION_WORDS, TOLD } from '#messages/notifications.js';
import { wrapped } from './wrapped.js';

/** In which dispute there is something, and where to look. */
export type Notice = { readonly topic: Topic; readonly number: string; readonly page: string };

const WIDTH = 40;

/** Plain text in the reader's language: of each dispute the most urgent alone, and of it that there is something. The subject tells how many disputes and no number of one. */
export const notificationMail = (notices: readonly Notice[], endPage: string, locale: Locale): { readonly subject: string; readonly text: string } => {
  const told = mostUrgent(notices);
  const words = (key: keyof typeof NOTIFICATION_WORDS): string => wrapped(NOTIFICATION_WORDS[key][locale], WIDTH);
  const lines = told.map(({ topic, number, page }) => `${wrapped(TOLD[topic][locale]({ number }), WIDTH)}\n${page}`);
  const parts = [words('intro'), ...lines, '----------', words('kind'), `${words('end')}\n${endPage}`];
  return { subject: `${NOTIFICATION_WORDS.subject[locale]} (${told.length})`, text: `${parts.join('\n\n')}\n` };
};

/** A room is told beside what else there is: it is another place to look. */
const mostUrgent = (notices: readonly Notice[]): readonly Notice[] => {
  const rank = ({ topic }: Notice): number => TOPICS.indexOf(topic);
  const placeOf = ({ topic, number }: Notice): string => (topic === 'room' ? `room ${number}` : number);
  return [...Map.groupBy(notices, placeOf).values()]
    .map((some) => some.reduce((best, one) => (rank(one) < rank(best) ? one : best)))
    .sort((a, b) => rank(a) - rank(b) || (a.number < b.number ? -1 : 1));
};
