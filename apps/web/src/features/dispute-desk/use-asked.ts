import { useFilters } from '../../shared/desk/search.js';
import { disputeSearch } from './tabs.js';

/** What the address says behind its question mark, filters and what is open, and the way to change that. */
export const useAsked = () => useFilters(disputeSearch);
