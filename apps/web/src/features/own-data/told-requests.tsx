import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { OFFICIAL_KINDS_NAMED } from '#messages/official-request/words.js';
import { TOLD_REQUESTS as W } from '#messages/ui/desk-authorities.js';
import { listToldOfficialRequests } from '../../client/sdk.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './own-data.module.css';

/** Which authorities were answered about those for whom one acts; nothing where there is none. */
export function ToldRequests() {
  const { say, locale } = useLanguage();
  const { data } = useQuery(queryOf('listToldOfficialRequests', listToldOfficialRequests, {}));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={say(W.title)}>
      <p className={s.help}>{say(W.help)}</p>
      {data.items.map(({ requestId, number, authorityName, legalGround, kind, handedOverOn, files }) => (
        <DescriptionList
          key={requestId}
          facts={[
            { name: say(W.number), value: number },
            { name: say(W.authority), value: authorityName ?? '—' },
            { name: say(W.kind), value: say(OFFICIAL_KINDS_NAMED[kind]) },
            { name: say(W.ground), value: legalGround ?? '—' },
            { name: say(W.on), value: formatDay(handedOverOn, locale) },
            { name: say(W.files), value: String(files) },
          ]}
        />
      ))}
    </Card>
  );
}
