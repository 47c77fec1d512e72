import { Client, Connection } from '@temporalio/client';
import { simpleParser } from 'mailparser';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withConnection } from '../../support/connections.js';
import { pdfText } from '../../support/pdf-text.js';
import { wordsIn } from './words.js';

/** One place where a word was found. */
export type Trace = { readonly where: string; readonly words: readonly string[] };

const traced = (where: string, found: readonly string[]): readonly Trace[] =>
  found.length > 0 ? [{ where, words: found }] : [];

/** Every mail that the mail server took for these addresses, opened, with the words of its PDFs. */
export async function searchMails(
  mailUrl: string,
  addresses: readonly string[],
  words: readonly string[],
): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  for (const address of addresses) {
    const { messages } = (await (await fetch(`${mailUrl}/api/messages?to=${encodeURIComponent(address)}`)).json()) as {
      messages: readonly { id: string }[];
    };
    for (const { id } of messages) {
      const eml = Buffer.from(await (await fetch(`${mailUrl}/messages/${id}.eml`)).arrayBuffer());
      const { subject = '', text = '', html, attachments } = await simpleParser(eml);
      const papers = await Promise.all(
        attachments.map(async ({ contentType, content }) =>
          contentType === 'application/pdf' ? pdfText(content) : String(content),
        ),
      );
      traces.push(
        ...traced(
          `mail to ${address}: ${subject}`,
          wordsIn([String(eml), subject, text, html || '', ...papers].join('\n'), words),
        ),
      );
    }
  }
  return traces;
}

/** Every row of every table of every schema that is ours, whoever may read it. */
export async function searchDatabase(superuserUrl: string, words: readonly string[]): Promise<readonly Trace[]> {
  return withConnection(superuserUrl, async (database) => {
    const { rows: tables } = await database.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') AND table_schema NOT LIKE 'pg_t%'`,
    );
    const traces: Trace[] = [];
    for (const { name } of tables) {
      // A row as text has its bytes in hexadecimal, so both are looked for.
      const { rows } = await database.query<{ word: string }>(
        `SELECT word FROM unnest($1::text[]) AS word WHERE EXISTS (
           SELECT FROM ${name} AS t WHERE position(word IN t::text) > 0 OR position(encode(convert_to(word, 'UTF8'), 'hex') IN t::text) > 0)`,
        [words],
      );
      traces.push(
        ...traced(
          `table ${name}`,
          rows.map(({ word }) => word),
        ),
      );
    }
    return traces;
  });
}

/**
 * Every file below the state folder: logs, mails, evidence, Temporal's store. Not programs, and not PostgreSQL's pages,
 * whose tables are read as such.
 */
export function searchFiles(home: string, words: readonly string[], sub = ''): readonly Trace[] {
  return readdirSync(path.join(home, sub), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(sub, entry.name);
    if (entry.isDirectory()) return SKIPPED.includes(name) ? [] : searchFiles(home, words, name);
    if (!entry.isFile()) return [];
    return traced(`file ${name}`, wordsIn(readIfThere(path.join(home, name)), words));
  });
}

const SKIPPED = ['programs', 'postgres/data'];

/** Servers take files of theirs away while we look. */
const readIfThere = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
};

/** All that Temporal holds of a dispute's workflow: its description and its history, payloads opened. */
export async function searchHistory(
  address: string,
  disputeId: string,
  words: readonly string[],
): Promise<readonly Trace[]> {
  const connection = await Connection.connect({ address });
  try {
    const handle = new Client({ connection }).workflow.getHandle(`dispute-${disputeId}`);
    const [history, { raw }] = [await handle.fetchHistory(), await handle.describe()];
    return traced(`workflow of ${disputeId}`, wordsIn([...textsIn(history), ...textsIn(raw)].join('\n'), words));
  } finally {
    await connection.close();
  }
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('latin1')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]);
};
