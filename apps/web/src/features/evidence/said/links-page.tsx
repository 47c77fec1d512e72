import { useState } from 'react';
import { LINK_KINDS_NAMED, RIGHT_ELEMENTS_NAMED } from '#messages/service/exhibits.js';
import { EXHIBITS_OF_PARTIES } from '#messages/service/exhibit-commands.js';
import { EXHIBIT_ACTS as W } from '#messages/ui/exhibit-acts.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { linkExhibit } from '../../../client/sdk.gen.js';
import type { ExhibitBody, ExhibitLinkBody, LinkExhibitBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Choices } from '../../../shared/parts/choices.js';
import { ActPage } from '../../dispute/act-page.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { linkName } from '../link-name.js';
import { useIssues } from './use-issues.js';
import { WithExhibit } from './with-exhibit.js';

/** What one of the own exhibits is to show. */
export function LinksPage() {
  return <WithExhibit>{(exhibit) => <LinksForm exhibit={exhibit} />}</WithExhibit>;
}

const ELEMENTS = Object.keys(RIGHT_ELEMENTS_NAMED) as readonly NonNullable<ExhibitLinkBody['element']>[];
/** A link by what it leads to: the same way whether it was said before or can be chosen now. */
const keyOf = ({ kind, claim, itemId, issueId, element }: ExhibitLinkBody): string =>
  [kind, claim ?? itemId ?? issueId ?? element].join(':');

function LinksForm({ exhibit: { evidenceId, links } }: { readonly exhibit: ExhibitBody }) {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const { issues, names } = useIssues();
  const before = links.filter(({ by }) => by === 'filer').map(({ by: _by, ...link }): ExhibitLinkBody => link);
  const { value: chosen, set, clear } = useKept<readonly string[]>(`links:${evidenceId}`, before.map(keyOf));
  const [none, setNone] = useState(false);
  const act = useAct(`links:${evidenceId}`, (body: LinkExhibitBody, key: string) =>
    linkExhibit({ path: { disputeId, evidenceId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const groups: readonly (readonly [title: string, links: readonly ExhibitLinkBody[]])[] = [
    [
      say(LINK_KINDS_NAMED.claim),
      [...new Set((view.complaint?.claims ?? []).map(({ kind }) => kind))].map((claim) => ({ kind: 'claim', claim })),
    ],
    [say(LINK_KINDS_NAMED.item), view.items.map(({ itemId }) => ({ kind: 'item', itemId }))],
    [say(W.issues), issues.map(({ decisionId, issueId }) => ({ kind: 'issue', decisionId, issueId }))],
    [say(LINK_KINDS_NAMED.element), ELEMENTS.map((element) => ({ kind: 'element', element }))],
  ];
  // what was said before may lead to what is not read yet: it stays until it is unchecked
  const all = [...before, ...groups.flatMap(([, some]) => some)];
  const send = async (): Promise<boolean> => {
    const said = [...new Set(chosen)].flatMap((key) => all.find((link) => keyOf(link) === key) ?? []);
    const nothing = said.length === 0 && before.length === 0;
    setNone(nothing);
    if (nothing) return false;
    const answer = await act.run({ links: said });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      title={say(EXHIBITS_OF_PARTIES.LinkExhibit)}
      note={say(W.linksNote)}
      to={['evidence', evidenceId]}
      act={act}
      send={send}
    >
      {groups.map(
        ([title, some], at) =>
          some.length > 0 && (
            <Choices
              key={title}
              legend={title}
              fault={none && at === groups.length - 1 ? say(PAGE_WORDS.chooseOne) : undefined}
              choices={some.map((link) => ({
                value: keyOf(link),
                label: linkName(link, { view, issues: names, locale }),
              }))}
              chosen={chosen}
              onChange={set}
            />
          ),
      )}
    </ActPage>
  );
}
