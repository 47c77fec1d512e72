import { formatInstant } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';

/** An instant as the API tells it, by Beijing time. */
export const instantText = (at: string, locale: Locale): string => formatInstant(at as Parameters<typeof formatInstant>[0], locale);
