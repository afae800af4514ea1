import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../tests/fixtures/thread-builder.ts';
import { createGrouper, group } from './index.ts';

const pages: Page[] = [
  {
    document: 'mine-1',
    day: '2031-03-01',
    outlet: 'a',
    text: 'انهيار في منجم النحاس بوادي الغزال\n\nحاصر انهيار صخري عشرين عاملا في منجم النحاس بوادي الغزال، وبدأت فرق الإنقاذ حفر نفق نحوهم.',
  },
  {
    document: 'mine-2',
    day: '2031-03-02',
    outlet: 'b',
    text: 'فرق الإنقاذ تقترب من عمال منجم وادي الغزال\n\nحفرت فرق الإنقاذ نصف النفق نحو العمال المحاصرين في منجم النحاس بوادي الغزال بعد الانهيار الصخري.',
  },
  {
    document: 'mine-3',
    day: '2031-09-10',
    outlet: 'a',
    text: 'محاكمة مدير منجم النحاس في وادي الغزال\n\nبدأت محاكمة مدير منجم النحاس بوادي الغزال بتهمة الإهمال في انهيار حاصر عشرين عاملا.',
  },
  {
    document: 'match-1',
    day: '2031-03-01',
    outlet: 'a',
    text: 'الصقور يهزم النسور في نهائي الكأس\n\nأحرز فريق الصقور كأس الاتحاد بفوزه على النسور بهدفين في ملعب الساحل أمام جمهور كبير.',
  },
  {
    document: 'match-2',
    day: '2031-03-02',
    outlet: 'b',
    text: 'جمهور الصقور يحتفل بكأس الاتحاد\n\nاحتفل جمهور فريق الصقور بكأس الاتحاد بعد الفوز على النسور في ملعب الساحل بهدفين.',
  },
  {
    document: 'bread',
    day: '2031-03-02',
    outlet: 'c',
    text: 'ارتفاع سعر الطحين في أسواق المدينة\n\nقال تجار إن سعر كيس الطحين زاد بعد تأخر بواخر القمح عن المرفأ.',
  },
  { document: 'undated', day: null, outlet: 'c', text: 'وصفة شوربة العدس\n\nيغسل العدس وينقع ساعة ثم يطبخ مع البصل والكمون.' },
];
const items = pages.map(read);

function together(x: string, y: string, threads = group(items).threads): { story: boolean; thread: boolean } {
  const thread = threads.find((one) => one.stories.some((story) => story.articles.includes(x)))!;
  return {
    story: thread.stories.some((story) => story.articles.includes(x) && story.articles.includes(y)),
    thread: thread.stories.some((story) => story.articles.includes(y)),
  };
}

describe('group', () => {
  it('puts the coverage of one happening together and other happenings apart', () => {
    expect(together('mine-1', 'mine-2').story).toBe(true);
    expect(together('match-1', 'match-2').story).toBe(true);
    expect(together('mine-1', 'match-1').thread).toBe(false);
    expect(together('bread', 'mine-2').thread).toBe(false);
  });

  it('continues a story months later in one thread', () => {
    expect(together('mine-1', 'mine-3')).toEqual({ story: false, thread: true });
  });

  it('joins an undated article to the thread of its affair, to a story of undated ones only', () => {
    const late = read({
      document: 'late',
      day: null,
      outlet: 'd',
      text: 'ذكرى انهيار منجم النحاس بوادي الغزال\n\nاستعاد عمال منجم النحاس بوادي الغزال ذكرى الانهيار الصخري الذي حاصر عشرين عاملا وعمل فرق الإنقاذ في النفق.',
    });
    expect(together('mine-1', 'late', group([...items, late]).threads)).toEqual({ story: false, thread: true });
  });

  it('holds every article once', () => {
    const documents = group(items).threads.flatMap((thread) => thread.stories.flatMap((story) => story.articles));
    expect([...documents].sort()).toEqual(pages.map((page) => page.document).sort());
  });

  it('gives the same bytes whatever the order of the articles', () => {
    const expected = JSON.stringify(group(items));
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(JSON.stringify(group(shuffled))).toBe(expected);
        const grouper = createGrouper();
        for (const { article, analysis } of shuffled) grouper.add(article, analysis);
        expect(JSON.stringify(grouper.threads())).toBe(JSON.stringify(group(items).threads));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the ids of stories and threads when later articles come', () => {
    const early = group(items.filter(({ article }) => article.published !== null && article.published.day < '2031-09-01')).threads;
    const late = group(items).threads;
    const ids = (threads: typeof late): string[] => threads.flatMap((thread) => [thread.id, ...thread.stories.map((story) => story.id)]);
    expect(ids(late)).toEqual(expect.arrayContaining(ids(early)));
  });

  it('reads a stream in between as well as at its end', () => {
    const grouper = createGrouper();
    for (const { article, analysis } of items) {
      grouper.add(article, analysis);
      grouper.threads();
    }
    expect(JSON.stringify(grouper.threads())).toBe(JSON.stringify(group(items).threads));
  });
});
