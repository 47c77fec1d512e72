import { useQuery } from '@tanstack/react-query';
import { LOADS, PART_OF } from 'virtual:forms';
import { useDesk } from '../../shared/desk/use-desk.js';
import { formFor } from './form-for.js';
import type { Form } from './model/field.js';

/** The form of an operation, fetched with those of its part of the API when one of them is opened. */
export const useFormOf = (operationId: string | undefined) => {
  const { office } = useDesk();
  return useQuery({
    queryKey: ['form', operationId ?? ''],
    queryFn: async (): Promise<Form | null> => {
      const part = operationId === undefined ? undefined : PART_OF[operationId];
      const load = part === undefined ? undefined : LOADS[part];
      return (await load?.())?.default[operationId ?? ''] ?? null;
    },
    select: (form) => form && formFor(form, office),
    staleTime: Infinity,
  });
};
