import { useQuery } from '@tanstack/react-query';
import { IDENTIFIER_KIND_WORDS } from '#messages/shop-identifier/words.js';
import { DESK_WATCH, SHOP_REACH_WORDS } from '#messages/ui/desk-watch.js';
import { SHARED_BY, SHOP_IDENTIFIERS as W } from '#messages/ui/shop-identifiers.js';
import { listProposedShops } from '../../client/sdk.gen.js';
import type { ProposedShopView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import s from '../lists/lists.module.css';
import { DecideForm } from './decide-form.js';

/** Shops that somebody decides about: why each is proposed, by kinds and never by values. */
export function ProposedShops() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const read = useQuery(queryOf('listProposedShops', listProposedShops, {}));
  return (
    <Card title={say(W.proposed)} beside={<TextLink href={to(['watch-list', 'identifiers'])}>{say(W.rules)}</TextLink>}>
      <Part read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say(W.noneProposed)}>
              <p>{say(W.noneProposedHelp)}</p>
            </EmptyState>
          ) : (
            <div className={s.stack}>
              <p className={s.help}>{say(W.proposedHelp)}</p>
              {items.map((one) => (
                <Proposed key={`${one.disputeId} ${one.shopId}`} one={one} />
              ))}
            </div>
          )
        }
      </Part>
    </Card>
  );
}

function Proposed({ one }: { readonly one: ProposedShopView }) {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const { name, handle, platformName, sourceName, disputeId, disputeNumber, shopId, score, kinds, reach } = one;
  const shared = kinds.map(({ kind, shops, isHub }) => (
    <li key={kind}>
      {joined(tell(SHARED_BY, { kind: say(IDENTIFIER_KIND_WORDS[kind]), shops }), isHub ? say(W.hub) : undefined)}
    </li>
  ));
  return (
    <Card title={joined(name, platformName)}>
      <div className={s.stack}>
        <DescriptionList
          facts={[
            { name: say(W.handle), value: handle },
            { name: say(W.source), value: sourceName },
            {
              name: say(W.dispute),
              value: <TextLink href={to(['disputes', disputeId, 'overview'])}>{disputeNumber}</TextLink>,
            },
            { name: say(W.score), value: `${Math.round(score * 100)}%` },
            { name: say(W.shared), value: <ul>{shared}</ul> },
            { name: say(DESK_WATCH.reach), value: say(SHOP_REACH_WORDS[reach]) },
          ]}
        />
        <DecideForm disputeId={disputeId} shopId={shopId} />
      </div>
    </Card>
  );
}
