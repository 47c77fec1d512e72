import { plainForm } from '#domain/kernel/bigrams.js';
import type { DocketFilterQuery } from './docket-query.dto.js';
import type { OwnLine } from './own-lines.js';

type Asked = Pick<DocketFilterQuery, 'stage' | 'search' | 'platformId' | 'right' | 'partyId'> & {
  readonly open?: boolean;
};

/** Whether a line is one that was asked for, by what stands in it and nothing else. */
export const isAsked = (
  { line, words }: OwnLine,
  { stage, search, platformId, right, partyId, open }: Asked,
): boolean => {
  const sought = search === undefined ? undefined : plainForm(search);
  return (
    (stage === undefined || line.stage === stage) &&
    (open === undefined || (line.stage !== 'closed') === open) &&
    (platformId === undefined || line.platforms.some(({ id }) => id === platformId)) &&
    (right === undefined || line.right?.kind === right) &&
    (partyId === undefined || line.parties.some((party) => party.partyId === partyId)) &&
    (sought === undefined || words.some((one) => plainForm(one).includes(sought)))
  );
};
