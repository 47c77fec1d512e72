import { ChevronRight } from 'lucide-react';
import { Breadcrumb, Breadcrumbs as AriaBreadcrumbs, Link } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './navigation.module.css';

export type Crumb = { readonly label: string; readonly href?: string };

/** From the shell down to this page; the last is the page itself. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { say } = useLanguage();
  return (
    <nav aria-label={say(KIT_WORDS.breadcrumb)}>
      <AriaBreadcrumbs className={s.crumbs}>
        {crumbs.map(({ label, href }, at) => (
          <Breadcrumb key={at}>
            <Link href={href}>{label}</Link>
            {at < crumbs.length - 1 && <ChevronRight size={14} aria-hidden />}
          </Breadcrumb>
        ))}
      </AriaBreadcrumbs>
    </nav>
  );
}
