import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { OWN_DATA_WORDS as W } from '#messages/ui/own-data.js';
import { getProcessingNotices } from '../../client/sdk.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import s from './own-data.module.css';

/** For which purposes data are processed, on what ground and how long, as it is in force. */
export function ProcessingNotice() {
  const { say, locale } = useLanguage();
  const read = useQuery(queryOf('getProcessingNotices', getProcessingNotices, {}));
  return (
    <section className={s.stack} aria-label={say(W.notice)}>
      <h2>{say(W.notice)}</h2>
      <Part read={read} lines={8}>
        {({ notices }) => {
          const notice = notices.at(-1);
          if (!notice) return null;
          return (
            <>
              <p className={s.help}>
                {say(W.inForce)} {formatDay(notice.from, locale)}
              </p>
              {notice.purposes.map(({ code, purpose, data, ground, receivers, kept }) => (
                <Card key={code} title={say(purpose)}>
                  <DescriptionList
                    facts={[
                      { name: say(W.data), value: say(data) },
                      { name: say(W.ground), value: say(ground) },
                      { name: say(W.receivers), value: say(receivers) },
                      { name: say(W.period), value: say(kept) },
                    ]}
                  />
                </Card>
              ))}
              <h3>{say(W.rights)}</h3>
              <p className={s.help}>{say(notice.rights)}</p>
            </>
          );
        }}
      </Part>
    </section>
  );
}
