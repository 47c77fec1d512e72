import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * The pairs about which the platform is still being asked by this inquiry and no newer one, in the order in which it
 * names them.
 */
export const stillAsked = (dispute: Dispute, inquiryId: string): readonly PairSubject[] => {
  const newest = newestInquiries(dispute);
  const pairs = dispute.services[inquiryId]?.pairs ?? [];
  return pairs.filter((pair) => newest.get(pair) === inquiryId && getStage(dispute, pair).stage === 'inquiry');
};

/** The inquiry that a pair stands in, the newest of several. */
export const inquiryOf = (dispute: Dispute, pair: PairSubject): string | undefined =>
  newestInquiries(dispute).get(pair);

const newestInquiries = ({ services }: Dispute): ReadonlyMap<PairSubject, string> =>
  new Map(
    Object.values(services)
      .filter(({ document }) => document === 'inquiry')
      .flatMap(({ serviceId, pairs }) => pairs.map((pair) => [pair, serviceId] as const)),
  );
