import { useEffect } from 'react';

const EVERY = 5_000;

/** Does something every few seconds while the page is in front. */
export function useRepeat(work: () => Promise<void>): void {
  useEffect(() => {
    const timer = setInterval(() => void (document.visibilityState === 'visible' && work()), EVERY);
    return () => clearInterval(timer);
  }, [work]);
}
