import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../tests/fixtures/thread-builder.ts';
import { growPassages } from './passages.ts';
import { readProse } from './prose.ts';

const report =
  'افتتح رئيس البلدية جسر الصنوبر الجديد صباح الخميس بعد أعمال دامت ثلاث سنوات وقال إن الجسر سيخفف الزحام عن وسط المدينة ويصل الضفتين القديمة والحديثة';

function passagesOf(a: string, b: string): { a: string; b: string; equal: number }[] {
  const [x, y] = [a, b].map((text, i) => read({ document: `page-${i}`, text, headline: false }).article);
  const [p, q] = [readProse(x!), readProse(y!)];
  const anchors: [number, number][] = [];
  for (let i = 0; i < p.hashes.length; i++) for (let j = 0; j < q.hashes.length; j++) if (p.hashes[i] === q.hashes[j]) anchors.push([i, j]);
  return growPassages(p, q, anchors).map((passage) => ({
    a: x!.text.slice(p.starts[passage.a.start], p.ends[passage.a.end - 1]),
    b: y!.text.slice(q.starts[passage.b.start], q.ends[passage.b.end - 1]),
    equal: passage.equal,
  }));
}

describe('growPassages', () => {
  it('quotes the same words in both texts', () => {
    expect(passagesOf(`مقدمة أولى. ${report}. خاتمة`, `كلام آخر تماما: ${report}؛ وكلام بعده`)).toEqual([{ a: report, b: report, equal: 25 }]);
  });

  it('runs on over another spelling, a changed number and inserted words', () => {
    const edited = report.replace('صباح الخميس', 'صباح أمس الخميس').replace('ثلاث سنوات', 'أربع سنوات').replace('الضفتين', 'الضِّفَّتين');
    expect(passagesOf(report, edited)).toEqual([{ a: report, b: edited, equal: 24 }]);
  });

  it('leaves turns of phrase alone', () => {
    expect(passagesOf('وقال إن الجسر سيخفف الزحام عن المدينة', 'أكد الخبير أن الجسر سيخفف الزحام عن الميناء')).toEqual([]);
  });

  it('does not run over what was set aside', () => {
    const [left, right] = [report.slice(0, 60), report.slice(60)];
    const page = read({ document: 'ad', text: `${left} اشترك في نشرتنا ${right}`, headline: false, chrome: ['اشترك في نشرتنا'] }).article;
    const plain = read({ document: 'plain', text: report, headline: false }).article;
    const [p, q] = [readProse(page), readProse(plain)];
    expect([...p.hashes]).toEqual([...q.hashes]);
    const anchors = [...p.hashes.keys()].map((i): [number, number] => [i, i]);
    for (const passage of growPassages(p, q, anchors)) expect(page.text.slice(p.starts[passage.a.start], p.ends[passage.a.end - 1])).not.toContain('اشترك');
  });

  it('gives every word to one passage at most, whatever the texts', () => {
    const word = fc.constantFrom('جسر', 'نهر', 'قرية', 'مطر', 'سد', 'طريق', 'ميناء');
    const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [p, q] = [a, b].map((one, i) => readProse(read({ document: `${i}`, text: one, headline: false }).article));
        const anchors: [number, number][] = [];
        for (let i = 0; i + 6 <= p!.hashes.length; i += 2) for (let j = 0; j + 6 <= q!.hashes.length; j += 2) anchors.push([i, j]);
        const passages = growPassages(p!, q!, anchors);
        let last = 0;
        for (const passage of passages) {
          expect(passage.a.start).toBeGreaterThanOrEqual(last);
          expect(passage.equal).toBeLessThanOrEqual(Math.min(passage.a.end - passage.a.start, passage.b.end - passage.b.start));
          last = passage.a.end;
        }
        const sorted = [...passages].sort((x, y) => x.b.start - y.b.start);
        for (let i = 1; i < sorted.length; i++) expect(sorted[i]!.b.start).toBeGreaterThanOrEqual(sorted[i - 1]!.b.end);
      }),
      { numRuns: 60 },
    );
  });
});
