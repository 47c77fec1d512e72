import type { WindowOfPairs } from '../core/window.js';
import type { AmendmentAccepted } from '../intake/amendment/events.js';
import type { ComplaintAccepted, NoMeasure } from '../intake/filing/events.js';
import type { RoundAdmitted } from '../intake/renewal/events.js';
import type { Looking } from './event-row.js';
import { byIds, ownPairs, ownTracks, seen } from './own-parts.js';

type Unmeasured = { readonly noMeasure?: readonly NoMeasure[] };
/** That no measure is asked for on what is the viewer's; why, is between its complainant and the association. */
const ownUnmeasured = ({ noMeasure = [] }: Unmeasured, looking: Looking): Unmeasured => {
  const own = noMeasure
    .map(({ pairs, why }) => ({ pairs: seen(pairs, looking), why }))
    .filter(({ pairs }) => pairs.length > 0);
  return own.length > 0 ? { noMeasure: own } : {};
};

type Accepted = ComplaintAccepted['data'];
/** Of what was declined, and of files that did not come, the complainant alone hears. */
export const ownAccepted = (data: Accepted, looking: Looking): Accepted => {
  const { declined: _, withoutFiles: __, noMeasure: ___, ...accepted } = ownTracks(data, looking);
  return { ...accepted, ...ownUnmeasured(data, looking) };
};
export const ownAdmitted = (data: RoundAdmitted['data'], looking: Looking): RoundAdmitted['data'] => {
  const { withoutFiles: _, noMeasure: __, ...admitted } = ownPairs(data, looking);
  const windows = data.windows && { windows: seenWindows(data.windows, looking) };
  return { ...admitted, ...windows, ...ownUnmeasured(data, looking) };
};

const seenWindows = (windows: readonly WindowOfPairs[], looking: Looking): readonly WindowOfPairs[] =>
  windows.map((window) => ({ ...window, pairs: seen(window.pairs, looking) })).filter(({ pairs }) => pairs.length > 0);

export const ownWindows = (data: AmendmentAccepted['data'], looking: Looking): AmendmentAccepted['data'] => {
  const { withoutFiles: _, noMeasure: __, ...accepted } = data;
  return {
    ...accepted,
    windows: seenWindows(data.windows, looking),
    tracks: byIds(data.tracks, looking),
    ...ownUnmeasured(data, looking),
  };
};
