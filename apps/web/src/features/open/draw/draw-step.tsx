import type { ReactNode } from 'react';
import { DRAW_WORDS as D } from '#messages/ui/open-draw.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../open.module.css';
import type { Step } from './recompute.js';

const WORDS = {
  unique: [D.unique, D.uniqueHelp],
  order: [D.order, D.orderHelp],
  list: [D.list, D.listHelp],
  commitment: [D.commitment, D.commitmentHelp],
  seed: [D.seed, D.seedHelp],
  draw: [D.draw, D.drawHelp],
  independent: [D.independent, D.independentHelp],
} as const;

/** One step in words, whether it holds, and the two values beside each other. */
export function DrawStep({ step, children }: { readonly step: Step; readonly children: ReactNode }) {
  const { say } = useLanguage();
  const [title, help] = WORDS[step.name];
  const { holds, computed, published } = step;
  const tone = holds === undefined ? 'neutral' : holds ? 'lifted' : 'overdue';
  return (
    <li>
      <h3>
        {say(title)} <Status tone={tone} word={say(holds === undefined ? D.notYet : holds ? D.holds : D.fails)} />
      </h3>
      <p>{say(help)}</p>
      {computed !== undefined && (
        <dl>
          <dt className={s.basis}>{say(D.computed)}</dt>
          <dd className={s.hash}>{computed}</dd>
          <dt className={s.basis}>{say(D.published)}</dt>
          <dd className={s.hash}>{published}</dd>
        </dl>
      )}
      {children}
    </li>
  );
}
