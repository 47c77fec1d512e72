import type { ExhibitPlaceBody } from '../../../client/types.gen.js';
import { clipTime } from '../clip-times.js';

type Spot = Pick<ExhibitPlaceBody, 'page' | 'second'>;

/** What somebody writes for a place in an exhibit: 3 is a page, 12:30 a time, nothing the whole; else undefined. */
export const spotOf = (written: string): Spot | undefined => {
  const text = written.trim().replaceAll('：', ':');
  if (text === '') return {};
  const page = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
  if (page !== undefined) return { page };
  const [, hours = '0', minutes = '', seconds = ''] = /^(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  const second = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return minutes === '' || second > 172_800 ? undefined : { second };
};

export const writtenOf = ({ page, second }: Spot): string =>
  page !== undefined ? String(page) : second === undefined ? '' : clipTime(second);
