import { useEffect, useRef } from 'react';
import { useLink } from '../link.js';

/** Two films side by side: the second that one goes to, the other goes to. */
export function useFollowedSecond(at: number, seek: (second: number) => void): void {
  const led = useRef<number>(undefined);
  const tell = useLink('second', (second) => {
    led.current = second;
    seek(second);
  });
  useEffect(() => {
    if (led.current === undefined || Math.abs(led.current - at) > 0.5) tell(at);
    led.current = undefined;
  }, [at]);
}
