import { ArrowLeftRight, ChevronLeft, ChevronRight, Info, List } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { DESK_DISPUTE } from '#messages/ui/desk-dispute.js';
import { PLACE_OF, VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import type { ExhibitBody } from '../../../../client/types.gen.js';
import { Button } from '../../../../kit/actions/button.js';
import { IconButton } from '../../../../kit/actions/icon-button.js';
import { Select } from '../../../../kit/choices/select.js';
import { Switch } from '../../../../kit/choices/switch.js';
import { unseen } from '../../../../kit/look/unseen.js';
import { Breadcrumbs } from '../../../../kit/navigation/breadcrumbs.js';
import { Drawer } from '../../../../kit/overlays/drawer.js';
import { joined } from '../../../../shared/language/joined.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { useCase } from '../../use-case.js';
import { numberOf } from '../../../evidence/number-of.js';
import { Facts } from './facts.js';
import type { Places } from './use-places.js';
import s from './viewer.module.css';

type Props = {
  readonly exhibits: readonly ExhibitBody[];
  readonly number: string;
  readonly places: Places;
  readonly rail: ReactNode;
  /** What is known of the one that is open. */
  readonly facts: ReactNode;
  readonly hasSides: boolean;
};
const NOTHING = 'nothing';

/** Which exhibit of which dispute, the way to the others, and what stands beside it. */
export function ViewerHead({ exhibits, number, places, rail, facts, hasSides }: Props) {
  const { say, tell } = useLanguage();
  const { view, tabHref } = useCase();
  const [drawer, setDrawer] = useState<'rail' | 'facts'>();
  const { open, beside, list, at, step, swap, setBeside, isLinked, setLinked } = places;
  const close = (): void => setDrawer(undefined);
  useEffect(close, [number]);
  const others = exhibits
    .filter(({ evidenceId }) => evidenceId !== open?.evidenceId)
    .map(({ evidenceId, description }) => ({
      id: evidenceId,
      label: joined(numberOf(exhibits, evidenceId), description),
    }));
  return (
    <header className={s.head}>
      <Breadcrumbs
        crumbs={[
          { label: view.number, href: tabHref('overview') },
          { label: say(DESK_DISPUTE.evidence), href: tabHref('evidence') },
          { label: number },
        ]}
      />
      <h1 className={unseen} tabIndex={-1}>
        {joined(view.number, `${say(W.exhibit)} ${number}`)}
      </h1>
      <div className={s.bar} data-noprint>
        <span className={s.zooming}>
          <IconButton
            label={say(W.previous)}
            icon={<ChevronLeft size={16} aria-hidden />}
            isDisabled={at <= 0}
            onPress={() => step(-1)}
          />
          <span className={s.count}>{tell(PLACE_OF, { at: at + 1, of: list.length })}</span>
          <IconButton
            label={say(W.next)}
            icon={<ChevronRight size={16} aria-hidden />}
            isDisabled={at >= list.length - 1}
            onPress={() => step(1)}
          />
        </span>
        {!hasSides && (
          <>
            <Button icon={<List size={16} aria-hidden />} onPress={() => setDrawer('rail')}>
              {say(W.exhibits)}
            </Button>
            <Button icon={<Info size={16} aria-hidden />} onPress={() => setDrawer('facts')}>
              {say(W.facts)}
            </Button>
          </>
        )}
        <span className={s.besideChoice}>
          <Select
            label={say(W.beside)}
            options={[{ id: NOTHING, label: say(W.noneBeside) }, ...others]}
            value={beside?.evidenceId ?? NOTHING}
            onChange={(id) => setBeside(id === null || id === NOTHING ? undefined : id)}
          />
        </span>
        {beside && (
          <>
            <Button icon={<ArrowLeftRight size={16} aria-hidden />} onPress={swap}>
              {say(W.swap)}
            </Button>
            <Switch label={say(W.linked)} isSelected={isLinked} onChange={setLinked} />
          </>
        )}
      </div>
      <Drawer title={say(W.exhibits)} isOpen={drawer === 'rail'} onClose={close}>
        {rail}
      </Drawer>
      <Drawer title={say(W.facts)} isOpen={drawer === 'facts'} onClose={close}>
        {[open, beside].map(
          (exhibit) =>
            exhibit && (
              <section key={exhibit.evidenceId} className={s.drawn}>
                <h3>{joined(numberOf(exhibits, exhibit.evidenceId), exhibit.description)}</h3>
                {exhibit === open ? facts : <Facts exhibit={exhibit} exhibits={exhibits} />}
              </section>
            ),
        )}
      </Drawer>
    </header>
  );
}
