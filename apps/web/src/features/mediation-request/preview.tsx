import type { ReactNode } from 'react';
import { capital } from '#messages/capital.js';
import { MATTERS } from '#messages/talks/mediation.js';
import { MEDIATION_REQUEST as W } from '#messages/ui/mediation-request.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import s from '../quick-filing/filing.module.css';
import w from '../registers/registers.module.css';
import type { Written } from './use-request.js';

type Props = { readonly written: Written; readonly files: number; readonly children: ReactNode };

/** What the other side will read, what it costs, and what it does not change. */
export function Preview({ written: { matter, who, statement = '' }, files, children }: Props) {
  const { say, locale } = useLanguage();
  return (
    <Card title={say(W.preview)}>
      <div className={s.form}>
        <DescriptionList
          facts={[
            { name: say(W.matter), value: matter === '' ? '—' : capital(wordOf(MATTERS, matter, locale)) },
            { name: say(W.who), value: who.name.trim() || '—' },
            { name: say(W.statement), value: <p className={w.words}>{statement.trim() || '—'}</p> },
            { name: say(W.files), value: String(files) },
          ]}
        />
        <p className={s.quiet}>{say(W.free)}</p>
        <p className={s.quiet}>{say(W.clocks)}</p>
        {children}
      </div>
    </Card>
  );
}
