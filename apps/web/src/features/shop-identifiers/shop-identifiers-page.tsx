import { useQuery } from '@tanstack/react-query';
import { IDENTIFIER_KIND_WORDS } from '#messages/shop-identifier/words.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { SHOP_IDENTIFIERS as W } from '#messages/ui/shop-identifiers.js';
import { getIdentifierKey, listShopIdentifiers } from '../../client/sdk.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf } from '../../shared/desk/queries.js';
import { instantText } from '../../shared/language/instant-text.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../lists/act-links.js';
import { NeedsScope } from '../platform-desk/needs-scope.js';
import { CardPages } from '../registers/card-pages.js';
import { Stack } from '../registers/stack.js';
import { usePages } from '../registers/use-pages.js';
import { GiveForm } from './give-form.js';
import { useKindFacts } from './kind-facts.js';

const ALL = {};

/** What this platform hands over of its shops: on what ground, of whom, and how it takes it back. */
export function ShopIdentifiersPage() {
  const { say } = useLanguage();
  return (
    <DeskPage title={say(SEAT_PLACES.shopIdentifiers)}>
      <Stack label={say(SEAT_PLACES.shopIdentifiers)}>
        <NeedsScope scope="delegation">
          <Giving />
        </NeedsScope>
        <NeedsScope scope="read">
          <Given />
        </NeedsScope>
      </Stack>
    </DeskPage>
  );
}

function Giving() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getIdentifierKey', getIdentifierKey, {}));
  const facts = useKindFacts(read.data?.kinds ?? []);
  return (
    <Part read={read} lines={6}>
      {(held) =>
        held.kinds.length === 0 ? (
          <EmptyState title={say(W.mayNot)}>
            <p>{say(W.mayNotHelp)}</p>
          </EmptyState>
        ) : (
          <>
            <Card title={say(W.agreement)}>
              <DescriptionList facts={facts} />
            </Card>
            <GiveForm held={held} />
          </>
        )
      }
    </Part>
  );
}

function Given() {
  const { say, locale } = useLanguage();
  const list = usePages('listShopIdentifiers', ALL, listShopIdentifiers);
  return (
    <Card title={say(W.given)}>
      <CardPages read={list} none={{ title: W.noneGiven, help: W.noneGivenHelp }}>
        {(items) => (
          <>
            <DescriptionList
              facts={items.map(({ handle, name, kinds, givenAt }) => ({
                name: joined(name, handle),
                value: joined(...kinds.map((kind) => say(IDENTIFIER_KIND_WORDS[kind])), instantText(givenAt, locale)),
              }))}
            />
            <ActLinks isButton acts={['withdrawShopIdentifiers']} />
          </>
        )}
      </CardPages>
    </Card>
  );
}
