import { wilsonLower } from '#domain/kernel/wilson.js';
import { BEFORE_FESTIVAL, expectedOf, quietOf, usualOf, type Usual } from './baseline.js';
import { sumOf, type Festival, type Subject } from './history.js';
import { surpriseOf } from './surprise.js';

/** A warning says all that it rests on: it can be reckoned again by hand. */
export type Warning = {
  readonly subject: string;
  readonly group: string;
  readonly festival: string;
  /** The first day of what is unlike before: the change that chance explains worst. */
  readonly since: number;
  readonly seen: { readonly part: number; readonly whole: number; readonly rate: number };
  /** Wilson’s interval of 95 % for the rate that was seen. */
  readonly low: number;
  readonly high: number;
  readonly expected: {
    readonly rate: number;
    /** Its own counts of quiet days in the year before. */
    readonly part: number;
    readonly whole: number;
    /** By how much its group’s rate rose at this distance from the festival, in how many earlier years. */
    readonly season: number;
    readonly years: number;
    /** How much more than chance alone the group’s weeks scatter. */
    readonly scatter: number;
  };
  /** How likely so much or more is by chance, all lengths that were tried taken into account. */
  readonly chance: number;
};

/** Of all warnings of one day at most this share is expected to be chance (Benjamini and Hochberg 1995). */
export const FALSE_SHARE = 0.1;
/** A rise of less is none that anybody is warned of, however sure it is. */
const LEAST_RISE = 1.5;
/** A change is looked for at the beginning of each of the last weeks. */
const WEEKS = 6;

/**
 * Who stands out before a festival, by what was known on that morning, surest first. Nothing else than counts goes in;
 * a warning is no finding, and a person looks.
 */
export function warn(subjects: readonly Subject[], festivals: readonly Festival[], on: number): readonly Warning[] {
  const festival = festivals.find(({ on: days }) => days.some((day) => day > on && day - on <= BEFORE_FESTIVAL));
  if (festival === undefined) return [];
  const tried = [...Map.groupBy(subjects, ({ group }) => group).values()].flatMap((group) => {
    const usual = Array.from({ length: WEEKS }, (_, i) =>
      usualOf(group, festivals, festival, { from: on - (i + 1) * 7, until: on }),
    );
    return group.flatMap((subject) => likeliest(subject, festivals, festival, { on, usual }) ?? []);
  });
  const sorted = tried.toSorted((a, b) => a.chance - b.chance);
  const last = sorted.findLastIndex(({ chance }, i) => chance <= (FALSE_SHARE * (i + 1)) / subjects.length);
  return sorted.slice(0, last + 1).filter(({ seen, low, expected }) => {
    const isMore = seen.rate >= LEAST_RISE * expected.rate;
    return isMore && low > expected.rate;
  });
}

function likeliest(
  subject: Subject,
  festivals: readonly Festival[],
  festival: Festival,
  { on, usual }: { readonly on: number; readonly usual: readonly Usual[] },
): Warning | undefined {
  const all = usual.flatMap((one, i): readonly Warning[] => {
    const since = on - (i + 1) * 7;
    const { part, whole } = sumOf(subject.days, since, on);
    if (whole === 0) return [];
    const { rate, own, variance } = expectedOf(quietOf(subject, festivals, since), one, whole);
    if (rate === 0) return []; // where nothing is usual, nothing is unusual
    const { season, years, scatter } = one;
    return [
      {
        ...{ subject: subject.id, group: subject.group, festival: festival.name, since },
        seen: { part, whole, rate: part / whole },
        low: wilsonLower(part, whole),
        high: 1 - wilsonLower(whole - part, whole),
        expected: { rate, ...own, season, years, scatter },
        // Bonferroni: all lengths that are tried
        chance: Math.min(1, WEEKS * surpriseOf(part, rate * whole, variance)),
      },
    ];
  });
  return all.toSorted((a, b) => a.chance - b.chance)[0];
}
