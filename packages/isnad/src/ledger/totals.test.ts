import { describe, expect, it } from 'vitest';
import { analyse, articleOf, type FigureTotal, group, type Ledger, reconcile } from '../index.ts';

function ledgerOf(text: string): Ledger {
  const article = articleOf(text, 'page', '2031-05-02');
  const reading = { article, analysis: analyse(article) };
  const { threads, reuses } = group([reading]);
  return reconcile(threads[0]!, [reading], reuses);
}

/** Verdict, what the parts add up to, and the words of the total and of its parts. */
function totalsOf(text: string): [FigureTotal['verdict'], number | null, string, ...string[]][] {
  const ledger = ledgerOf(text);
  const { figures } = analyse(articleOf(text, 'page', '2031-05-02'));
  const words = (index: number): string => text.slice(figures[index]!.start, figures[index]!.end);
  return ledger.totals.map(({ verdict, sum, total, parts }) => [verdict, sum.min, words(total.index), ...parts.map((part) => words(part.index))]);
}

describe('checkTotals', () => {
  it.each([
    ['casualties', 'قتل 15 شخصا بينهم 12 جنديا و3 عمال في انفجار بالمرفأ.', 'adds-up', 15],
    ['casualties', 'قتل 15 شخصا بينهم 12 جنديا و5 عمال في انفجار بالمرفأ.', 'exceeds', 17],
    ['casualties', 'أسفر الانهيار عن إصابة 20 شخصا بينهم 4 أطفال.', 'within', 4],
    ['arrests', 'أوقفت الشرطة 30 شخصا بينهم 20 طالبا و15 عاملا.', 'exceeds', 35],
    ['displaced', 'استقبلت البلدة 800 نازح بينهم 300 طفل.', 'within', 300],
    ['budget', 'خصصت البلدية 100 مليون دينار، منها 60 مليون دينار للطرق.', 'within', 60_000_000],
    ['seats', 'فازت القائمة بـ 120 مقعدا، منها 70 مقعدا في العاصمة و60 مقعدا في الساحل.', 'exceeds', 130],
    ['all of them', 'قتل 15 شخصا هم 8 جنود و4 عمال في انفجار بالمرفأ.', 'falls-short', 12],
    ['all of them', 'قتل 15 شخصا: 8 جنود و7 عمال في انفجار بالمرفأ.', 'adds-up', 15],
  ])('%s: %s', (_, text, verdict, sum) => {
    expect(totalsOf(text).map(([one, added]) => [one, added])).toEqual([[verdict, sum]]);
  });

  it('finds a part that a later sentence opens with', () => {
    expect(totalsOf('لقي 9 ركاب مصرعهم في غرق العبارة أمس. ومن بينهم 4 أطفال من بلدة واحدة.')[0]?.slice(0, 2)).toEqual(['within', 4]);
  });

  it('takes those who were hurt for no part of those who died', () => {
    expect(totalsOf('قتل 15 شخصا فيما أصيب 22 شخصا في حريق السوق.')).toEqual([]);
  });

  it('takes a part that is told anew for a part of the part before it', () => {
    const [first, second] = totalsOf('أصيب 53 شخصا بالمرض، نقل 31 منهم إلى المستشفى، وتدهورت حالة 5 منهم.');
    expect(first?.slice(0, 2)).toEqual(['within', 31]);
    expect(second?.slice(0, 2)).toEqual(['within', 5]);
  });

  it('links no single part that is more than the total', () => {
    expect(totalsOf('يتنافس على 50 مقعدا عدد كبير، بينهم 2000 شخص من الشباب.').filter(([verdict]) => verdict === 'exceeds')).toEqual([]);
  });

  it('lets thousands be round', () => {
    expect(totalsOf('غادر المدينة 12 ألف شخص بينهم 8200 امرأة و4100 طفل.').map(([verdict]) => verdict)).not.toContain('exceeds');
  });
});

describe('drawSeries', () => {
  const killed = (text: string) =>
    ledgerOf(text)
      .series.filter((series) => series.counts === 'killed')
      .map((series) => series.values.map(({ min, max, basis }) => [min, max, basis]));

  it('adds up those whom the text joins, and says that it did', () => {
    expect(killed('أسفر الحريق عن مقتل عشرة حراس إضافة إلى ثلاثة من العاملين وإصابة تسعة آخرين.')).toEqual([[[13, 13, 'inferred']]]);
  });

  it('keeps the words that bound a value with it', () => {
    const text = 'أودى الحريق بحياة 48 شخصا على الأقل في المرفأ.';
    const { span, min, max } = ledgerOf(text).series[0]!.values[0]!;
    expect([text.slice(span.start, span.end), min, max]).toEqual(['48 شخصا على الأقل', 48, null]);
  });

  it('adds nothing up where the sentence tells the sum', () => {
    expect(killed('أسفر الحريق عن مقتل 10 حراس و3 عمال، ليصبح إجمالي الوفيات 13.')[0]).toContainEqual([13, 13, 'stated']);
  });

  it('adds nothing up over two places', () => {
    expect(killed('أسفرت العاصفة عن مقتل خمسة أشخاص في عدن وثلاثة أشخاص في صنعاء.').flat()).not.toContainEqual([8, 8, 'inferred']);
  });

  it('keeps those of an earlier year out of the toll', () => {
    expect(killed('قتل 40 شخصا في حريق بالمرفأ أمس. وفي مارس 2014 قتل 77 شخصا في حريق مماثل.')).toHaveLength(2);
  });

  it('keeps those who did it out of the toll', () => {
    expect(killed('قتل ثلاثة حراس وخمسة مهاجمين في هجوم على المرفأ.').flat()).not.toContainEqual([8, 8, 'inferred']);
  });

  it('keeps a part of the scene apart', () => {
    expect(killed('قتل 37 شخصا في حريق المركز. وقال نائب الحاكم إن 13 جثة عثر عليها في إحدى القاعات.')).toHaveLength(2);
  });

  it('keeps children apart where a wider total is told', () => {
    expect(killed('أسفر الحريق عن مقتل 41 طفلا\n\nقالت الوكالة إن 64 شخصا لقوا مصرعهم في الحريق.')).toHaveLength(2);
  });
});
