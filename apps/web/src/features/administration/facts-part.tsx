import type { ReactNode } from 'react';
import type { Words } from '#messages/locale.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList, type Fact } from '../../kit/data/description-list.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ActLinks } from '../lists/act-links.js';
import s from './administration.module.css';
import type { Doable } from '../acts/offices-of.js';

type Props = {
  readonly title: Words;
  readonly help?: Words;
  readonly acts?: readonly Doable[];
  readonly read?: { readonly isPending: boolean; readonly error: unknown; readonly refetch: () => unknown };
  readonly facts?: readonly Fact[];
  readonly children?: ReactNode;
};

/** What is set for the whole association, with what changes it. */
export function FactsPart({ title, help, acts = [], read, facts = [], children }: Props) {
  const { say } = useLanguage();
  return (
    <section className={s.part} aria-label={say(title)}>
      <TroubleBanner trouble={troubleOf(read?.error)} again={() => void read?.refetch()} />
      <h2>{say(title)}</h2>
      <Card footer={<ActLinks isButton acts={acts} />}>
        {help && <p className={s.help}>{say(help)}</p>}
        {read?.isPending === true && <Skeleton lines={3} />}
        {facts.length > 0 && <DescriptionList facts={facts} />}
        {children}
      </Card>
    </section>
  );
}
