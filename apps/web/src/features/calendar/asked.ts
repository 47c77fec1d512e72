import { oneOf, searchOf, text, type Asked } from '../../shared/desk/search.js';
import { isDay } from './days.js';

export const VIEWS = ['month', 'week', 'list'] as const;
export type View = (typeof VIEWS)[number];

const SHAPE = {
  view: oneOf(VIEWS),
  day: (value: string | undefined) => (value !== undefined && isDay(value) ? value : undefined),
  ownerId: text,
  teamId: text,
};
/** What the address of the calendar asks for. */
export const readAsked = searchOf(SHAPE);
export type AskedDays = Asked<typeof SHAPE>;
export type OnAsk = (next: { readonly [K in keyof AskedDays]?: AskedDays[K] | undefined }) => void;
