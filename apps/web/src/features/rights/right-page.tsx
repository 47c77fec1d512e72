import { useQuery } from '@tanstack/react-query';
import { COLON } from '#messages/colon.js';
import { DESK_RIGHTS as W } from '#messages/ui/desk-rights.js';
import { PARTY_RIGHTS } from '#messages/ui/party-rights.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { NOT_IN_FORCE, RIGHT_STAGES } from '#messages/right/register.js';
import { getRight } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { Timeline } from '../../kit/data/timeline.js';
import { Banner } from '../../kit/status/banner.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../registers/act-links.js';
import s from '../registers/registers.module.css';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { Holders, Invalidations, Licences } from './right-holders.js';
import { Publications } from './right-publications.js';
import { About } from './right-about.js';
import { Papers } from './right-papers.js';
import { partsOf, type WholeRight } from './right-parts.js';
import { RIGHT_TONES } from './tones.js';

/** One right: how it stands, what proves it, whose it is, and what can be done with it now. */
export function RightPage() {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  const rightId = usePart('rightId');
  const read = useQuery(queryOf('getRight', getRight, { path: { rightId } }));
  const view = read.data && partsOf(read.data);
  return (
    <DeskPage
      title={view?.right?.name ?? say(view ? W.erased : W.right)}
      crumbs={[{ label: say(W.rights), href: to(['rights']) }]}
      beside={
        view && (
          <>
            <Status tone={RIGHT_TONES[view.stage]} word={say(RIGHT_STAGES[view.stage])} />
            {office === 'party' && view.inForce && (
              <TextLink isButton href={to(['filing'], { right: rightId })}>
                {say(PARTY_RIGHTS.complain)}
              </TextLink>
            )}
          </>
        )
      }
    >
      <Part read={read} lines={8}>
        {(data) => <Whole right={partsOf(data)} />}
      </Part>
    </DeskPage>
  );
}

/** The operation by which a command of the register is done; the file of a paper is sent under another name. */
const operationOf = (command: string): string =>
  command === 'StoreRightPaper' ? 'putRightPaper' : command.charAt(0).toLowerCase() + command.slice(1);

function Whole({ right }: { readonly right: WholeRight }) {
  const { say, locale } = useLanguage();
  const { rightId, notInForce, flags = [], history, licences = [], invalidations = [] } = right;
  const hasNone: Readonly<Record<string, boolean>> = {
    EndLicence: licences.length === 0,
    DecideInvalidation: invalidations.length === 0,
  };
  const actions = right.actions.filter((command) => hasNone[command] !== true);
  const acts = actions.map((command) => ({ operation: operationOf(command), ids: { rightId } }));
  const events = history.toReversed().map(({ type, at, words }, index) => ({
    id: `${index} ${type}`,
    tone: 'neutral' as const,
    what: words,
    at,
    atText: instantText(at, locale),
  }));
  return (
    <Stack label={say(W.right)}>
      {notInForce !== undefined && (
        <Banner tone="overdue" title={`${say(W.notInForce)}${say(COLON)}${say(NOT_IN_FORCE[notInForce])}`} />
      )}
      {flags.length > 0 && (
        <Banner tone="due" title={say(W.flags)}>
          <ul>
            {flags.map(({ code, words }) => (
              <li key={code}>{words}</li>
            ))}
          </ul>
        </Banner>
      )}
      <Card title={say(DESK_REGISTERS.acts)}>
        {acts.length === 0 ? <p className={s.quiet}>{say(DESK_REGISTERS.noActs)}</p> : <ActLinks acts={acts} />}
      </Card>
      <About right={right} />
      <Papers right={right} />
      <Publications right={right} />
      <Holders right={right} />
      <Licences right={right} />
      <Invalidations right={right} />
      <Card title={say(W.history)}>
        <Timeline label={say(W.history)} events={events} />
      </Card>
    </Stack>
  );
}
