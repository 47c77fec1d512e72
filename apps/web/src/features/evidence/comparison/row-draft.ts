import type { ComparisonRowBody, ComparisonRowView, ExhibitPlaceBody } from '../../../client/types.gen.js';
import { spotOf, writtenOf } from './place-of.js';

export type PlaceDraft = { readonly evidenceId: string | null; readonly at: string; readonly kept?: ExhibitPlaceBody };
export type RowDraft = {
  readonly element: string;
  readonly original: PlaceDraft;
  readonly accused: PlaceDraft;
  readonly view: ComparisonRowBody['view'] | null;
  readonly text: string;
};

const NOWHERE: PlaceDraft = { evidenceId: null, at: '' };
export const BLANK: RowDraft = { element: '', original: NOWHERE, accused: NOWHERE, view: null, text: '' };

const draftOf = (place: ExhibitPlaceBody): PlaceDraft => ({
  evidenceId: place.evidenceId,
  at: writtenOf(place),
  kept: place,
});

/** A new version begins as the last one stands. */
export const draftFrom = ({ element = '', original, accused, view, text = '' }: ComparisonRowView): RowDraft => ({
  element,
  original: draftOf(original),
  accused: draftOf(accused),
  view,
  text,
});

/** A marked part of a page stays marked as long as its exhibit and place stay. */
const placeFrom = ({ evidenceId, at, kept }: PlaceDraft): ExhibitPlaceBody | undefined => {
  const spot = spotOf(at);
  if (evidenceId === null || !spot) return undefined;
  const same = kept?.region && kept.evidenceId === evidenceId && writtenOf(kept) === writtenOf(spot);
  return { evidenceId, ...spot, ...(same === true ? { region: kept.region } : {}) };
};

/** What goes out for a row; nothing while something of it is missing. */
export const rowFrom = ({ element, view, text, ...places }: RowDraft): ComparisonRowBody | undefined => {
  const [original, accused] = [placeFrom(places.original), placeFrom(places.accused)];
  if (element.trim() === '' || view === null || !original || !accused) return undefined;
  const why = text.trim();
  return { element: element.trim(), original, accused, view, ...(why !== '' && { text: why }) };
};
