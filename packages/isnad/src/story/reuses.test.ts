import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../tests/fixtures/thread-builder.ts';
import { group } from './index.ts';
import type { Reuse } from './shape.ts';

const wire =
  'أعلنت هيئة الموانئ توقف حركة السفن في ميناء الرمال بعد جنوح سفينة شحن محملة بالقمح عند مدخله الشمالي فجر الأحد، وقال مدير الهيئة إن قاطرتين تعملان على تعويمها قبل المد العالي، وإن أحدا من الطاقم لم يصب بأذى.';

function reuses(...pages: Page[]): readonly Reuse[] {
  return group(pages.map(read)).reuses;
}

describe('findReuses', () => {
  it('finds a whole copy, who has it from whom by time, and says so', () => {
    const [reuse] = reuses(
      { document: 'first', text: wire, headline: false, outlet: 'sahil', day: '2031-05-02' },
      { document: 'second', text: wire.replace('محملة', 'كبيرة محملة'), headline: false, outlet: 'jabal', day: '2031-05-03' },
    );
    expect(reuse).toMatchObject({ a: 'first', b: 'second', kind: 'copy', direction: 'b-from-a' });
    expect(reuse!.evidence).toContain('time:1 days apart');
  });

  it('does not say which way a text went on one day', () => {
    const [reuse] = reuses(
      { document: 'x', text: wire, headline: false, outlet: 'sahil' },
      { document: 'y', text: `${wire} `, headline: false, outlet: 'jabal' },
    );
    expect(reuse!.direction).toBe('unknown');
  });

  it('puts a credited agency at the root', () => {
    const [reuse] = reuses(
      { document: 'x', text: wire, headline: false, outlet: 'sahil', credits: ['agency-a'], day: '2031-05-02' },
      { document: 'y', text: `${wire} انتهى`, headline: false, outlet: 'jabal', credits: ['agency-a'], day: '2031-05-03' },
    );
    expect(reuse).toMatchObject({ direction: 'common-source', root: 'agency-a' });
  });

  it('follows a credit of the other outlet against time', () => {
    const [reuse] = reuses(
      { document: 'x', text: wire, headline: false, outlet: 'sahil', day: '2031-05-02', credits: ['jabal'] },
      { document: 'y', text: `${wire} انتهى`, headline: false, outlet: 'jabal', day: '2031-05-03' },
    );
    expect(reuse!.direction).toBe('a-from-b');
  });

  it('takes another text at the same address for a revision', () => {
    const url = 'https://sahil.example/ship';
    const found = reuses(
      { document: 'x', text: wire, headline: false, outlet: 'sahil', url, day: '2031-05-02' },
      { document: 'y', text: `${wire.replace('قاطرتين', 'أربع قاطرات')} وعادت الحركة مساء.`, headline: false, outlet: 'sahil', url, day: '2031-05-03' },
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'revision', direction: 'b-from-a' });
  });

  it('does not take what an outlet writes under every article for a copy', () => {
    const footer = 'تصدر صحيفة الساحل كل صباح من مدينة المرفأ وترحب برسائل القراء على عنوانها البريدي المعلن في الصفحة الأولى';
    const bodies = [
      'هطل مطر غزير على القرى الجبلية ليلا',
      'فاز فريق الحي بكأس الشواطئ للناشئين',
      'بدأ موسم قطاف الزيتون مبكرا هذا العام',
      'أغلقت البلدية طريق السوق للصيانة يومين',
    ];
    const found = reuses(...bodies.map((body, i): Page => ({ document: `p${i}`, text: `${body}. ${footer}`, headline: false, outlet: 'sahil' })));
    expect(found).toEqual([]);
  });

  it('quotes its passages inside both articles', () => {
    const pages: Page[] = [
      { document: 'x', text: `عنوان أول\n\nتمهيد قصير. ${wire}`, outlet: 'sahil' },
      { document: 'y', text: `عنوان ثان\n\n${wire} ثم تعليق طويل من المحرر على أحوال الميناء.`, outlet: 'jabal' },
    ];
    const text = new Map(pages.map((page) => [page.document, page.text]));
    const [reuse] = reuses(...pages);
    for (const { a, b } of reuse!.alignments) {
      for (const { document, span } of [a, b]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.get(document)!.length);
      }
      expect(text.get(a.document)!.slice(a.span.start, a.span.end)).toBe(text.get(b.document)!.slice(b.span.start, b.span.end));
    }
    expect(reuse!.containment.a).toBeGreaterThan(0.7);
  });
});
