import type { Option } from '../../kit/choices/options.js';

/** Who else of the association handles disputes. */
export const useColleagues = (): readonly Option[] => [];
