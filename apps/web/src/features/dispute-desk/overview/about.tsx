import { COLON } from '#messages/colon.js';
import { CLAIM_KINDS } from '#messages/intake/complaint.js';
import { NOT_IN_FORCE } from '#messages/right/register.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { DESK_DISPUTE as WORDS, FILED_AS } from '#messages/ui/desk-dispute.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Banner } from '../../../kit/status/banner.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useCase } from '../use-case.js';
import { useShort } from '../use-short.js';
import { RulebookName } from './rulebook-name.js';
import s from '../desk.module.css';

type RightNow = {
  readonly inForce?: boolean;
  readonly notInForce?: string;
  readonly changes?: readonly { readonly code: string; readonly words: string }[];
};

/** The right, how it stands in the register today, what is asked for, and under which rules. */
export function About() {
  const { say, locale } = useLanguage();
  const short = useShort();
  const { view } = useCase();
  const { right, complaint, rulebook, filedAt } = view;
  const now = view.rightNow as RightNow | undefined; // described as open data
  const facts = [
    ...(right
      ? [
          {
            name: say(WORDS.right),
            value: (
              <span className={s.row}>
                {[wordOf(RIGHT_KINDS, right.kind, locale), right.name, right.registrationNumber]
                  .filter((part) => part !== undefined)
                  .join(' · ')}
                {now?.inForce === true && <Status tone="lifted" word={say(WORDS.inForce)} />}
              </span>
            ),
          },
        ]
      : []),
    ...(complaint ? [{ name: say(WORDS.filedAs), value: say(FILED_AS[complaint.filedAs]) }] : []),
    ...(complaint
      ? [
          {
            name: say(WORDS.claims),
            value: (
              <ul>
                {complaint.claims.map(({ kind, text }, at) => (
                  <li key={at}>
                    {[say(CLAIM_KINDS[kind]), text].filter((part) => part !== undefined).join(say(COLON))}
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    { name: say(WORDS.filedAt), value: short(filedAt) },
    { name: say(WORDS.rulebook), value: <RulebookName {...rulebook} /> },
  ];
  return (
    <Card title={say(WORDS.about)}>
      {now?.inForce === false && (
        <Banner tone="overdue" title={say(WORDS.notInForce)}>
          {now.notInForce !== undefined && <p>{wordOf(NOT_IN_FORCE, now.notInForce, locale)}</p>}
        </Banner>
      )}
      {(now?.changes?.length ?? 0) > 0 && (
        <Banner tone="due" title={say(WORDS.rightChanged)}>
          <ul>
            {now?.changes?.map(({ code, words }) => (
              <li key={code}>{words}</li>
            ))}
          </ul>
        </Banner>
      )}
      <DescriptionList facts={facts} />
    </Card>
  );
}
