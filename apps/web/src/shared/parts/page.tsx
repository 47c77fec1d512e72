import { useEffect, useRef, type ReactNode } from 'react';

type Props = {
  readonly title: string;
  /** What its window is called, where the heading tells what only its reader may see: it stands in lists of windows and places visited. */
  readonly called?: string;
  readonly above?: ReactNode;
  readonly children: ReactNode;
};
/** Of whose page the server sent, ‘争议在线办理 · 某协会’, the association. */
const HOUSE = document.title.split(' · ')[1];

/** One view: its heading takes the focus when it appears, so that a reader of screens hears where it is. */
export function Page({ title, called = title, above, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = HOUSE ? `${called} · ${HOUSE}` : called;
  }, [called]);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="content">
      {above}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </main>
  );
}
