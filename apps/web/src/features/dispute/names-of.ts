import type { DisputeBody } from '../../client/types.gen.js';

export type NameOf = (id: string) => string;

/** How somebody or something is called here; who was erased, or is of no name, is a dash. */
export const namesOf = ({ desk, names, respondents, complainantId, complainantName }: DisputeBody): NameOf => {
  const known = new Map([
    ...(desk?.names ?? names ?? []).map(({ id, name }) => [id, name] as const),
    ...respondents.flatMap(({ respondentId, name }) => (name === undefined ? [] : [[respondentId, name] as const])),
    ...(complainantName === undefined ? [] : [[complainantId, complainantName] as const]),
  ]);
  return (id) => known.get(id) ?? '—';
};
