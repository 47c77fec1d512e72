import { instant, type Instant } from '../kernel/message.js';

declare const madeByLocalDate: unique symbol;

/**
 * A day in China, written `2026-02-17`, so that two of them compare as text. Made by the functions of this file alone.
 */
export type LocalDate = string & { readonly [madeByLocalDate]: true };

const DAY = 86_400_000;
const SHANGHAI = 8 * 3_600_000; // UTC+8 all year; China has had no summer time since 1991

const fromDayNumber = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10) as LocalDate;

const dayNumber = (date: LocalDate): number => Date.parse(date) / DAY;

/** Throws RangeError for what is no day of the calendar, 30 February among them. */
export const localDate = (text: string): LocalDate => {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms) || fromDayNumber(ms / DAY) !== text) throw new RangeError(`${text} is no day`);
  return text as LocalDate;
};

/** The day it is in Shanghai at that instant; 24:00 of one day is 00:00 of the next and counts as the next. */
export const localDateAt = (at: Instant): LocalDate => fromDayNumber(Math.floor((Date.parse(at) + SHANGHAI) / DAY));

export const daysAfter = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days);

/** Days from the first to the second; 0 where they are one. */
export const daysBetween = (from: LocalDate, until: LocalDate): number => dayNumber(until) - dayNumber(from);

/** The corresponding day so many months on, or that month's last day where it has none (Civil Code 202). */
export const monthsAfter = (date: LocalDate, months: number): LocalDate => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)) / DAY);
};

/** 24:00 in Shanghai, which is 16:00Z of the same date (Civil Code 203). */
export const endOfDay = (date: LocalDate): Instant => instant(Date.parse(date) + DAY - SHANGHAI);

export const isWeekend = (date: LocalDate): boolean => [0, 6].includes(new Date(date).getUTCDay());
