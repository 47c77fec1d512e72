import type { Instant } from '#domain/kernel/message.js';
import type { Asked } from '#domain/notification/asked.js';
import { TOPICS, type Topic } from '#domain/notification/preferences.js';
import { formatDue } from '#messages/format.js';
import type { Locale, Words } from '#messages/locale.js';
import { ASKED_OF, NOTIFICATION_WORDS, TOLD } from '#messages/notification/words.js';
import { wrapped } from './wrapped.js';

/** In which dispute there is something, and where to look; to a neutral also what is asked, and until when. */
export type Notice = {
  readonly topic: Topic;
  readonly number: string;
  readonly page: string;
  readonly asked?: Asked;
  readonly dueAt?: Instant;
  /** Of a reminder: its words, which say what, by when and what happens otherwise. */
  readonly reminder?: Words;
};

const WIDTH = 40;

/**
 * Plain text in the reader's language: of each dispute the most urgent alone, and of it that there is something, never
 * what it is about. The subject tells how much there is and no number of a dispute.
 */
export const notificationMail = (
  notices: readonly Notice[],
  endPage: string,
  locale: Locale,
): { readonly subject: string; readonly text: string } => {
  const told = mostUrgent(notices);
  const words = (key: keyof typeof NOTIFICATION_WORDS): string => wrapped(NOTIFICATION_WORDS[key][locale], WIDTH);
  const lines = told.map((notice) => `${wrapped(sentence(notice, locale), WIDTH)}\n${notice.page}`);
  const parts = [words('intro'), ...lines, '----------', words('kind'), `${words('end')}\n${endPage}`];
  const about = told.every(({ reminder }) => reminder) ? NOTIFICATION_WORDS.reminder : NOTIFICATION_WORDS.subject;
  return { subject: `${about[locale]} (${told.length})`, text: `${parts.join('\n\n')}\n` };
};

const sentence = ({ topic, number, asked, dueAt, reminder }: Notice, locale: Locale): string =>
  reminder?.[locale] ??
  (asked === undefined
    ? TOLD[topic][locale]({ number })
    : ASKED_OF[asked][locale]({ number, ...(dueAt !== undefined && { until: formatDue(dueAt, locale) }) }));

/** A room is told beside what else there is: it is another place to look. What is asked is told each by itself. */
const mostUrgent = (notices: readonly Notice[]): readonly Notice[] => {
  const rank = ({ topic }: Notice): number => TOPICS.indexOf(topic);
  const placeOf = ({ topic, number, asked, reminder }: Notice): string =>
    reminder !== undefined
      ? `reminder ${number} ${reminder.en}`
      : asked !== undefined
        ? `${asked} ${number}`
        : topic === 'room'
          ? `room ${number}`
          : number;
  return [...Map.groupBy(notices, placeOf).values()]
    .map((some) => some.reduce((best, one) => (rank(one) < rank(best) ? one : best)))
    .sort((a, b) => rank(a) - rank(b) || (a.number < b.number ? -1 : 1));
};
