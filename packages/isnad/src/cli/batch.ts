import { annotationOf } from '../analysis/index.ts';
import type { Notice } from '../notice.ts';
import type { Page } from '../page/index.ts';
import type { Reading } from '../store/index.ts';
import type { Engine } from './engine.ts';
import { isPage } from './read-input.ts';

/** What is made of each page: a line of annotation, or the article with its analysis. */
export interface Job {
  readonly make: 'annotations' | 'readings';
  readonly explain: boolean;
}

export interface BatchResult {
  /** Pages that were read. */
  readonly read: number;
  /** Names of the pages that were read, file and document by turns. */
  readonly names: readonly string[];
  /** Lines of annotation, each with its line end. */
  readonly lines: string;
  readonly readings: readonly Reading[];
  readonly notices: readonly Notice[];
}

/** Reads a batch of pages in order. A page on which the engine fails is named in a notice and stops no other. */
export function readBatch(batch: ReadonlyArray<Page | Notice>, engine: Engine, job: Job): BatchResult {
  const notices: Notice[] = [];
  const readings: Reading[] = [];
  const names: string[] = [];
  const lines: string[] = [];
  for (const page of batch) {
    if (!isPage(page)) {
      notices.push(page);
      continue;
    }
    try {
      const { article, notices: found } = engine.read(page);
      const analysis = engine.analyse(article);
      if (job.make === 'annotations') lines.push(`${JSON.stringify(annotationOf(article, analysis, { explain: job.explain }))}\n`);
      else readings.push({ article, analysis });
      notices.push(...found);
      names.push(page.file, page.document);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notices.push({ code: 'engine-fault', severity: 'error', file: page.file, by: 'engine', details: { reason } });
    }
  }
  return { read: names.length / 2, names, lines: lines.join(''), readings, notices };
}
