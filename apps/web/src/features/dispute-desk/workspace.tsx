import { lazyRouteComponent } from '@tanstack/react-router';
import { ListTree, Zap } from 'lucide-react';
import { useState } from 'react';
import { ACTS_NOW, DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { Button } from '../../kit/actions/button.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { unseen } from '../../kit/look/unseen.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useMoved } from '../../shared/desk/use-moved.js';
import { useLanguage } from '../../shared/language/language.js';
import { Fetched } from '../desk/fetched.js';
import { Head } from './head/head.js';
import { Left } from './left/left.js';
import { actionsOf, subjectsFor } from '../dispute/subjects.js';
import { Right } from './right/right.js';
import { TabBar } from './tab-bar.js';
import type { DisputeTab } from './tabs.js';
import { useCase } from './use-case.js';
import { useWide } from './use-wide.js';
import s from './desk.module.css';

const Work = lazyRouteComponent(() => import('./work/work.js'), 'Work');

/** From here on who and what stands beside the tabs, and from here on what can be done. */
const LEFT_FROM = 1_180;
const RIGHT_FROM = 900;

/** Left who and what, in the middle its history, right what can be done now; with less room two of them are drawers. */
export function Workspace({ tab }: { readonly tab: DisputeTab }) {
  const { say, tell } = useLanguage();
  const { view } = useCase();
  const [open, setOpen] = useState<'left' | 'right'>();
  const hasLeft = useWide(LEFT_FROM);
  const hasRight = useWide(RIGHT_FROM);
  const close = (): void => setOpen(undefined);
  const count = actionsOf(view).length;
  const { office } = useDesk();
  const [left, right] = [useMoved(<Left />), useMoved(<Right />)];
  const isAsked = office === 'expert' && subjectsFor(view, 'AcceptSeat').length > 0;
  // before somebody has declared its ties, nothing but the question opens
  if (isAsked)
    return (
      <>
        <Head />
        <div className={s.asked}>
          <h2 className={unseen}>{say(WORDS.now)}</h2>
          <Fetched part={Work} given={{}} lines={8} />
        </div>
      </>
    );
  return (
    <>
      <Head />
      {!(hasLeft && hasRight) && (
        <div className={s.bar} data-noprint>
          {!hasRight && (
            <Button kind="primary" icon={<Zap size={16} aria-hidden />} onPress={() => setOpen('right')}>
              {tell(ACTS_NOW, { count })}
            </Button>
          )}
          {!hasLeft && (
            <Button icon={<ListTree size={16} aria-hidden />} onPress={() => setOpen('left')}>
              {say(WORDS.whoAndWhat)}
            </Button>
          )}
        </div>
      )}
      <div className={s.columns}>
        {hasLeft && (
          <section className={s.left} aria-label={say(WORDS.whoAndWhat)}>
            <h2 className={unseen}>{say(WORDS.whoAndWhat)}</h2>
            {left.place}
          </section>
        )}
        <section className={s.middle} aria-label={say(WORDS.file)}>
          <h2 className={unseen}>{say(WORDS.file)}</h2>
          <TabBar tab={tab} />
        </section>
        {hasRight && (
          <aside className={s.right} aria-label={say(WORDS.now)}>
            <h2 className={unseen}>{say(WORDS.now)}</h2>
            {right.place}
          </aside>
        )}
      </div>
      <Drawer title={say(WORDS.whoAndWhat)} isOpen={open === 'left' && !hasLeft} onClose={close}>
        {left.place}
      </Drawer>
      <Drawer title={say(WORDS.now)} isOpen={open === 'right' && !hasRight} onClose={close}>
        {right.place}
      </Drawer>
      {left.part}
      {right.part}
    </>
  );
}
