import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import type { Api, Call } from './api.js';

/** A day by the association's clock, so many after its today, as somebody of it may ask. */
export const dayIn = async (api: Api, by: Call, days: number): Promise<string> =>
  daysAfter(localDateAt(instant(String((await api.get('/v1/clock', by)).body['now']))), days);
