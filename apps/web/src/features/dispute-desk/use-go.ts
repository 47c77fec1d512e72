import { useRouter } from '@tanstack/react-router';
import { useFilters } from '../../shared/desk/search.js';
import { disputeSearch } from './tabs.js';

/** Goes to an address of the desk without loading the page anew. */
export const useGo = (): ((href: string) => void) => {
  const { history } = useRouter();
  return (href) => history.push(href);
};

/** What the address says behind its question mark, filters and what is open, and the way to change that. */
export const useAsked = () => useFilters(disputeSearch);
