import type { ReactNode } from 'react';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { Breadcrumbs, type Crumb } from '../../kit/navigation/breadcrumbs.js';
import { useLanguage } from '../../shared/language/language.js';
import { useOpen } from '../../shared/open/use-open.js';
import { useHeading } from '../../shared/parts/use-heading.js';
import s from './open.module.css';

type Props = {
  readonly title: string;
  /** Between the front page and this one. */
  readonly crumbs?: readonly Crumb[];
  readonly beside?: ReactNode;
  /** What the page is, in a sentence below its title. */
  readonly lead?: string;
  /** A paper lies on it: what is printed is the content alone. */
  readonly isPaper?: boolean;
  readonly children: ReactNode;
};

/** One page that everybody may read: where it lies, its heading, which takes the focus, and its content. */
export function OpenPage({ title, crumbs = [], beside, lead, isPaper, children }: Props) {
  const { say, locale } = useLanguage();
  const { association, to } = useOpen();
  const heading = useHeading(title, association.name[locale]);
  return (
    <main id="content" className={s.page}>
      <div data-noprint={isPaper}>
        <Breadcrumbs crumbs={[{ label: say(W.home), href: to([]) }, ...crumbs, { label: title }]} />
      </div>
      <div className={s.head} data-noprint={isPaper}>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {beside !== undefined && <div data-noprint>{beside}</div>}
      </div>
      {lead !== undefined && (
        <p className={s.lead} data-noprint={isPaper}>
          {lead}
        </p>
      )}
      {children}
    </main>
  );
}
