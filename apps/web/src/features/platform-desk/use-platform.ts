import { useDesk } from '../../shared/desk/use-desk.js';

export type Scope = 'read' | 'measures' | 'delegation' | 'keys' | 'people';

/** The platform for which one acts, and what one may do for it; the API asks anew at each call. */
export const usePlatform = () => {
  const { actingFor, forWhom } = useDesk();
  const own = forWhom.find(({ id }) => id === actingFor) ?? forWhom[0];
  return {
    platformId: own?.id ?? '',
    name: own?.name ?? '',
    may: (scope: Scope): boolean => own?.scopes?.includes(scope) === true,
  };
};
