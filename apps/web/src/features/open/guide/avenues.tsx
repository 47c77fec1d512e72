import { Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { avenuesFor, holds, type Answers } from '#domain/guide/guide.js';
import { COLON } from '#messages/colon.js';
import { formatDay } from '#messages/format.js';
import { OPEN_GUIDE_WORDS as G } from '#messages/ui/open-guide.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import type { GuideBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Banner } from '../../../kit/status/banner.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import s from '../open.module.css';
import { AvenueCard } from './avenue-card.js';
import g from './guide.module.css';
import { Points } from './points.js';

type Props = {
  readonly guide: GuideBody;
  readonly answers: Answers;
  readonly takesFocus: boolean;
  readonly again: () => void;
};

/** What fits the answers: what good faith asks first, then each avenue. */
export function Avenues({ guide, answers, takesFocus, again }: Props) {
  const { say, locale } = useLanguage();
  const { association, to } = useOpen();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const hints = guide.hints.filter(({ when }) => holds(when, answers));
  return (
    <section className={`${s.stack} ${g.result}`}>
      <div className={s.head}>
        <h2 tabIndex={-1} ref={heading} className={g.heading}>
          {say(G.result)}
        </h2>
        <div className={s.tags} data-noprint>
          <Button icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
            {say(W.print)}
          </Button>
          <Button onPress={again}>{say(G.again)}</Button>
        </div>
      </div>
      <p className={s.lead}>{say(G.noAdvice)}</p>
      {hints.length > 0 && (
        <Banner tone="due" title={say(G.goodFaith)}>
          <Points points={hints} />
        </Banner>
      )}
      <ol className={g.avenues}>
        {avenuesFor(guide.rules, answers).map(({ avenue, reasons }, at) => (
          <li key={avenue}>
            <AvenueCard told={guide.avenues.find((one) => one.avenue === avenue)} reasons={reasons} number={at + 1} />
          </li>
        ))}
      </ol>
      <p>{[say(G.unsure), association.contact?.[locale] ?? association.name[locale]].join(say(COLON))}</p>
      <p data-noprint>{say(G.consult)}</p>
      <div className={s.tags} data-noprint>
        <TextLink isButton href={to(['desk', 'consultations'])}>
          {say(G.toConsultation)}
        </TextLink>
      </div>
      <p className={s.basis}>
        {`${say(G.version)} ${guide.version} · ${say(G.asOf)} ${formatDay(guide.asOf, locale)}`}
      </p>
    </section>
  );
}
