import type { Subject } from './core/subject.js';
import type { Measure } from './measures/measure/state.js';
import type { Service } from './service/notice/events.js';
import type { DocumentLocale } from './service/document/events.js';

export type Effect = AskPlatform | Serve | MakeDocument | MakeExport | TellSecret | TellDelegator;

/** One call to one platform for all its measures that it has not been asked for. */
export type AskPlatform = {
  readonly key: string;
  readonly kind: 'ask-platform';
  readonly subject: Subject;
  readonly platformId: string;
  readonly measures: readonly Measure[];
};

/** One document by one channel. */
export type Serve = {
  readonly key: string;
  readonly kind: (typeof SERVED_BY)[EngineChannel];
  readonly subject: Subject;
  readonly service: Service;
};

/** The document of a service as a file in one language. */
export type MakeDocument = {
  readonly key: string;
  readonly kind: 'make-document';
  readonly subject: Subject;
  readonly service: Service;
  readonly locale: DocumentLocale;
};

/** A bundle of the dispute for somebody outside, or for a party. */
export type MakeExport = {
  readonly key: string;
  readonly kind: 'make-export';
  readonly subject: Subject;
  readonly exportId: string;
};

/** The secret of a draw, which nobody can hold back: it is told as soon as all that is mixed with it is fixed. */
export type TellSecret = {
  readonly key: string;
  readonly kind: 'tell-secret';
  readonly subject: Subject;
  readonly panelId: string;
  readonly secretContentId: string;
};

/** The association's answer to the platform that handed the complaint over, or one result. */
export type TellDelegator = {
  readonly key: string;
  readonly kind: 'tell-delegator';
  readonly subject: Subject;
  /** `answer`, `return`, or the id of the result. */
  readonly about: string;
};

/** The channels that the engine serves by, and the kind of effect of each. What a person brings is a task. */
export const SERVED_BY = {
  platform: 'serve-platform',
  mail: 'serve-mail',
  sms: 'serve-sms',
  wechat: 'serve-wechat',
} as const;

export type EngineChannel = keyof typeof SERVED_BY;
