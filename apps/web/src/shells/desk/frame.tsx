import { Outlet, useRouterState } from '@tanstack/react-router';
import { Menu, Search } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { DESK_WORDS as W } from '#messages/ui/desk.js';
import { SANDBOX_WORDS } from '#messages/ui/sandbox.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { WalkBar } from '../../features/tasks/walk-bar.js';
import { Button } from '../../kit/actions/button.js';
import { IconButton } from '../../kit/actions/icon-button.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { Banner } from '../../kit/status/banner.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { Palette } from './palette.js';
import { LiveState } from './live-state.js';
import { LookMenu } from './look-menu.js';
import { SessionMenu } from './session-menu.js';
import { SideBar } from './side-bar.js';
import { useLive } from './use-live.js';
import { useOnline } from './use-online.js';
import s from './frame.module.css';

/** What stays while one goes from page to page: the side bar, the line above, what there is to find. */
export function Frame() {
  const { say, locale } = useLanguage();
  const { association } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [finding, setFinding] = useState(false);
  const narrow = useNarrow();
  const online = useOnline();
  const live = useLive();
  const at = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => setOpen(false), [at]);
  const close = useCallback(() => setOpen(false), []);
  const name = locale === 'en' ? association.nameEn : association.nameZh;
  return (
    <div className={s.frame}>
      <a className={s.skip} href="#content" onClick={skip}>
        {say(PAGE_WORDS.skip)}
      </a>
      <aside className={s.side} aria-label={name} data-noprint>
        <p className={s.name}>{name}</p>
        <SideBar at={at} />
      </aside>
      <div className={s.column}>
        <header className={s.top} data-noprint>
          <span className={s.opener}>
            <IconButton label={say(W.openMenu)} icon={<Menu size={18} aria-hidden />} onPress={() => setOpen(true)} />
          </span>
          <div className={s.find}>
            {narrow ? (
              <IconButton
                label={say(W.find)}
                icon={<Search size={18} aria-hidden />}
                onPress={() => setFinding(true)}
              />
            ) : (
              <Button wide icon={<Search size={14} aria-hidden />} onPress={() => setFinding(true)}>
                <span className={s.words}>{say(W.find)}</span>
                <kbd aria-hidden>Ctrl K</kbd>
              </Button>
            )}
          </div>
          {!narrow && <LiveState state={live} />}
          {!narrow && <LookMenu />}
          <SessionMenu />
        </header>
        {!online && (
          <div className={s.state}>
            <Banner isNew tone="due" title={say(W.offline)}>
              <p>{say(W.offlineDetail)}</p>
            </Banner>
          </div>
        )}
        {association.sandbox && (
          <section className={s.state} aria-label={say(SANDBOX_WORDS.title)}>
            <Banner tone="due" title={say(SANDBOX_WORDS.title)}>
              <p>{say(SANDBOX_WORDS.detail)}</p>
            </Banner>
          </section>
        )}
        <WalkBar pathname={at} />
        <Outlet />
      </div>
      <Drawer title={name} isOpen={isOpen} onClose={close}>
        <SideBar at={at} />
        {narrow && <LookMenu />}
        {narrow && <LiveState state={live} />}
      </Drawer>
      <Palette isOpen={finding} onOpenChange={setFinding} />
    </div>
  );
}

/** The address says which page it is, so the jump is made by hand. */
const skip = (event: React.MouseEvent): void => {
  event.preventDefault();
  document.querySelector<HTMLElement>('h1')?.focus();
};
