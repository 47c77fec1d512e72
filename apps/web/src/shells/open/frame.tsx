import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Menu } from 'lucide-react';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { IconButton } from '../../kit/actions/icon-button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useLanguage } from '../../shared/language/language.js';
import { useOpen } from '../../shared/open/use-open.js';
import { LookMenu } from '../desk/look-menu.js';
import { OPEN_PLACES, type OpenPlace } from './places.js';
import s from './frame.module.css';

/** What stays while one goes from page to page: whose pages these are, where there is to go, how to reach it. */
export function Frame() {
  const { say, locale } = useLanguage();
  const { association, to } = useOpen();
  const narrow = useNarrow();
  const [isOpen, setOpen] = useState(false);
  const at = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => setOpen(false), [at]);
  const name = association.name[locale];
  return (
    <div className={s.frame}>
      <a className={s.skip} href="#content" onClick={skip}>
        {say(PAGE_WORDS.skip)}
      </a>
      <header className={s.top} data-noprint>
        <div className={s.line}>
          <a className={s.name} href={to([])}>
            {name}
          </a>
          <LookMenu />
          {narrow && (
            <IconButton label={say(W.menu)} icon={<Menu size={18} aria-hidden />} onPress={() => setOpen(true)} />
          )}
        </div>
        {!narrow && <Places at={at} />}
      </header>
      <Outlet />
      <footer className={s.foot} data-noprint>
        <p>
          {[name, association.address?.[locale], association.contact?.[locale]]
            .filter((one) => one !== undefined)
            .join(locale === 'en' ? ' · ' : '　')}
        </p>
        <p>
          <TextLink href={to(['personal-data'])}>{say(W.personalData)}</TextLink>
          {' · '}
          <TextLink href={to(['accessibility'])}>{say(W.accessibility)}</TextLink>
        </p>
      </footer>
      <Drawer title={say(W.menu)} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Places at={at} />
      </Drawer>
    </div>
  );
}

function Places({ at }: { readonly at: string }) {
  const { say } = useLanguage();
  const { to } = useOpen();
  const shown: readonly OpenPlace[] = OPEN_PLACES;
  return (
    <nav aria-label={say(W.menu)}>
      <ul className={s.places}>
        {shown.map(({ path, words }) => {
          const href = to([path]);
          const isHere = at === href || at.startsWith(`${href}/`);
          return words === undefined ? null : (
            <li key={path} className={isHere ? s.here : undefined}>
              <TextLink href={href}>
                <span aria-current={isHere ? 'page' : undefined}>{say(words)}</span>
              </TextLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The address says which page it is, so the jump is made by hand. */
const skip = (event: React.MouseEvent): void => {
  event.preventDefault();
  document.querySelector<HTMLElement>('h1')?.focus();
};
