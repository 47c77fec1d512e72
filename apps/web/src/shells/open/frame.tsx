import { Outlet, useRouterState } from '@tanstack/react-router';
import { Fragment, useEffect, useState } from 'react';
import { Menu } from 'lucide-react';
import { OPEN_GROUPS } from '#messages/ui/open-groups.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { IconButton } from '../../kit/actions/icon-button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { LinkMenu } from '../../kit/navigation/link-menu.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useLanguage } from '../../shared/language/language.js';
import { useOpen } from '../../shared/open/use-open.js';
import { LookMenu } from '../desk/look-menu.js';
import { placesOf, stepsTo, type OpenGroup } from './places.js';
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
        {!narrow && <Menus at={at} />}
      </header>
      <Outlet />
      <footer className={s.foot} data-noprint>
        <p>
          {[name, association.address?.[locale], association.contact?.[locale]]
            .filter((one) => one !== undefined)
            .join(locale === 'en' ? ' · ' : '　')}
        </p>
        <p>
          {placesOf(undefined).map((place, index) => (
            <Fragment key={place.path}>
              {index > 0 && ' · '}
              <TextLink href={to(stepsTo(place))}>{say(place.words)}</TextLink>
            </Fragment>
          ))}
        </p>
      </footer>
      <Drawer title={say(W.menu)} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Places at={at} />
      </Drawer>
    </div>
  );
}

const GROUPS = Object.keys(OPEN_GROUPS) as readonly OpenGroup[];
type At = { readonly at: string };

/** One word for each group, and its pages behind it. */
function Menus({ at }: At) {
  const { say } = useLanguage();
  const groups = useGroups(at);
  return (
    <nav aria-label={say(W.menu)}>
      <ul className={s.menus}>
        {groups.map(({ group, links, here }) => (
          <li key={group}>
            <LinkMenu label={say(OPEN_GROUPS[group])} links={links} at={here} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone all of them, below each other. */
function Places({ at }: At) {
  const { say } = useLanguage();
  const groups = useGroups(at);
  return (
    <nav aria-label={say(W.menu)} className={s.groups}>
      {groups.map(({ group, links, here }) => (
        <section key={group}>
          <h3>{say(OPEN_GROUPS[group])}</h3>
          <ul className={s.places}>
            {links.map(({ id, label, href }) => (
              <li key={id} className={id === here ? s.here : undefined}>
                <TextLink href={href}>
                  <span aria-current={id === here ? 'page' : undefined}>{label}</span>
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function useGroups(at: string) {
  const { say } = useLanguage();
  const { to } = useOpen();
  const isAt = (href: string): boolean => at === href || at.startsWith(`${href}/`);
  return GROUPS.map((group) => {
    const places = placesOf(group);
    return {
      group,
      links: places.map((place) => ({ id: place.path, label: say(place.words), href: to(stepsTo(place)) })),
      here: places.find(({ path }) => isAt(to([path])))?.path,
    };
  });
}

/** The address says which page it is, so the jump is made by hand. */
const skip = (event: React.MouseEvent): void => {
  event.preventDefault();
  document.querySelector<HTMLElement>('h1')?.focus();
};
