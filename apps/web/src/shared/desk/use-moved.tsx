import { useCallback, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * A part that stands in one place or another, as there is room: beside the page, in a drawer. It is carried over and
 * never made anew, so that what was typed, unfolded or asked in it is still so when a tablet is turned. `place` goes to
 * where it stands now, `part` into the page once.
 */
export function useMoved(content: ReactNode): { readonly place: ReactNode; readonly part: ReactNode } {
  const [host] = useState(() => document.createElement('div'));
  const [isMade, setMade] = useState(false); // what nobody has opened yet reads nothing
  const stand = useCallback(
    (slot: HTMLDivElement | null): void => {
      slot?.append(host);
      if (slot) setMade(true);
    },
    [host],
  );
  return { place: <div ref={stand} />, part: isMade && createPortal(content, host) };
}
