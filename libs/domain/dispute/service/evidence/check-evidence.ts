import { refuse } from '../../../kernel/refusal.js';
import type { Evidence } from '../../core/evidence.js';
import { checkLiveStream } from './check-live-stream.js';

/**
 * Every file of a filing has a name of its own, and a redacted copy names the original that was filed with it, which is
 * no copy itself. Of a live stream it says a place that can be.
 */
export const checkEvidence = (evidence: readonly Evidence[]): void => {
  const byId = new Map<string, Evidence>();
  for (const one of evidence) {
    if (byId.has(one.evidenceId)) refuse('NamedTwice', { field: 'evidence', name: one.evidenceId });
    byId.set(one.evidenceId, one);
  }
  for (const { evidenceId, derivedFrom, liveStream } of evidence) {
    if (liveStream) checkLiveStream(liveStream, 'evidence.liveStream');
    if (liveStream?.captionsId !== undefined && !byId.has(liveStream.captionsId))
      refuse('UnknownReference', { field: 'evidence.liveStream.captionsId', name: liveStream.captionsId });
    if (derivedFrom === undefined) continue;
    const original = byId.get(derivedFrom);
    if (!original || derivedFrom === evidenceId || original.derivedFrom !== undefined)
      refuse('UnknownReference', { field: 'evidence.derivedFrom', name: derivedFrom });
  }
};
