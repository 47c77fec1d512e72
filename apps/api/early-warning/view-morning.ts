import type { LoadedMorning } from '#application/early-warning/mornings.js';
import { allowedOnWarning, seesWarning, type Looker } from '#domain/early-warning/decide.js';
import type { Concerned } from '#domain/early-warning/events.js';
import type { WarningState } from '#domain/early-warning/state.js';
import { refuse } from '#domain/kernel/refusal.js';
import { categoryName } from '#messages/early-warning/words.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { share } from '../statistics/figures-of.js';
import type { EarlyWarning, WarnedAbout, WarningMorning, WarningSentTo } from './early-warnings.dto.js';
import type { Names } from './names-in.js';

/** A morning with what the caller sees of it: the staff all, others what was sent on to them. */
export function viewMorning(
  { locale }: Pick<Caller, 'locale'>,
  { morning, looker, concerned, stream }: LoadedMorning,
  names: Names,
): WarningMorning {
  const { run, warnings } = morning;
  if (run === undefined || looker === undefined) return refuse('NotFound');
  const { festivalOn, on, subjects, quiet, earlier } = run;
  return {
    morningId: stream.streamId,
    festivalName: names.festivals.get(run.festivalId) ?? '',
    ...{ festivalOn, on, subjects },
    falseAlarms: share(quiet.alarms, quiet.asked),
    triedMornings: quiet.mornings,
    lasted: share(earlier.stayed, earlier.warned),
    warnings: warnings.flatMap((one, at) =>
      seesWarning(one, looker)
        ? [viewWarning(one, { number: at + 1, looker, concerned: concerned(at + 1), names, locale })]
        : [],
    ),
  };
}

type Beside = {
  readonly number: number;
  readonly looker: Looker;
  readonly concerned: readonly Concerned[];
  readonly names: Names;
  readonly locale: Caller['locale'];
};

const viewWarning = (one: WarningState, { number, looker, concerned, names, locale }: Beside): EarlyWarning => {
  const { source, about, since, seen, low, high, expected, chance, error, acknowledged, dismissed } = one;
  const nameOf = ({ as, id }: Concerned): string | undefined =>
    (as === 'platform' ? names.platforms : names.parties).get(id);
  // whom else it concerns, and who was told, is told to nobody but the staff
  const whom = looker.kind === 'association' ? [...concerned, ...goneFrom(one, concerned)] : [];
  return given({
    warning: number,
    source,
    about: given({
      ...{ kind: about.kind, id: about.id, name: aboutName(one, names, locale) },
      platformName: about.platformId === undefined ? undefined : names.platforms.get(about.platformId),
    }) as WarnedAbout,
    since,
    seen: { ...seen, low, high },
    expected,
    chance,
    error,
    acknowledgedAt: acknowledged.find(({ kind, id }) => kind === looker.kind && id === looker.id)?.at,
    concerned: whom.map(
      (each) =>
        given({
          as: each.as,
          name: nameOf(each),
          at: one.sentTo.find(({ as, id }) => as === each.as && id === each.id)?.at,
          seenAt: acknowledged.find(({ kind, id }) => kind !== 'association' && id === each.id)?.at,
        }) as WarningSentTo,
    ),
    dismissed: dismissed?.reason,
    allowedActions: [...allowedOnWarning(one, looker, concerned)],
  }) as EarlyWarning;
};

/** To whom it was sent, and whom it would concern no more: a right has passed on since. */
const goneFrom = ({ sentTo }: WarningState, concerned: readonly Concerned[]): readonly Concerned[] =>
  sentTo.filter((one) => !concerned.some(({ as, id }) => as === one.as && id === one.id));

const aboutName = ({ about }: WarningState, names: Names, locale: Caller['locale']): string => {
  if (about.kind === 'category') return categoryName(about.id, locale);
  return (about.kind === 'shop' ? names.parties : names.rights).get(about.id) ?? '—';
};
