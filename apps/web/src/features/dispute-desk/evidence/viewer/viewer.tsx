import { useEffect, useMemo, useRef } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import type { ExhibitBody } from '../../../../client/types.gen.js';
import { TextLink } from '../../../../kit/actions/text-link.js';
import { EmptyState } from '../../../../kit/status/empty-state.js';
import { useMoved } from '../../../../shared/desk/use-moved.js';
import { joined } from '../../../../shared/language/joined.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { Part } from '../../part.js';
import { useAsked } from '../../use-asked.js';
import { useCase } from '../../use-case.js';
import { useWide } from '../../use-wide.js';
import { purposeOf } from '../purpose.js';
import { useExhibits } from '../use-exhibits.js';
import { numberOf } from '../../../evidence/number-of.js';
import { Facts } from './facts.js';
import { LinkContext, makeLink } from './link.js';
import { Pane } from './pane.js';
import { Rail } from './rail.js';
import { usePlaces } from './use-places.js';
import { ViewerHead } from './viewer-head.js';
import s from './viewer.module.css';

/** From here on the list and what is known of an exhibit stand beside it; with less room they are drawers. */
const BESIDE_FROM = 1_180;

/** Exhibits looked at: one, or two side by side that are moved as one; the next without going back. */
export function Viewer({ evidenceId }: { readonly evidenceId: string }) {
  return (
    <Part read={useExhibits()} lines={12}>
      {({ items }) => <Open exhibits={items} evidenceId={evidenceId} />}
    </Part>
  );
}

type Props = { readonly exhibits: readonly ExhibitBody[]; readonly evidenceId: string };

function Open({ exhibits, evidenceId }: Props) {
  const { say } = useLanguage();
  const { view, tabHref } = useCase();
  const [asked] = useAsked();
  const places = usePlaces(exhibits, evidenceId);
  const hasSides = useWide(BESIDE_FROM) && !places.beside;
  const panes = useRef<HTMLDivElement>(null);
  const isLinked = useRef(places.isLinked);
  isLinked.current = places.isLinked;
  const link = useMemo(() => makeLink(() => isLinked.current), []);
  const number = numberOf(exhibits, evidenceId);
  useEffect(() => {
    document.title = joined(number, view.number);
  }, [number, view.number]);
  const { open, beside, list, step, swap, hrefOf } = places;
  const facts = useMoved(open && <Facts exhibit={open} exhibits={exhibits} />);
  if (!open)
    return (
      <EmptyState title={say(W.notFound)} act={<TextLink href={tabHref('evidence')}>{say(W.back)}</TextLink>}>
        <p>{say(W.notFoundHelp)}</p>
      </EmptyState>
    );
  const keys: Readonly<Record<string, () => void>> = {
    n: () => step(1),
    p: () => step(-1),
    x: swap,
    l: () => places.setLinked(!places.isLinked),
  };
  const onKeyDown = ({ key, target, ctrlKey, metaKey, altKey }: React.KeyboardEvent): void => {
    const act = keys[key.toLowerCase()];
    const isTyping = (target as HTMLElement).matches('input, textarea, [role=listbox] *');
    if (!act || isTyping || ctrlKey || metaKey || altKey) return;
    panes.current?.focus({ preventScroll: true }); // what had it may go
    act();
  };
  const rail = <Rail exhibits={exhibits} list={list} openId={evidenceId} hrefOf={hrefOf} />;
  const shown = beside ? [open, beside] : [open];
  return (
    <div className={s.viewer}>
      <ViewerHead {...{ exhibits, number, places, rail, hasSides }} facts={facts.place} />
      <div className={s.columns}>
        {hasSides && (
          <nav className={s.rail} aria-label={say(W.exhibits)} data-noprint>
            {rail}
          </nav>
        )}
        <LinkContext value={link}>
          <div
            ref={panes}
            className={s.panes}
            tabIndex={-1}
            role="group"
            aria-label={say(W.stage)}
            data-beside={beside && ''}
            onKeyDown={onKeyDown}
          >
            {shown.map((exhibit) => (
              <Pane
                key={exhibit.evidenceId}
                exhibit={exhibit}
                number={numberOf(exhibits, exhibit.evidenceId)}
                purpose={purposeOf(asked.purpose)}
              />
            ))}
          </div>
        </LinkContext>
        {hasSides && (
          <aside className={s.aside} aria-label={say(W.facts)}>
            <h2>{say(W.facts)}</h2>
            {facts.place}
          </aside>
        )}
        {facts.part}
      </div>
      <p className={s.keys} data-noprint>
        {say(W.keys)}
      </p>
    </div>
  );
}
