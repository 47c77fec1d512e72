import type { Track, TrackGround } from '../../rulebook/track.js';

/** The track of one pair. With a reason where a person chose another than the rulebook would. */
export type PairTrack = { readonly track: Track; readonly ground: TrackGround; readonly reasonContentId?: string };
