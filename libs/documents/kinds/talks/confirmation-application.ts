import {
  CLAUSE_KINDS_NAMED,
  COURT_GROUNDS_NAMED,
  COURT_LEVELS_NAMED,
  LEGAL_BASES_NAMED,
  OTHER_WAYS,
} from '#messages/talks/confirmations.js';
import { clausesSection, promisesSection, signaturesSection } from '../../sections/agreement.js';
import { rows, type Template } from '../../template.js';

/**
 * The papers for the court: who applies to which court on which ground, what is to be confirmed, what is left out and
 * why.
 */
export const confirmationApplication: Template = ({ number, agreement, deadline, rulebook }, tongue) => {
  const { say, word, instant, list, clause } = tongue;
  const confirmation = agreement?.confirmation;
  const rules = rulebook.confirmation;
  if (!agreement || !confirmation) return { paragraphs: [word(OTHER_WAYS)], sections: [] };
  const { court, leftOut } = confirmation;
  const excluded = agreement.clauses.filter(({ kind }) => leftOut.includes(kind));
  return {
    paragraphs: [
      say(
        `申请人${list(agreement.parties)}经调解就编号${number}争议达成调解协议${agreement.effectiveAt ? `，该协议于${instant(agreement.effectiveAt)}生效` : ''}。现共同申请人民法院确认该协议有效${rules ? `（${clause(rules.clause)}）` : ''}。`,
        `The applicants, ${list(agreement.parties)}, reached a mediated agreement in dispute ${number}${agreement.effectiveAt ? `, in force since ${instant(agreement.effectiveAt)}` : ''}. They apply together that the court confirm it${rules ? ` (${clause(rules.clause)})` : ''}.`,
      ),
      deadline &&
        say(
          `本申请应在${tongue.deadline(deadline)}前提交。`,
          `The application is to be handed in by ${tongue.deadline(deadline)}.`,
        ),
      say(
        '申请人承诺：协议内容真实自愿，不存在恶意串通、规避法律或者损害国家利益、社会公共利益、他人合法权益的情形。',
        'The applicants declare that the agreement is genuine and of their own will, and that there is no collusion, evasion of law or harm to the public or to others.',
      ),
      excluded.length > 0 &&
        rules &&
        say(
          `下列条款涉及${list(leftOut.map((kind) => word(CLAUSE_KINDS_NAMED[kind])))}，依${clause(rules.ownership.clause)}不属于司法确认范围，已从本申请中分离。`,
          `The clauses on ${list(leftOut.map((kind) => word(CLAUSE_KINDS_NAMED[kind])))} are outside judicial confirmation (${clause(rules.ownership.clause)}) and are left out of this application.`,
        ),
    ],
    sections: [
      rows(say('管辖法院', 'The court'), [
        [say('法院', 'Court'), court.name],
        [
          say('管辖依据', 'Ground'),
          `${word(COURT_GROUNDS_NAMED[court.ground])}${court.residenceOf ? say(`（${court.residenceOf}）`, ` (${court.residenceOf})`) : ''}`,
        ],
        [say('级别', 'Level'), court.level && word(COURT_LEVELS_NAMED[court.level])],
        [say('调解组织', 'Mediation body'), word(LEGAL_BASES_NAMED[confirmation.legalBasis])],
      ]),
      clausesSection(
        { clauses: agreement.clauses.filter(({ kind }) => !leftOut.includes(kind)) },
        tongue,
        say('请求确认的条款', 'Clauses to be confirmed'),
      ),
      promisesSection(agreement, tongue),
      excluded.length > 0 && clausesSection({ clauses: excluded }, tongue, say('未列入申请的条款', 'Clauses left out')),
      signaturesSection(agreement, tongue),
      {
        heading: say('应附材料', 'To be attached'),
        items: [
          say(
            '经调解员签名并加盖调解组织印章的调解协议',
            'The agreement with the mediator’s signature and the body’s seal',
          ),
          say(
            '各方当事人的身份证明、资格证明和送达地址',
            'Proof of identity and standing of each party, with addresses for service',
          ),
          say('调解组织的资质材料', 'Papers on the mediation body'),
          say('与协议有关的财产权利证明', 'Proof of the rights and property that it is about'),
          say('各方签名的承诺书', 'The declaration above, signed by each'),
        ],
      },
    ],
    closing: [word(OTHER_WAYS)],
    signed: list(agreement.parties),
  };
};
