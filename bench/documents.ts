import { LAYOUT } from '#documents/print/layout.js';
import { exampleFacts, toBen } from '#documents/testing/example-facts.js';
import { documentOf } from '#documents/document-of.js';
import { printOf } from '#documents/print/print-of.js';
import { openPdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';
import { merely, type Row } from './row.js';

const COUNT = 300;

/** Forwarded notices in Chinese, each for another dispute, made into PDFs one after the other as the worker does. */
export async function benchDocuments(): Promise<readonly Row[]> {
  const maker = openPdfMaker();
  const make = async (number: number): Promise<number> => {
    const facts = { ...exampleFacts, addressee: toBen, number: `PL-20260202-${String(number).padStart(8, '0')}` };
    const print = printOf(documentOf('forwarded-notice', facts, 'zh-CN'), {
      ...facts,
      logReference: 'ab12'.repeat(16),
    });
    return (await maker.make({ layout: LAYOUT, print, createdAt: print.issuedSeconds })).length;
  };
  try {
    const cold = await seconds(() => make(0));
    for (let warm = 1; warm < 20; warm += 1) await make(warm);
    const all = await seconds(async () => {
      for (let count = 0; count < COUNT; count += 1) await make(100 + count);
    });
    return [
      merely({ name: 'documents made into PDF/A, one process', ours: COUNT / all, unit: '/s' }),
      merely({
        name: 'the first of a new process, against each after',
        ours: cold * 1_000,
        reference: (all / COUNT) * 1_000,
        unit: 'ms',
      }),
    ];
  } finally {
    await maker.close();
  }
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
};
