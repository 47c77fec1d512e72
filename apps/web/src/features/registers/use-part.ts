import { useParams } from '@tanstack/react-router';

/** The part of the address that says which one: `/desk/rights/<rightId>`. */
export const usePart = (name: string): string => {
  const parts: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return parts[name] ?? '';
};
