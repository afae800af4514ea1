import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../tests/fixtures/thread-builder.ts';
import { group } from '../story/index.ts';
import { emptyWorld, type Ledger, reconcile } from './index.ts';

const content = 'الباخرة ربما تصل إلى مرفأ النخيل مساء الجمعة وعلى متنها نحو 300 راكب من الحجاج العائدين';
const frame = (cue: string, words = content): string => `${cue} قبطان المرفأ إن ${words} بعد رحلة طويلة تأخرت عن موعدها أياما بسبب العاصفة التي ضربت الساحل.`;
const origin: Page = {
  document: 'origin',
  outlet: 'sahil',
  day: '2031-05-02',
  headline: false,
  text: frame('قال'),
  said: [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'قال', content }],
  told: [{ words: '300 راكب', min: 300, max: 300, approximate: true, counts: 'people', by: 0 }],
};

function mutationsOf(...pages: Page[]): Ledger['mutations'] {
  const items = pages.map(read);
  return reconcile(
    { id: 'thread-one', stories: [{ id: 'story-one', articles: pages.map((page) => page.document) }] },
    items.map(({ article }) => article),
    items.map(({ analysis }) => analysis),
    group(items).reuses,
    { ...emptyWorld, hedges: new Set(['ربما']), negations: new Set(['لم', 'لا']) },
  ).mutations;
}

function copy(page: Partial<Page>): Page {
  return { ...origin, document: 'copy', outlet: 'jabal', day: '2031-05-03', ...page };
}

describe('findMutations', () => {
  it('finds nothing between equal texts', () => {
    expect(mutationsOf(origin, copy({ text: `${origin.text} ` }))).toEqual([]);
  });

  it('shows a hardened cue, from the origin to the copy', () => {
    const text = frame('أكد');
    const found = mutationsOf(origin, copy({ text, said: [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'أكد', content, act: 'affirm' }] }));
    expect(found.map((one) => [one.type, one.from.document, text.slice(one.to.span.start, one.to.span.end)])).toEqual([['cue-hardened', 'origin', 'أكد']]);
  });

  it('shows a changed number', () => {
    const words = content.replace('300', '500');
    const found = mutationsOf(
      origin,
      copy({
        text: frame('قال', words),
        said: [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'قال', content: words }],
        told: [{ words: '500 راكب', min: 500, max: 500, approximate: true, counts: 'people', by: 0 }],
      }),
    );
    expect(found.map((one) => one.type)).toEqual(['number-changed']);
  });

  it('shows a lost hedge', () => {
    const words = content.replace('ربما ', '');
    const found = mutationsOf(origin, copy({ text: frame('قال', words), said: [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'قال', content: words }] }));
    expect(found.map((one) => one.type)).toEqual(['hedge-lost']);
  });

  it('shows an attribution that the copy dropped', () => {
    const text = `${content} بعد رحلة طويلة تأخرت عن موعدها أياما بسبب العاصفة التي ضربت الساحل.`;
    const found = mutationsOf(origin, copy({ text, said: [], told: [] }));
    expect(found.map((one) => one.type)).toEqual(['attribution-dropped']);
    expect(text.slice(found[0]!.to.span.start, found[0]!.to.span.end)).toBe(content);
  });

  it('shows a headline that says more than its body', () => {
    const text = 'القبطان يؤكد وصول الباخرة إلى مرفأ النخيل الجمعة\n\nقال قبطان المرفأ إن الباخرة تصل إلى مرفأ النخيل الجمعة.';
    const page: Page = {
      document: 'page',
      text,
      said: [
        { source: 'القبطان', actor: 'captain', cue: 'يؤكد', content: 'وصول الباخرة إلى مرفأ النخيل الجمعة', act: 'affirm' },
        { source: 'قبطان المرفأ', actor: 'captain', cue: 'قال', content: 'الباخرة تصل إلى مرفأ النخيل الجمعة' },
      ],
    };
    expect(mutationsOf(page).map((one) => one.type)).toEqual(['headline-says-more']);
  });
});
