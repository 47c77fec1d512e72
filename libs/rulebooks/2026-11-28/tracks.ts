import type { TrackRule } from '#domain/rulebook/track.js';
import { tracks202612 } from '../2026-12/tracks.js';

/**
 * Signs that unfair competition law alone protects go by the Civil Code: the E-Commerce Law's procedure speaks of
 * intellectual property rights, and whether they are such is disputed. A person may see it otherwise.
 */
export const tracks20261128: readonly TrackRule[] = tracks202612.map((rule) =>
  rule.track === 'civil-code'
    ? {
        ...rule,
        alsoFor: {
          rights: ['name'],
          ground: 'sign-in-competition',
          source:
            'Civil Code 1195-1197 for every civil right; E-Commerce Law 41-45 say 知识产权, and Civil Code 123 does not list such signs: disputed',
          confidence: 'to-be-verified',
        },
      }
    : rule,
);
