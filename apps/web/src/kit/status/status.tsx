import type { LucideIcon } from 'lucide-react';
import { classes } from '../look/classes.js';
import { unseen } from '../look/unseen.js';
import { TONES, type Tone } from './tones.js';
import s from './status.module.css';

type Props = {
  readonly tone: Tone;
  /** Two to seven characters; a longer one is a sentence and stands elsewhere. */
  readonly word: string;
  /** Its tone’s own, unless a better one is named. */
  readonly icon?: LucideIcon;
};

/** How something stands: by colour, icon and word at once. */
export function Status({ tone, word, icon }: Props) {
  const Icon = icon ?? TONES[tone];
  return (
    <span className={classes(s.status, s[tone])}>
      <Icon size={12} strokeWidth={2.4} aria-hidden />
      {word}
    </span>
  );
}

/** A word without a state: a kind, a class, a tag. */
export function Badge({ word }: { readonly word: string }) {
  return <span className={classes(s.status, s.neutral)}>{word}</span>;
}

/** How many; `of` says of what to those who listen. */
export function Count({ count, of }: { readonly count: number; readonly of: string }) {
  return (
    <span className={s.count}>
      {count > 999 ? '999+' : count}
      <span className={unseen}> {of}</span>
    </span>
  );
}
