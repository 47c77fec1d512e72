import type { ExhibitBody } from '../../../../client/types.gen.js';

/** Where in a live stream a recording is, as its filer says; seconds are those of the replay. */
export type LiveStream = {
  readonly platform?: string;
  readonly room?: string;
  readonly account?: string;
  readonly session?: string;
  readonly startedAt?: string;
  readonly recordedFrom: string;
  readonly recordedUntil: string;
  readonly fromSecond: number;
  readonly toSecond: number;
  readonly lengthSeconds?: number;
  readonly product?: { readonly number?: string; readonly name?: string; readonly url?: string };
  readonly productSecond?: number;
  readonly price?: { readonly minorUnits: number; readonly currency: string };
  /** The exhibit that holds its captions. */
  readonly captionsId?: string;
};

/** An exhibit with what its recording is of, where the API tells it. */
export type Exhibit = ExhibitBody & { readonly liveStream?: LiveStream };
