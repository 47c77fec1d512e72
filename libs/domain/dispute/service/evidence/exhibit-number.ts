import type { ExhibitNumber, ExhibitSeries, ExhibitSide } from '../../core/exhibit-number.js';
import type { Dispute } from '../../core/state.js';
import type { Exhibit } from './state.js';

/**
 * The state with numbers for those files that were named by the newest event, in its order. What waits outside the file
 * (a second round that is not admitted, something dictated that is not confirmed) has none until it is let in.
 * A translation goes by the number of its original.
 */
export const withNumbers = (before: Dispute, after: Dispute): Dispute => {
  if (before.exhibits === after.exhibits) return after;
  const fresh = Object.values(after.exhibits).filter(
    ({ evidenceId, heldBack, translationId }) =>
      !heldBack && translationId === undefined && after.exhibitNumbers[evidenceId] === undefined,
  );
  if (fresh.length === 0) return after;
  const counts = Map.groupBy(Object.values(after.exhibitNumbers), drawerOf);
  const next = new Map([...counts].map(([drawer, numbers]) => [drawer, numbers.length]));
  const numbered = fresh.map((exhibit) => {
    const place = placeOf(exhibit, after);
    const drawer = drawerOf(place);
    const ordinal = (next.get(drawer) ?? 0) + 1;
    next.set(drawer, ordinal);
    return [exhibit.evidenceId, { ...place, ordinal }] as const;
  });
  return { ...after, exhibitNumbers: { ...after.exhibitNumbers, ...Object.fromEntries(numbered) } };
};

type Place = Omit<ExhibitNumber, 'ordinal'>;

const drawerOf = ({ side, place, series }: Place): string => `${side}:${place}:${series}`;

const placeOf = (exhibit: Exhibit, dispute: Dispute): Place => {
  const { ownerId } = exhibit;
  const series = seriesOf(exhibit);
  if (ownerId === 'association') return { side: 'association', place: 1, series };
  if (ownerId !== dispute.complainantId) return { side: 'respondent', place: ordinalOf(ownerId, dispute), series };
  const toId = towards(exhibit, dispute);
  return { side: 'complainant', place: toId === undefined ? 1 : ordinalOf(toId, dispute), series };
};

/** To whom something was promised, or for whom somebody stands; what else a complainant files is towards all. */
const towards = ({ undertakingId, guaranteeId, part }: Exhibit, dispute: Dispute): string | undefined => {
  if (undertakingId !== undefined) return dispute.undertakings[undertakingId]?.toId;
  return part === 'confidential' ? undefined : dispute.guarantees[guaranteeId ?? '']?.beneficiaryId;
};

/** Who is no respondent (a guarantor, say) counts as the first. */
const ordinalOf = (partyId: string, { respondents }: Dispute): number =>
  Math.max(respondents.findIndex(({ respondentId }) => respondentId === partyId) + 1, 1);

const seriesOf = ({ undertakingId, guaranteeId, ownOnly, part, decisionId }: Exhibit): ExhibitSeries => {
  if (undertakingId !== undefined) return 'performance';
  if (ownOnly) return 'own';
  if (part === 'confidential') return 'confidential';
  if (guaranteeId !== undefined) return 'guarantee';
  return decisionId === undefined ? 'file' : 'panel';
};

const SIDES: Readonly<Record<ExhibitSide, string>> = { complainant: 'C', respondent: 'R', association: 'A' };
const SERIES: Readonly<Record<ExhibitSeries, string>> = {
  file: '',
  confidential: 'S',
  panel: 'P',
  performance: 'F',
  guarantee: 'G',
  own: 'O',
};

/**
 * The number as people write it: `C3`, `R1`, `R2-1` of the second respondent, `CS1` of what is secret. Who may not know
 * how many respondents there are does not get the place.
 */
export const codeOfNumber = ({ side, place, series, ordinal }: ExhibitNumber, withPlace: boolean): string =>
  `${SIDES[side]}${SERIES[series]}${withPlace && place > 1 ? `${place}-` : ''}${ordinal}`;
