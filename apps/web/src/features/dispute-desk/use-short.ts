import { formatDueInTable } from '#messages/due-in-table.js';
import { useLanguage } from '../../shared/language/language.js';
import { useCase } from './use-case.js';

type Instant = Parameters<typeof formatDueInTable>[0];

/** When something was, where there is little room: by Beijing time, the year where it is another. */
export const useShort = (): ((at: string) => string) => {
  const { locale } = useLanguage();
  const { now } = useCase();
  return (at) => formatDueInTable(at as Instant, now as Instant, locale);
};
