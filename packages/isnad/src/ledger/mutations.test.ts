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
    { ...emptyWorld, hedges: new Set(['ربما']), potentials: new Set(['قد']), isImperfect: (word) => word.startsWith('ي'), negations: new Set(['لم', 'لا']) },
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

  it('shows that «قد» was lost before a verb of what may be, and not before one of what has been', () => {
    const lost = (said: string): string[] => {
      const own = content.replace('ربما ', `${said} `);
      const page = (words: string): Page =>
        copy({ text: frame('قال', words), said: [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'قال', content: words }] });
      const [before, after] = [own, own.replace('قد ', '')].map(page) as [Page, Page];
      return mutationsOf({ ...before, document: 'origin', outlet: 'nakhil', day: '2031-05-02' }, after).map((one) => one.type);
    };
    expect(lost('قد يصلون')).toEqual(['hedge-lost']);
    expect(lost('قد وصلوا')).toEqual([]);
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

  it('says which way where the evidence tells, and that it does not know where it does not', () => {
    const text = frame('أكد');
    const said = [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'أكد', content, act: 'affirm' as const }];
    const undated = mutationsOf({ ...origin, day: null }, copy({ day: null, text, said }));
    expect(undated.every((one) => one.direction === 'unknown')).toBe(true);
  });

  it('takes a number in another place of the words for no change', () => {
    const words = 'الباخرة ستنقل 300 راكب من الحجاج العائدين ثم 500 راكب من التجار إلى مرفأ النخيل';
    const other = 'الباخرة ستنقل 300 راكب من الحجاج العائدين إلى مرفأ النخيل';
    const pages = [
      copy({
        document: 'origin',
        day: '2031-05-02',
        text: frame('قال', words),
        said: [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'قال', content: words }],
        told: [{ words: '500 راكب', min: 500, max: 500, counts: 'people', by: 0 }],
      }),
      copy({
        text: frame('قال', other),
        said: [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'قال', content: other }],
        told: [{ words: '300 راكب', min: 300, max: 300, counts: 'people', by: 0 }],
      }),
    ];
    expect(mutationsOf(...pages)).toEqual([]);
  });

  it('takes a rounded number for no change', () => {
    const words = content.replace('300', '303');
    const said = [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'قال', content: words }];
    expect(
      mutationsOf(
        origin,
        copy({ text: frame('قال', words), said, told: [{ words: '303 راكب', min: 303, max: 303, approximate: true, counts: 'people', by: 0 }] }),
      ),
    ).toEqual([]);
  });

  it('shows a lost negation, and takes one that is joined to its verb for none', () => {
    const negated = 'الباخرة لم تصل إلى مرفأ النخيل مساء الجمعة وعلى متنها ركاب من الحجاج العائدين';
    const page = (document: string, words: string): Page =>
      copy({
        document,
        day: document === 'origin' ? '2031-05-02' : '2031-05-03',
        text: frame('قال', words),
        said: [{ source: 'قبطان المرفأ', actor: 'captain', cue: 'قال', content: words }],
        told: [],
      });
    const types = (words: string): string[] => mutationsOf(page('origin', negated), page('copy', words)).map((one) => one.type);
    expect(types(negated.replace('لم ', ''))).toEqual(['negation-lost']);
    expect(types(negated.replace('لم تصل', 'لمتصل'))).toEqual([]);
  });

  it('compares no two speakers', () => {
    const text = frame('أكد').replace('قبطان المرفأ', 'مدير المرفأ');
    expect(
      mutationsOf(origin, copy({ text, said: [{ source: 'مدير المرفأ', actor: 'director', cue: 'أكد', content, act: 'affirm' }] })).map((one) => one.type),
    ).not.toContain('cue-hardened');
  });

  it('shows a headline that is sure where the body says about, and none where the body adds up to it', () => {
    const told = (words: string, count: number, approximate = false) => ({ words, min: count, max: count, approximate, counts: 'killed' as const });
    const about: Page = {
      document: 'page',
      text: 'مقتل 40 راكبا في غرق العبارة\n\nقتل نحو أربعين راكبا في غرق العبارة أمس.',
      told: [told('40 راكبا', 40), told('نحو أربعين راكبا', 40, true)],
    };
    expect(mutationsOf(about).map((one) => [one.type, one.by])).toEqual([['headline-says-more', 'headline-figure']]);
    const sum: Page = {
      document: 'page',
      text: 'مقتل 23 راكبا في حادثين\n\nقتل 17 راكبا في حادث الجسر. وقتل 6 ركاب في حادث النفق.',
      told: [told('23 راكبا', 23), told('17 راكبا', 17), told('6 ركاب', 6)],
    };
    expect(mutationsOf(sum)).toEqual([]);
  });
});
