import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Article, createArticleReader } from '../../article/index.ts';
import { outlets } from '../../outlets/index.ts';
import { pageFromBytes } from '../../page/index.ts';
import { pagePhrases } from './generated/page-phrases.ts';

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly forms: readonly string[];
}
const entries = parse(readFileSync(join(import.meta.dirname, 'page-phrases.yaml'), 'utf8')) as Entry[];
const reader = createArticleReader({ phrases: pagePhrases, outlets });
const PROSE = 'قال مدير السد سالم منصور إن منسوب المياه ارتفع بعد الأمطار الأخيرة، وإن البلدية أغلقت الطريق.';
const MORE = 'وأضاف أن فرق الصيانة فحصت البوابات الثلاث ولم تجد عطلا فيها حتى مساء الأحد.';

function read(source: string): Article {
  const page = pageFromBytes(Buffer.from(source), 'x.txt', { given: { published: '2025-03-03' } });
  if (!('source' in page)) throw new Error(page.code);
  return reader(page).article;
}

describe('every phrase fires on its own example', () => {
  it.each(entries.filter(({ kind }) => kind === 'phrase').map((entry) => [entry.id, entry] as const))('%s', (_, { example, reason }) => {
    const { chrome, text } = read(`${PROSE}\n${MORE}\n${example}`);
    const from = PROSE.length + MORE.length + 2;
    const found = chrome.find(({ start, end }) => start <= from + 3 && end > from);
    expect([found?.reason, found && text.slice(found.start, found.end)]).toEqual([reason, text.slice(found?.start ?? from, found?.end)]);
  });
});

describe('every agency is credited by its own name', () => {
  it.each(pagePhrases.agencies.filter(({ id }) => id.startsWith('agency-')).flatMap(({ forms }) => forms.map((form) => [form])))('%s', (form) => {
    const { chrome, credits, text } = read(`${PROSE}\n${MORE}\nلندن - ${form}`);
    expect(credits.map(({ name }) => name)).toContain(form);
    expect(chrome.map(({ reason, start, end }) => [reason, text.slice(start, end)])).toEqual([['credit', `لندن - ${form}`]]);
  });
});

describe('every month is read', () => {
  it.each(pagePhrases.months.map(({ name, month, calendar }) => [name, month, calendar] as const))('%s', (name, month, calendar) => {
    const year = calendar === 'gregorian' ? 2025 : 1446;
    const page = pageFromBytes(Buffer.from(`البلدية تغلق طريق السد\n\nالاثنين 3 ${name} ${year}\n${PROSE}\n${MORE}`), 'x.txt');
    if (!('source' in page)) throw new Error(page.code);
    const day = reader(page).article.published?.day;
    if (calendar === 'gregorian') expect(day).toBe(`2025-${String(month).padStart(2, '0')}-03`);
    else expect(day).toMatch(/^202[45]-\d\d-\d\d$/);
  });
});

describe('prose stays prose', () => {
  it.each([
    'وشاهد السكان المياه وهي ترتفع قرب الجسر القديم منذ الصباح الباكر.',
    'وتابع الوزير أن الخطة تشمل ثلاثة أحياء في شمال المدينة.',
    'تقرير اللجنة يقول إن السد سليم، وإن البوابات تعمل كما ينبغي.',
    'متابعة الأعمال في الميناء من مهام البلدية، كما قال رئيسها أمس.',
    'وصور المحتجون ما جرى، ونشروا المقاطع على مواقع التواصل مساء السبت.',
    'وأخبار الحرب لا تغيب عن المدينة، إذ يتابعها الناس في المقاهي كل ليلة.',
    'اشترك في السباق مئة عداء من عشرين دولة، وفاز به العداء المحلي.',
    'حمل التطبيق الجديد اسم المدينة، وقال صاحبه إنه يخدم السياح.',
    'المزيد من الأمطار متوقع في الأيام المقبلة، بحسب هيئة الأرصاد.',
    'كتب سالم منصور في يومياته أن المدينة لم تعرف سيلا كهذا من قبل.',
    'نشر في الصحيفة أمس أن السد سيفتح، غير أن الوزارة نفت ذلك.',
    'المصدر نفسه قال إن البوابات فتحت ليلا، ولم تعلن الوزارة ذلك.',
    'تحرير المنطقة تم بعد معارك دامت أسبوعين، كما أعلن قائد القوات.',
    'الرياض - التي فازت بالتنظيم - تستعد لاستقبال الزوار في مارس المقبل.',
    'وقال: اقرأ أيضا كتب التاريخ، ففيها عبر لمن أراد أن يتعلم.',
    'لمتابعة آخر المستجدات في المنطقة، عقد الوزير اجتماعا مع قادة الجيش.',
    'شارك في إعداد الخطة خبراء من ثلاث جامعات، وعرضوها على المجلس.',
    'ملفات تعريف الارتباط تثير الجدل، وتقول الشركات إنها لا تنتهك الخصوصية.',
    'حقوق النشر قضية قديمة في المدينة، كما يرى ناشرون تحدثوا إلينا.',
    'للمزيد من المال باع الرجل بيته، ثم ندم على ذلك كما قال لجيرانه.',
    'مصدر الصورة مجهول، غير أن خبراء يرجحون أنها التقطت قبل عام.',
    'الأكثر قراءة في المعرض كانت كتب التاريخ، وفق ما ذكره المنظمون.',
    'بحث الوزير مع نظيره أزمة المياه، واتفقا على لقاء آخر في الربيع.',
    'إعلان وقف إطلاق النار لم يصمد طويلا، كما قال شهود من المدينة.',
    'تصوير المسلسل بدأ أمس، وقالت المخرجة إنه يستمر ثلاثة أشهر.',
    'خدمة الكهرباء عادت إلى الأحياء الشمالية، بحسب الشركة المشغلة.',
    'مشاركة المنتخب في البطولة مؤكدة، وفق ما ذكره الاتحاد أمس الأول.',
  ])('%s', (line) => {
    expect(read(`${PROSE}\n${line}\n${MORE}`).chrome).toEqual([]);
    expect(read(`البلدية تغلق طريق السد\n\n${line}\n${MORE}`).chrome).toEqual([]);
  });
});
