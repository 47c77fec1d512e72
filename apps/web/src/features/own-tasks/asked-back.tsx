import { ASKED_BACK, ASKED_BACK_SINCE } from '#messages/ui/asked-back.js';
import type { ConsultationTask } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Count } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../tasks/tasks.module.css';

const PLACES = { question: 'consultations', aid: 'legal-aid' } as const;

/** Consultations of one's own in which the association waits for more; before everything that has a day. */
export function AskedBack({ tasks }: { readonly tasks: readonly ConsultationTask[] }) {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  if (tasks.length === 0) return null;
  return (
    <section className={s.list} aria-labelledby="asked-back">
      <section>
        <h2 id="asked-back" className={s.group}>
          {say(ASKED_BACK.title)} <Count count={tasks.length} of="" />
        </h2>
        <ul className={s.rows}>
          {tasks.map(({ consultationId, number, since, kind }) => (
            <li key={consultationId} className={s.row}>
              <div className={s.what}>
                <span data-row>
                  <TextLink href={to([PLACES[kind], consultationId])}>{say(ASKED_BACK.what)}</TextLink>
                </span>
                <span className={s.where}>
                  <span>{number}</span>
                  <span>{tell(ASKED_BACK_SINCE, { since: instantText(since, locale) })}</span>
                </span>
              </div>
              <span />
              <div className={s.acts}>
                <TextLink isButton href={to([PLACES[kind], consultationId])}>
                  {say(ASKED_BACK.answer)}
                </TextLink>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </section>
  );
}
