import type { SpanContext, SpanKind } from '@opentelemetry/api';
import type { Told } from './attribute-keys.js';

/** A span that runs. */
export type OpenSpan = {
  readonly place: SpanContext;
  readonly isSampled: boolean;
  readonly tell: (told: Told) => void;
  readonly fail: (error?: unknown) => void;
  readonly end: () => void;
};

export type SpanGiven<T> = {
  readonly kind?: SpanKind;
  /** Where it goes on, of another process; else it is a part of what it runs in. */
  readonly after?: SpanContext | undefined;
  /** Whether it is worth telling, if nothing was told in it. */
  readonly isWorth?: (result: T) => boolean;
};

/** How a program tells what belongs together, over processes. */
export type Tracing = {
  /** Runs in a span of its own. What it throws is told by its kind and thrown on. */
  readonly span: <T>(
    name: string,
    told: Told,
    work: (span: OpenSpan) => Promise<T>,
    given?: SpanGiven<T>,
  ) => Promise<T>;
  /** One that is ended elsewhere. */
  readonly begin: (name: string, told: Told, given?: Pick<SpanGiven<never>, 'kind' | 'after'>) => OpenSpan;
  /** What `work` begins is a part of the span. */
  readonly within: <T>(span: OpenSpan, work: () => T) => T;
  /** Of the span that this runs in, for lines of logs. */
  readonly ids: () => { readonly trace_id?: string; readonly span_id?: string };
  /** What is told is sent, then no more. */
  readonly close: () => Promise<void>;
};
