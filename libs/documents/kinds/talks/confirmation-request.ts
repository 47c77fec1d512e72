import { DICTATION_SOURCES } from '#messages/intake/dictations.js';
import { claimsSection, evidenceSection, statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import { complainantSection, respondentsSection } from '../../sections/parties.js';
import { rightSection } from '../../sections/right.js';
import { rows, type Template } from '../../template.js';

/** All that was written down, for the party to compare with what it meant (practice P17). */
export const confirmationRequest: Template = (facts, tongue) => {
  const { say, word, instant, deadline } = tongue;
  const { dictation, counterNotice } = facts;
  const isNotice = dictation?.of === 'counter-notice';
  return {
    paragraphs: [
      say(
        `本协会已根据贵方的${dictation ? word(DICTATION_SOURCES[dictation.source]) : '陈述'}${dictation ? `（${instant(dictation.receivedAt)}收到）` : ''}代为录入${isNotice ? '不侵权声明' : '维权投诉'}。请核对下列内容。`,
        `The association has written down ${isNotice ? 'a counter-notice' : 'a complaint'} for you${dictation ? ` from what came by ${word(DICTATION_SOURCES[dictation.source])} on ${instant(dictation.receivedAt)}` : ''}. Please compare it with what you meant.`,
      ),
      say(
        '内容无误的，请告知经办人您收到的验证码，或者通过链接、账号自行确认，也可以提交签署的书面确认。内容有误的，请在确认前联系经办人更正。',
        'If it is right, tell the case manager the code that was sent to you, confirm it yourself through the link or your account, or send signed paper. If anything is wrong, please ask for a correction first.',
      ),
      facts.deadline &&
        say(
          `请在${deadline(facts.deadline)}前确认；逾期未确认的，代录内容失效，贵方可以重新提交。确认前，本协会不会将其转送任何人。`,
          `Please confirm by ${deadline(facts.deadline)}. What is not confirmed by then lapses, and you may file again. Nobody else is told of it before you confirm.`,
        ),
    ],
    sections: [
      ...(isNotice
        ? []
        : [complainantSection(facts, tongue), rightSection(facts, tongue), respondentsSection(facts, tongue)]),
      itemsSection(facts, tongue),
      ...(isNotice ? [] : [claimsSection(facts.claims ?? [], tongue)]),
      statementSection(say('陈述', 'Statement'), isNotice ? counterNotice?.statement : facts.statement),
      evidenceSection((isNotice ? counterNotice?.evidence : facts.evidence) ?? [], tongue, say('证据', 'Evidence')),
      rows(say('确认信息', 'To be confirmed'), [
        [say('编号', 'Number'), facts.number],
        [say('版本', 'Version'), dictation && String(dictation.version)],
      ]),
    ],
  };
};
