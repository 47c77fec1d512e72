import { formatDay } from '#messages/format.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { TELLING_WAYS_NAMED } from '#messages/official-request/words.js';
import { DESK_AUTHORITIES as W } from '#messages/ui/desk-authorities.js';
import type { OfficialRequestView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Banner } from '../../kit/status/banner.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

/** Those for whom nobody reads here: whom the two still have to tell, and how the others were told. */
export function Tellings({ one }: { readonly one: OfficialRequestView }) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const { requestId, untold, tellings, allowedActions } = one;
  const may = allowedActions.includes('RecordOfficialTelling');
  return (
    <>
      {untold.length > 0 && (
        <Banner tone="overdue" title={say(W.untold)}>
          <p>{say(W.untoldHelp)}</p>
          <ul>
            {untold.map(({ partyId, name }) => (
              <li key={partyId}>
                {name ?? '—'}{' '}
                {may && (
                  <TextLink href={to(['do', 'recordOfficialTelling'], { officialRequestId: requestId, partyId })}>
                    {say(OPERATIONS.recordOfficialTelling.label)}
                  </TextLink>
                )}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {tellings.length > 0 && (
        <Card title={say(W.toldByHand)}>
          <DescriptionList
            facts={tellings.map(({ name, way, reference, toldOn }) => ({
              name: name ?? '—',
              value: `${say(TELLING_WAYS_NAMED[way])} · ${formatDay(toldOn, locale)} · ${reference ?? '—'}`,
            }))}
          />
        </Card>
      )}
    </>
  );
}
