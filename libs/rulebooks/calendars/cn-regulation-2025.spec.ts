import { createRequire } from 'node:module';
import { daysAfter, localDate, localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { cn2026 } from './cn-2026.js';
import { cnRegulation2025, MOVING } from './cn-regulation-2025.js';

type Lunar = { readonly getSolarDateFromLunar: (lunar: string) => { readonly date: string } };
const { getSolarDateFromLunar } = createRequire(import.meta.url)('chinese-days') as Lunar;

const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
/** Terrestrial time of a Julian day as a day in Beijing; 80 s is near enough to how far the earth lags behind it. */
const inBeijing = (jde: number): LocalDate => localDateAt(instant((jde - 2_440_587.5) * 86_400_000 - 80_000));

/** Meeus, Astronomical Algorithms, 2nd ed., chapter 49: the new moon of that lunation, as a Julian day. */
const newMoon = (k: number): number => {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const m = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2;
  const n = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2;
  const moonAndSun: readonly (readonly [number, number])[] = [
    [-0.4072, n], [0.17241 * e, m], [0.01608, 2 * n], [0.01039, 2 * f], [0.00739 * e, n - m], [-0.00514 * e, n + m],
    [0.00208 * e ** 2, 2 * m], [-0.00111, n - 2 * f], [-0.00057, n + 2 * f], [0.00056 * e, 2 * n + m],
    [-0.00042, 3 * n], [0.00042 * e, m + 2 * f], [0.00038 * e, m - 2 * f], [-0.00024 * e, 2 * n - m],
    [-0.00017, node], [-0.00007, n + 2 * m], [0.00004, 2 * n - 2 * f], [0.00004, 3 * m], [0.00003, n + m - 2 * f],
    [0.00003, 2 * n + 2 * f], [-0.00003, n + m + 2 * f], [0.00003, n - m + 2 * f], [-0.00002, n - m - 2 * f],
    [-0.00002, 3 * n + m], [0.00002, 4 * n],
  ]; // prettier-ignore
  const planets: readonly (readonly [number, number, number])[] = [
    [325, 299.77, 0.107408], [165, 251.88, 0.016321], [164, 251.83, 26.651886], [126, 349.42, 36.412478],
    [110, 84.66, 18.206239], [62, 141.74, 53.303771], [60, 207.14, 2.453732], [56, 154.84, 7.30686],
    [47, 34.52, 27.261239], [42, 207.19, 0.121824], [40, 291.34, 1.844379], [37, 161.72, 24.198154],
    [35, 239.56, 25.513099], [23, 331.55, 3.592518],
  ]; // prettier-ignore
  return (
    2_451_550.09766 +
    29.530588861 * k +
    0.00015437 * t ** 2 +
    moonAndSun.reduce((sum, [size, angle]) => sum + size * sin(angle), 0) +
    planets.reduce((sum, [size, at, speed]) => sum + size * 1e-6 * sin(at + speed * k), 0)
  );
};
const newMoons = new Set(Array.from({ length: 450 }, (_, i) => inBeijing(newMoon(315 + i))));

/** The sun's apparent longitude in degrees at 24:00 of a day in Beijing (Meeus, chapter 25, to a hundredth). */
const sunAtTheEndOf = (day: LocalDate): number => {
  const t = (Date.parse(day) / 86_400_000 + 2_440_587.5 + 16 / 24 - 2_451_545) / 36_525;
  const m = 357.52911 + 35_999.05029 * t;
  const centre = (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
  const true_ = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2 + centre;
  return (((true_ - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t)) % 360) + 360) % 360;
};

describe.each(MOVING.map((row) => [row[0], row] as const))('%s', (year, [, spring, qingming, dragonBoat, moon]) => {
  const day = (text: string): LocalDate => localDate(`${year}-${text}`);

  it('begins its lunar months of the three festivals with a new moon in Beijing', () => {
    const firsts = [day(spring), daysAfter(day(dragonBoat), -4), daysAfter(day(moon), -14)];
    expect(firsts.filter((first) => !newMoons.has(first))).toEqual([]);
  });

  it('is transcribed from the library', () => {
    const lunar = ['01-01', '05-05', '08-15'].map((text) => getSolarDateFromLunar(`${year}-${text}`).date);
    expect([spring, dragonBoat, moon].map(day)).toEqual(lunar);
  });

  it('has 清明 on the day on which the sun reaches 15°', () => {
    expect(sunAtTheEndOf(daysAfter(day(qingming), -1))).toBeLessThan(15);
    expect(sunAtTheEndOf(day(qingming))).toBeGreaterThanOrEqual(15);
  });
});

it('puts New Year 2027 on 6 February: its new moon is four minutes before midnight in Beijing', () => {
  expect(inBeijing(newMoon(335))).toBe('2027-02-06');
  expect(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'].every((day) => has(day))).toBe(true);
  expect(has('2027-02-04') || has('2027-02-09')).toBe(false);
});

it('is part of what the notice of 2026 gave', () => {
  const of2026 = cnRegulation2025.holidays.filter((day) => day.startsWith('2026'));
  expect(of2026.filter((day) => !cn2026.holidays.includes(day))).toEqual([]);
  expect(of2026).toHaveLength(13);
});

const has = (day: string): boolean => cnRegulation2025.holidays.includes(localDate(day));
