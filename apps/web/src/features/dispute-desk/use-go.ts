import { useLocation, useRouter } from '@tanstack/react-router';

/** Goes to an address of the desk without loading the page anew. */
export const useGo = (): ((href: string) => void) => {
  const { history } = useRouter();
  return (href) => history.push(href);
};

/** What the address says behind its question mark: filters, and what is open. */
export function useAsked() {
  const { history } = useRouter();
  const { searchStr, pathname } = useLocation();
  const asked = new URLSearchParams(searchStr);
  return {
    asked,
    /** Takes the place of the address before, so that “back” leads out of the page and not through its filters. */
    ask: (changes: Readonly<Record<string, string | undefined>>): void => {
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined || value === '') asked.delete(name);
        else asked.set(name, value);
      }
      const search = asked.toString();
      history.replace(search === '' ? pathname : `${pathname}?${search}`);
    },
  };
}
