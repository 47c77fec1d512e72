import { useQuery } from '@tanstack/react-query';
import { IDENTIFIER_KIND_WORDS } from '#messages/shop-identifier/words.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { KEY_IN_USE, SHOP_IDENTIFIERS as W, VERSION_OF } from '#messages/ui/shop-identifiers.js';
import { getIdentifierRules } from '../../client/sdk.gen.js';
import type { ImpactAssessmentView, PlatformGroundsView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../lists/act-links.js';
import s from '../lists/lists.module.css';
import { useKindFacts } from './kind-facts.js';

/** On what ground which identifiers may be taken of whom, and the assessment without which none is. */
export function IdentifierRulesPage() {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const read = useQuery(queryOf('getIdentifierRules', getIdentifierRules, {}));
  const crumbs = [{ label: say(SEAT_PLACES.watchList), href: to(['watch-list']) }];
  return (
    <DeskPage title={say(W.rules)} crumbs={crumbs}>
      <Part read={read} lines={6}>
        {({ assessments, platforms, generation }) => (
          <div className={s.stack}>
            <h2>{say(W.assessments)}</h2>
            <ActLinks isButton acts={['fileImpactAssessment']} />
            {assessments.length === 0 && (
              <EmptyState title={say(W.noAssessment)}>
                <p>{say(W.noAssessmentHelp)}</p>
              </EmptyState>
            )}
            {assessments.map((one, place) => (
              <Assessment key={one.version} one={one} isNewest={place === 0} />
            ))}
            <h2>{say(W.platforms)}</h2>
            {platforms.map((one) => (
              <Platform key={one.platformId} one={one} />
            ))}
            <h2>{say(W.key)}</h2>
            <p className={s.help}>{tell(KEY_IN_USE, { generation })}</p>
            <ActLinks isButton acts={['changeIdentifierKey']} />
          </div>
        )}
      </Part>
    </DeskPage>
  );
}

function Assessment({ one, isNewest }: { readonly one: ImpactAssessmentView; readonly isNewest: boolean }) {
  const { say, tell, locale } = useLanguage();
  const { version, kinds, necessity, risks, safeguards, filedBy, filedAt } = one;
  return (
    <Card
      title={tell(VERSION_OF, { version })}
      beside={<Status tone={isNewest ? 'now' : 'neutral'} word={say(isNewest ? W.inForce : W.earlier)} />}
    >
      <DescriptionList
        facts={[
          { name: say(W.kinds), value: joined(...kinds.map((kind) => say(IDENTIFIER_KIND_WORDS[kind]))) },
          { name: say(W.necessity), value: necessity ?? '—' },
          { name: say(W.risks), value: risks ?? '—' },
          { name: say(W.safeguards), value: safeguards ?? '—' },
          { name: say(W.filed), value: joined(filedBy, instantText(filedAt, locale)) },
        ]}
      />
    </Card>
  );
}

function Platform({ one: { platformId, platformName, shops, kinds } }: { readonly one: PlatformGroundsView }) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const facts = useKindFacts(kinds);
  return (
    <Card
      title={platformName}
      beside={<TextLink href={to(['platforms', platformId], { tab: 'agreement' })}>{say(W.agreement)}</TextLink>}
    >
      <div className={s.stack}>
        {kinds.length === 0 ? <p className={s.help}>{say(W.noGround)}</p> : <DescriptionList facts={facts} />}
        <DescriptionList facts={[{ name: say(W.shops), value: shops }]} />
      </div>
    </Card>
  );
}
