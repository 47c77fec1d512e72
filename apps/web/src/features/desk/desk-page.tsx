import type { ReactNode } from 'react';
import { DESK_WORDS } from '#messages/ui/desk.js';
import { Breadcrumbs, type Crumb } from '../../kit/navigation/breadcrumbs.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { useHeading } from '../../shared/parts/use-heading.js';
import s from './desk-page.module.css';

type Props = {
  readonly title: string;
  /** Between the desk and this page. */
  readonly crumbs?: readonly Crumb[];
  /** At the title's end: what can be done with the whole page. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

/** One page of the desk: where it lies, its heading, which takes the focus when it appears, and its content. */
export function DeskPage({ title, crumbs = [], beside, children }: Props) {
  const { say, locale } = useLanguage();
  const { association, to } = useDesk();
  const heading = useHeading(title, locale === 'en' ? association.nameEn : association.nameZh);
  return (
    <main id="content" className={s.page}>
      <Breadcrumbs crumbs={[{ label: say(DESK_WORDS.desk), href: to([]) }, ...crumbs, { label: title }]} />
      <div className={s.head}>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {beside !== undefined && (
          <div className={s.beside} data-noprint>
            {beside}
          </div>
        )}
      </div>
      {children}
    </main>
  );
}
