import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Words } from '#messages/locale.js';
import { Banner } from '../../kit/status/banner.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from './open.module.css';

type Props<T> = {
  readonly read: UseQueryResult<T>;
  readonly code: string;
  readonly words: Readonly<Record<'found' | 'notFound' | 'notFoundHelp', Words>>;
  /** What it means, and what it does not. */
  readonly basis: Words;
  readonly children: (data: T) => ReactNode;
};

/** What is known under a code, or that nothing is. */
export function KnownOf<T>({ read, code, words, basis, children }: Props<T>) {
  const { say } = useLanguage();
  const trouble = troubleOf(read.error);
  if (read.isPending) return <Skeleton lines={4} />;
  if (trouble?.status === 404)
    return (
      <Banner isNew tone="overdue" title={say(words.notFound)}>
        <p className={s.hash}>{code}</p>
        <p>{say(words.notFoundHelp)}</p>
      </Banner>
    );
  if (read.data === undefined) return <TroubleBanner trouble={trouble} again={() => void read.refetch()} />;
  return (
    <section className={s.stack}>
      <Banner isNew tone="lifted" title={say(words.found)}>
        <p className={s.hash}>{code}</p>
      </Banner>
      {children(read.data)}
      <p className={s.basis}>{say(basis)}</p>
    </section>
  );
}
