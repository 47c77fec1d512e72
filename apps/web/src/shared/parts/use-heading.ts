import { useEffect, useRef, type RefObject } from 'react';

/** For the heading of a page: it takes the focus when the page appears, and the window is called after it. */
export function useHeading(title: string, association: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${association}`;
  }, [title, association]);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
