import { useParams } from '@tanstack/react-router';

/** A part of the address that is different from page to page: `decisions/$publicationId`. */
export const usePart = (name: string): string | undefined =>
  (useParams({ strict: false }) as Readonly<Record<string, string | undefined>>)[name];
