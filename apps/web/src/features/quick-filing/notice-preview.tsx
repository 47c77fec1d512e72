import { inBrackets } from '#messages/in-brackets.js';
import { PARTY_LANES as L } from '#messages/ui/party-lanes.js';
import { PARTY_FILING as W } from '#messages/ui/party-filing.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useLanguage } from '../../shared/language/language.js';
import type { NamedFile } from '../service/named-file.js';
import w from '../registers/registers.module.css';
import type { Group } from './complaints.js';
import type { Shop } from './said-for-all.js';
import s from './filing.module.css';

type Props = {
  readonly groups: readonly Group[];
  readonly right: string;
  readonly statement: string;
  readonly files: readonly NamedFile[];
  readonly platforms: readonly Shop[];
};
const OPEN = 2;

/** What each notice says, of the parts that it is made of: to whom, on which right, of what, asked for what, with what. */
export function NoticePreview({ groups, right, statement, files, platforms }: Props) {
  const { say, locale } = useLanguage();
  const shown = { right, statement, files, platforms };
  const [first, rest] = [groups.slice(0, OPEN), groups.slice(OPEN)];
  return (
    <>
      <p className={s.quiet}>{say(L.noticeHelp)}</p>
      {first.map((group, index) => (
        <Notice key={index} group={group} {...shown} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{`${say(L.further)}${inBrackets(String(rest.length), locale)}`}</summary>
          {rest.map((group, index) => (
            <Notice key={index} group={group} {...shown} />
          ))}
        </details>
      )}
    </>
  );
}

function Notice({ group, right, statement, files, platforms }: Omit<Props, 'groups'> & { readonly group: Group }) {
  const { say } = useLanguage();
  const [line] = group.lines;
  const platform = platforms.find(({ platformId }) => platformId === line?.platformId)?.name ?? '';
  const seller = [line?.seller, line?.account].filter(Boolean).join(' · ') || '—';
  const goods = (
    <ul className={w.plain}>
      {group.lines.map(({ url, title }) => (
        <li key={url} className={w.words}>
          {[title, url].filter((part) => part !== '').join(' · ')}
        </li>
      ))}
    </ul>
  );
  return (
    <DescriptionList
      facts={[
        { name: say(W.platform), value: platform },
        { name: say(L.other), value: seller },
        { name: say(W.right), value: right },
        { name: say(L.goods), value: goods },
        { name: say(W.asked), value: say(W.remove) },
        { name: say(W.statement), value: <p className={w.words}>{statement}</p> },
        { name: say(L.evidence), value: files.map(({ name }) => name).join(' · ') || say(L.none) },
      ]}
    />
  );
}
