import { changeNotificationPreferences, getNotificationPreferences } from '../../client/sdk.gen.js';
import type { PreferencesBody, PreferencesView } from '../../client/types.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';

export const TOPICS = ['task', 'reminder', 'act', 'room', 'news'] as const;
export const DIGESTS = ['at-once', 'hourly', 'daily', 'none'] as const;
export type Kept = { readonly view: PreferencesView; readonly etag: string };

const read = async (options: object) => {
  const { data, error, response } = await getNotificationPreferences(options);
  return { error, response, data: data && { view: data, etag: response?.headers.get('etag') ?? '' } };
};
export const preferences = () => queryOf('getNotificationPreferences', read, {});

/** Saves them as they were seen: what somebody changed meanwhile is not written over. */
export const useSavePreferences = (etag: string) =>
  useSend('notification-preferences', (body: PreferencesBody) =>
    changeNotificationPreferences({ body, headers: { 'If-Match': etag } }),
  );

const MINUTES = 60;
/** Minutes of the day as a field of the browser has them, `22:30`, and back. */
export const timeOf = (minute: number): string =>
  [Math.floor(minute / MINUTES), minute % MINUTES].map((part) => String(part).padStart(2, '0')).join(':');
export const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * MINUTES + minutes;
};
