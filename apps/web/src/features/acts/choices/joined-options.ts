import type { Option } from '../../../kit/choices/options.js';

/** The first first, none twice. */
export const joinedOptions = (first: readonly Option[], then: readonly Option[]): readonly Option[] => [
  ...first,
  ...then.filter(({ id }) => !first.some((one) => one.id === id)),
];
