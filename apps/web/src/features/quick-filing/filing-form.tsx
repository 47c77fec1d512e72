import { useState } from 'react';
import type { Words } from '#messages/locale.js';
import { findDeclaration } from '#messages/intake/declarations.js';
import { formatList } from '#messages/format.js';
import { materialName } from '#messages/rulebook/materials.js';
import { PARTY_LANES } from '#messages/ui/party-lanes.js';
import { PARTY_FILING as W, SHOWS, STATEMENT_OF } from '#messages/ui/party-filing.js';
import type { RightLine } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { FileDrop } from '../../kit/files/file-drop.js';
import { Card } from '../../kit/data/card.js';
import { Banner } from '../../kit/status/banner.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { useChosenFiles } from '../service/use-chosen-files.js';
import { codesShown, groupsOf, type Wish } from './complaints.js';
import { isCut, linesOf } from './lines.js';
import { LinesTable } from './lines-table.js';
import { NoticePreview } from './notice-preview.js';
import { Outcome } from './outcome.js';
import { SaidForAll, type Shop } from './said-for-all.js';
import { UrgentWish } from './urgent-wish.js';
import { useFiling } from './use-filing.js';
import { useLeftOnly, useQuickTyped } from './use-quick-typed.js';
import { whatLacks } from './what-lacks.js';
import s from './filing.module.css';

export type Rules = {
  readonly materials: Parameters<typeof codesShown>[0];
  readonly declaration: { readonly version: string };
  readonly urgent?: { readonly captureSeconds: number };
};
type Props = {
  readonly right: RightLine;
  readonly name: string;
  readonly platforms: readonly Shop[];
  readonly rules: Rules;
};

/** Links, pictures of them and the guarantee: what the register knows is not asked for again. */
export function FilingForm({ right, name, platforms, rules }: Props) {
  const { say, tell, locale } = useLanguage();
  const { rightId, kind, roles } = right;
  const typed = useQuickTyped(rightId, tell(STATEMENT_OF, { right: name }));
  const { text, said, statement } = typed.value;
  const shown = useChosenFiles();
  const filing = useFiling(rightId, shown.held);
  const [accepted, setAccepted] = useState(false);
  const [wish, setWish] = useState<Wish>();
  const [fault, setFault] = useState<Words>();
  const { version } = rules.declaration;
  const codes = codesShown(rules.materials, kind);
  const lines = linesOf(text, platforms, said);
  const filedAs = roles.includes('holder') ? 'right-holder' : 'licensee';
  const groups = groupsOf(lines, { rightId, filedAs, statement, files: shown.named, codes, version, wish });
  const send = (): void => {
    const wrong = whatLacks({ groups, wish, accepted });
    setFault(wrong);
    if (wrong === undefined && !shown.isReading) void filing.file(groups);
  };
  const again = (): void => {
    filing.again();
    typed.clear();
    shown.clear();
    setAccepted(false);
    setWish(undefined);
  };
  const isOver = filing.fates.some(({ filed }) => filed !== undefined);
  useLeftOnly(rightId, typed.value, lines, filing.fates);
  return (
    <>
      {!isOver && (
        <div className={s.form}>
          <TextArea
            label={say(W.links)}
            help={say(W.linksHelp)}
            fault={fault && groups.length === 0 ? say(W.nothingYet) : undefined}
            rows={4}
            value={text}
            onChange={(next) => typed.put({ text: next })}
          />
          {isCut(text) && <Banner tone="due" title={say(W.cut)} />}
          <SaidForAll
            said={said}
            platforms={platforms}
            onChange={(next) => typed.put({ said: next })}
            onRead={(read) => typed.put({ text: [text, read].filter((part) => part !== '').join('\n') })}
          />
          <FileDrop
            label={say(W.pictures)}
            help={`${tell(SHOWS, {
              papers: formatList(
                codes.map((code) => materialName(code, locale)),
                locale,
              ),
            })} ${say(W.hasFiles)}`}
            files={shown.rows}
            onAdd={(files) => void shown.add(files)}
            onRemove={shown.remove}
          />
          <TextArea
            label={say(W.statement)}
            rows={3}
            value={statement}
            onChange={(next) => typed.put({ statement: next })}
          />
          {rules.urgent && (
            <UrgentWish
              wish={wish}
              files={shown.named}
              least={rules.urgent.captureSeconds}
              isWanting={fault !== undefined}
              onChange={setWish}
            />
          )}
        </div>
      )}
      {lines.length > 0 && <LinesTable lines={lines} groups={groups} fates={filing.fates} />}
      {!isOver && (
        <Card title={say(PARTY_LANES.notice)}>
          <div className={s.form}>
            <NoticePreview {...{ groups, statement, platforms }} right={name} files={shown.named} />
            <p className={s.quiet}>{findDeclaration(version, 'complaint', locale)}</p>
            <Checkbox
              label={say(W.accept)}
              isInvalid={fault !== undefined && !accepted}
              isSelected={accepted}
              onChange={setAccepted}
            />
            {fault && <Banner isNew tone="overdue" title={say(fault)} />}
            <TroubleBanner trouble={filing.trouble} again={send} />
            <div>
              <Button kind="primary" isPending={filing.isBusy} isDisabled={shown.isReading} onPress={send}>
                {say(W.file)}
              </Button>
            </div>
          </div>
        </Card>
      )}
      <Outcome filing={filing} onAgain={again} />
    </>
  );
}
