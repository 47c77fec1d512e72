import { useRouter } from '@tanstack/react-router';

/** Goes to an address of the desk, as a link would. */
export const useGo = (): ((href: string) => void) => {
  const { history } = useRouter();
  return (href) => history.push(href);
};
