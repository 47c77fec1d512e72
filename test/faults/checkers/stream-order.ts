import { acknowledged, type Asked, type Bad, type Checker } from './evidence.js';

/** I6: versions of a stream are 1, 2, 3 … in the order of positions; of several who act on one state one wins. */
export const streamOrder: Checker = ({ log, asked }) => {
  const versions = new Map<string, number>();
  const disorder = log.flatMap(({ position, streamId, version }): readonly Bad[] => {
    const before = versions.get(streamId) ?? 0;
    versions.set(streamId, version);
    return version === before + 1
      ? []
      : [{ invariant: 'I6', position, what: `version ${version} of ${streamId} comes after ${before}` }];
  });
  const rivals = Map.groupBy(asked.filter(changed), ({ condition }) => `${condition?.on} ${condition?.seen}`);
  const winners = [...rivals].flatMap(([state, won]): readonly Bad[] =>
    state === 'undefined undefined' || won.length < 2
      ? []
      : [{ invariant: 'I6', position: 0, what: `${won.length} changed the one state ${state}` }],
  );
  return [...disorder, ...winners];
};

const changed = (one: Asked): boolean =>
  acknowledged(one)
    .slice(0, 1)
    .some((body) => (JSON.parse(body) as { readonly events?: readonly string[] }).events?.length !== 0);
