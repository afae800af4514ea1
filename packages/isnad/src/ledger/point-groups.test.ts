import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../tests/fixtures/thread-builder.ts';
import type { Act } from '../analysis/index.ts';
import { emptyWorld, reconcile } from './index.ts';

type Line = readonly [topic: string, act: Act, content: string];

/* Small threads about things that do not exist: every statement names what its thread is about. */
const subjects: Readonly<Record<string, string>> = { bridge: 'جسر الوردة', match: 'كريم المرجاني', dam: 'سد الزيتون' };
const threads: Readonly<Record<string, readonly Line[]>> = {
  bridge: [
    ['cracks', 'say', 'جسر الوردة متصدع منذ الشتاء'],
    ['cracks', 'say', 'جسر الوردة كان متصدعا قبل الشتاء'],
    ['cracks', 'deny', 'جسر الوردة متصدع منذ الشتاء أصلا'],
    ['dead', 'announce', '12 قتيلا سقطوا في انهيار جسر الوردة'],
    ['dead', 'say', '12 قتيلا سقطوا بعد انهيار جسر الوردة'],
    ['inquiry', 'pledge', 'نفتح تحقيقا في انهيار جسر الوردة'],
    ['inquiry', 'pledge', 'تحقيقا سنعلن نتائجه عن جسر الوردة'],
    ['traffic', 'say', 'حافلات المدينة تتجنب جسر الوردة'],
    ['traffic', 'say', 'حافلات كانت تعبر جسر الوردة'],
    ['money', 'say', 'ميزانية صيانة جسر الوردة خفضت'],
    ['money', 'say', 'جسر الوردة خفضت ميزانيته'],
    ['history', 'say', 'جسر الوردة شيده أجدادنا'],
  ],
  match: [
    ['injury', 'announce', 'الحارس كريم المرجاني مصاب في ركبته'],
    ['injury', 'say', 'إصابة كريم المرجاني في ركبته بسيطة'],
    ['transfer', 'say', 'نادي الساحل عرض مبلغا كبيرا لضم كريم المرجاني'],
    ['transfer', 'deny', 'نادي الساحل عرض مبلغا مقابل ضم كريم المرجاني'],
    ['fine', 'announce', 'الاتحاد غرم كريم المرجاني بسبب تأخره عن التدريب'],
    ['fine', 'say', 'غرامة التأخر عن التدريب سيدفعها كريم المرجاني'],
    ['award', 'announce', 'جائزة أفضل حارس هذا الموسم نالها كريم المرجاني'],
    ['award', 'praise', 'كريم المرجاني أفضل حارس في الموسم'],
    ['school', 'say', 'مدرسة لتعليم الصغار يفتتحها كريم المرجاني في قريته'],
    ['school', 'say', 'صغار القرية سيتعلمون في مدرسة كريم المرجاني'],
  ],
  dam: [
    ['level', 'say', 'منسوب المياه خلف سد الزيتون ارتفع مترين'],
    ['level', 'say', 'ارتفع منسوب المياه في سد الزيتون بعد الأمطار'],
    ['farms', 'say', 'مزارع البرتقال أسفل سد الزيتون غمرها الطين'],
    ['farms', 'say', 'الطين أتلف مزارع البرتقال قرب سد الزيتون'],
    ['power', 'announce', 'توربينات سد الزيتون توقفت عن توليد الكهرباء'],
    ['power', 'say', 'توليد الكهرباء في سد الزيتون متوقف لعطل بالتوربينات'],
    ['school', 'announce', 'الدراسة معلقة يومين في قرى سد الزيتون'],
    ['school', 'say', 'تلاميذ قرى سد الزيتون معلقة دراستهم يومين'],
    ['fish', 'say', 'صيادون جمعوا أسماكا نافقة على ضفاف سد الزيتون'],
    ['fish', 'deny', 'أسماك نافقة على ضفاف سد الزيتون جمعها صيادون'],
  ],
};

/** The topics of the statements of each point. */
function topicsOf(lines: readonly Line[], subject: string): string[][] {
  const pages = lines.map(
    ([, act, content], place): Page => ({
      document: `page-${String(place).padStart(2, '0')}`,
      headline: false,
      names: [[subject, 'subject', 'LOC']],
      text: `قال متحدث إن ${content}.`,
      said: [{ source: 'متحدث', actor: `speaker-${place}`, cue: 'قال', content, act }],
    }),
  );
  const items = pages.map(read);
  const { points } = reconcile(
    { id: 'thread', stories: [{ id: 'story', articles: pages.map(({ document }) => document) }] },
    items.map(({ article }) => article),
    items.map(({ analysis }) => analysis),
    [],
    emptyWorld,
  );
  return points.map(({ members }) => members.map(({ document }) => lines[Number(document.slice(-2))]![0]).sort());
}

describe('groupStatements', () => {
  it.each(Object.entries(threads))('keeps what the statements of a small thread say of its subject apart: %s', (name, lines) => {
    const points = topicsOf(lines, subjects[name]!);
    expect(points.filter((topics) => new Set(topics).size > 1)).toEqual([]);
    // And it brings together what speaks to one thing.
    const shared = points.filter((topics) => topics.length > 1);
    expect(shared.length).toBeGreaterThanOrEqual(Math.floor(lines.length / 2) - 2);
  });

  it('keeps the words that two statements share, where there are no more statements', () => {
    expect(topicsOf(threads.bridge!.slice(0, 3), subjects.bridge!)).toEqual([['cracks', 'cracks', 'cracks']]);
  });
});
