import { useEffect, useRef, type ReactNode } from 'react';

type Props = { readonly title: string; readonly above?: ReactNode; readonly children: ReactNode };

/** One view: its heading takes the focus when it appears, so that a reader of screens hears where it is. */
export function Page({ title, above, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
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
