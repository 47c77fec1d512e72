import { Injectable, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import { RULE_KINDS, type RuleContents, type RuleKind } from '#domain/rule-making/kinds.js';
import { invalid } from '../http/http-problem.js';
import type { DraftRulesBody } from './rules.dto.js';

/** Describes a kind of rules in a path: its type alone tells the description nothing. */
export const OfRuleKind = (): MethodDecorator => ApiParam({ name: 'ruleKind', enum: RULE_KINDS });

/** A kind of rules in a path. What is none names nothing. */
@Injectable()
export class PathRuleKind implements PipeTransform<string, RuleKind> {
  transform(value: string): RuleKind {
    return RULE_KINDS.find((kind) => kind === value) ?? refuse('NotFound');
  }
}

/** By which property of a body, and of an answer, a kind says what it says. */
const CONTENT_FIELDS = {
  'member-rules': 'memberRules',
  'risk-catalogue': 'riskCatalogue',
  'reward-rules': 'rewardRules',
  'rating-rules': 'ratingRules',
} as const satisfies Record<RuleKind, keyof DraftRulesBody>;

export type GivenRules = { readonly kind: RuleKind; readonly content: RuleContents[RuleKind] };

/** The one kind whose content was given. */
export const givenRules = (body: DraftRulesBody, wanted?: RuleKind): GivenRules => {
  const given = RULE_KINDS.filter((kind) => body[CONTENT_FIELDS[kind]] !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1 || (wanted !== undefined && kind !== wanted))
    throw invalid(CONTENT_FIELDS[wanted ?? 'member-rules'], 'missing');
  // as plain data: classes of bodies are no canonical JSON
  return { kind, content: JSON.parse(JSON.stringify(body[CONTENT_FIELDS[kind]])) as RuleContents[RuleKind] };
};

/** What a version says, under the property of its kind. */
export const contentOf = (kind: RuleKind, content: RuleContents[RuleKind]): DraftRulesBody =>
  ({ [CONTENT_FIELDS[kind]]: content }) as DraftRulesBody;
